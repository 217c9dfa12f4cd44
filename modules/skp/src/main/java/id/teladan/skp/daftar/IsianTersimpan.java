package id.teladan.skp.daftar;

import java.io.Serializable;
import java.time.Instant;

/** A stored text with its version, who wrote it and when. */
public record IsianTersimpan(long versi, String uraian, String oleh, Instant pada)
        implements Serializable {}
