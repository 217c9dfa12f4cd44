package id.teladan.skp.kaskade;

import java.io.Serializable;
import java.time.Instant;

/**
 * A role as it stands now, beside what I am typing.
 *
 * @param uraian empty when it was taken away
 */
public record PeranKini(long versi, String uraian, String oleh, Instant pada)
        implements Serializable {}
