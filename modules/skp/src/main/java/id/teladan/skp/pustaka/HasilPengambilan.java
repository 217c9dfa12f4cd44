package id.teladan.skp.pustaka;

import java.io.Serializable;

/**
 * What a taking brought.
 *
 * @param baru results that came in
 * @param tertaut how many of them support a result of the present superior with the same words as before
 * @param sudahAda results that were there already and were left out
 * @param lain expectations and lines of the lampiran that came in
 */
public record HasilPengambilan(int baru, int tertaut, int sudahAda, int lain)
        implements Serializable {}
