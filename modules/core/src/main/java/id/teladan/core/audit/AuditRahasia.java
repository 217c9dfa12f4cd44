package id.teladan.core.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity whose very existence is secret: its changes are audited and stay in the chain, but the search of the audit
 * trail does not show them. PP 94/2021: only the case team knows of a discipline case.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AuditRahasia {}
