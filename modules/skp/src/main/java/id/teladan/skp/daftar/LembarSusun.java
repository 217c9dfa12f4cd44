package id.teladan.skp.daftar;

import java.io.Serializable;

/**
 * The editor of an own SKP: the SKP and what stands beside it.
 *
 * @param atasan results of the superior; null on every other sheet
 * @param matriks people x results; null on every other sheet
 */
public record LembarSusun(RincianSkp rincian, SkpAtasan atasan, Matriks matriks)
        implements Serializable {}
