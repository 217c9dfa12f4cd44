package id.teladan.core.akun;

import java.io.Serializable;
import java.time.Instant;

/**
 * An open session.
 *
 * @param peramban browser and system in words
 * @param terakhir last request, to the minute
 * @param alamat network address of the client; null when it is not known
 */
public record BarisSesi(
        String kunci, Instant mulai, Instant terakhir, String peramban, String alamat)
        implements Serializable {}
