package id.teladan.web.simulasi;

import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.web.rupa.Format;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One field of an answer in words.
 *
 * @param teks the value; null when it is a list of things
 * @param kolom names of the columns of a list of things
 * @param baris its rows
 */
public record ButirHasil(
        BidangHasil bidang, String teks, List<String> kolom, List<List<String>> baris)
        implements Serializable {

    static ButirHasil dari(BidangHasil bidang, Object nilai) {
        if (nilai instanceof List<?> daftar
                && !daftar.isEmpty()
                && daftar.stream().allMatch(Map.class::isInstance)) {
            var kolom = ((Map<?, ?>) daftar.get(0)).keySet().stream().map(String::valueOf).toList();
            return new ButirHasil(
                    bidang,
                    null,
                    kolom.stream().map(ButirHasil::kataNama).toList(),
                    daftar.stream()
                            .map(
                                    d ->
                                            kolom.stream()
                                                    .map(k -> kata(((Map<?, ?>) d).get(k)))
                                                    .toList())
                            .toList());
        }
        return new ButirHasil(bidang, kata(nilai), List.of(), List.of());
    }

    private static String kata(Object nilai) {
        if (nilai instanceof List<?> daftar) {
            return daftar.isEmpty()
                    ? Format.nilai(null)
                    : daftar.stream().map(ButirHasil::kata).collect(Collectors.joining("; "));
        }
        if (nilai instanceof Map<?, ?> peta) {
            return peta.entrySet().stream()
                    .map(e -> kataNama(String.valueOf(e.getKey())) + ": " + kata(e.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return nilai instanceof String teks ? kataPilihan(teks) : Format.nilai(nilai);
    }

    /** A word of an enumeration as people write it; other text as a value. */
    static String kataPilihan(String teks) {
        var hasil = Format.nilai(teks);
        return hasil.matches("[A-Z][A-Z]+(_[A-Z0-9]+)*") && hasil.length() > 3
                ? Format.kata("simulasi.pilihan." + teks, rapi(teks))
                : hasil;
    }

    /** The name of a field as people write it: {@code angkaKredit} reads "Angka kredit". */
    static String kataNama(String nama) {
        return nama.matches("[A-Z0-9_]+")
                ? kataPilihan(nama)
                : Format.kata(
                        "simulasi.kolom." + nama,
                        nama.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                + nama.substring(1)
                                        .replaceAll("(?=[A-Z])", " ")
                                        .toLowerCase(java.util.Locale.ROOT));
    }

    private static String rapi(String kode) {
        return kode.charAt(0)
                + kode.substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
