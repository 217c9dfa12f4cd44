package id.teladan.skp.umpanbalik;

import static id.teladan.skp.rencana.BacaJson.angka;
import static id.teladan.skp.rencana.BacaJson.pilihan;
import static id.teladan.skp.rencana.BacaJson.teks;

import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.PembacaIsi.Bagian;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All feedback of an SKP and the quarters that were evaluated, read along with its content. */
public final class BacaanUmpanBalik {

    /** Feedback. */
    public static final Bagian BAGIAN =
            new Bagian(
                    "UMPAN_BALIK",
                    "0",
                    "u.id",
                    "json_object('id', u.id, 'hasil', u.hasil_kerja_id, 'nilai', u.nilai, 'triwulan', u.triwulan, 'sentimen', u.sentimen,"
                            + " 'teks', u.teks, 'pemberi', u.pemberi, 'sebagai', u.sebagai, 'waktu', date_format(u.waktu, '%Y-%m-%dT%H:%i:%s.%fZ'))",
                    "skp_umpan_balik u where u.skp_id = :skp");

    /** Quarters that have been evaluated (0 = the year). */
    public static final Bagian DINILAI =
            new Bagian(
                    "DINILAI",
                    "d.triwulan",
                    "d.id",
                    "json_object('triwulan', d.triwulan)",
                    "skp_evaluasi d where d.skp_id = :skp and d.status <> 'DRAF'");

    private BacaanUmpanBalik() {}

    /** Feedback in order of time. */
    public static List<RincianUmpanBalik> dari(PembacaIsi.Bacaan bacaan) {
        return bacaan.lain(BAGIAN.jenis()).stream()
                .map(
                        b ->
                                new RincianUmpanBalik(
                                        angka(b, "id"),
                                        angka(b, "hasil"),
                                        pilihan(b, "nilai", NilaiBerakhlak.class),
                                        angka(b, "triwulan").intValue(),
                                        pilihan(b, "sentimen", Sentimen.class),
                                        teks(b, "teks"),
                                        teks(b, "pemberi"),
                                        teks(b, "sebagai"),
                                        Instant.parse(teks(b, "waktu"))))
                .sorted(
                        Comparator.comparing(RincianUmpanBalik::waktu)
                                .thenComparing(RincianUmpanBalik::id))
                .toList();
    }

    public static Set<Integer> dinilai(PembacaIsi.Bacaan bacaan) {
        return bacaan.lain(DINILAI.jenis()).stream()
                .map(b -> b.getInt("triwulan"))
                .collect(Collectors.toSet());
    }
}
