package id.teladan.skp.kaskade;

import java.io.Serializable;

/**
 * Command: take a role out of a cell, or bring it back.
 *
 * @param versi version that I saw
 */
public record PeranDihapus(long hasilAtasanId, long pegawaiId, long id, boolean tawaran, long versi)
        implements Serializable {}
