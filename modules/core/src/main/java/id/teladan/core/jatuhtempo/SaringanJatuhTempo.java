package id.teladan.core.jatuhtempo;

import id.teladan.core.karier.aturan.JenisJatuhTempo;
import java.io.Serializable;

/**
 * What of the list is wanted.
 *
 * @param teks words of the name or NIP; null = all
 * @param jenis null = all kinds
 * @param opd id of an OPD; null = the whole scope
 * @param bulan due within so many months from today, inclusive, overdue too; null = whenever
 */
public record SaringanJatuhTempo(String teks, JenisJatuhTempo jenis, Long opd, Integer bulan)
        implements Serializable {}
