package id.teladan.core.dokumen;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an issued document carries so that anybody can check it; goes into a template through {@link #nilai()}.
 *
 * @param kode in groups of five; empty on a draft
 * @param tautan address of the public page for this code
 * @param qr the same address as a picture
 * @param diterbitkan moment of the issue, as printed
 * @param penerbit who issued it, as printed
 */
public record TandaVerifikasi(
        String kode, String tautan, String qr, String diterbitkan, String penerbit) {

    /** Of what is not issued: no code, no QR. */
    public static final TandaVerifikasi TANPA = new TandaVerifikasi("", "", "", "", "");

    /** The names {@code verifikasi} (map of kode, tautan, qr, diterbitkan, penerbit; null on a draft) for a template. */
    public Map<String, Object> nilai() {
        var hasil = new LinkedHashMap<String, Object>();
        hasil.put(
                "verifikasi",
                kode.isEmpty()
                        ? null
                        : Map.of(
                                "kode", kode,
                                "tautan", tautan,
                                "qr", qr,
                                "diterbitkan", diterbitkan,
                                "penerbit", penerbit));
        return hasil;
    }
}
