package id.teladan.core.izin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case or a read side ({@code Daftar…}): one public method = one transaction = one right. The interceptor checks
 * {@link Izin}, validates the command, flushes before the return and turns database conflicts into a {@code Galat}.
 */
@Stereotype
@ApplicationScoped
@Transactional
@DenganIzin
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
