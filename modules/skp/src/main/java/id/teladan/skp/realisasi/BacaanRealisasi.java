package id.teladan.skp.realisasi;

import static id.teladan.skp.rencana.BacaJson.angka;
import static id.teladan.skp.rencana.BacaJson.desimal;
import static id.teladan.skp.rencana.BacaJson.pilihan;
import static id.teladan.skp.rencana.BacaJson.teks;

import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.PembacaIsi.Bagian;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** All realisations of an SKP with their evidence, read along with its content. */
public final class BacaanRealisasi {

    /** Realisations by quarter. */
    public static final Bagian BAGIAN =
            new Bagian(
                    "REALISASI",
                    "r.triwulan",
                    "r.id",
                    "json_object('id', r.id, 'versi', r.versi, 'indikator', r.indikator_id, 'triwulan', r.triwulan, 'angka', r.angka,"
                            + " 'uraian', r.uraian, 'tanggal', r.tanggal)",
                    "skp_realisasi r where r.skp_id = :skp");

    /** Their evidence. */
    public static final Bagian BUKTI =
            new Bagian(
                    "BUKTI",
                    "0",
                    "b.id",
                    "json_object('id', b.id, 'realisasi', b.realisasi_id, 'jenis', b.jenis, 'berkas', b.berkas_id, 'nama', f.nama,"
                            + " 'ukuran', f.ukuran, 'url', b.url, 'keterangan', b.keterangan)",
                    "skp_bukti b join skp_realisasi r on r.id = b.realisasi_id left join core_berkas f on f.id = b.berkas_id"
                            + " where r.skp_id = :skp");

    private BacaanRealisasi() {}

    /** What was read with both parts, in order of time. */
    public static List<RincianRealisasi> dari(PembacaIsi.Bacaan bacaan) {
        var bukti = new HashMap<Long, List<RincianBukti>>();
        for (var b : bacaan.lain(BUKTI.jenis())) {
            bukti.computeIfAbsent(angka(b, "realisasi"), x -> new ArrayList<>())
                    .add(
                            new RincianBukti(
                                    angka(b, "id"),
                                    pilihan(b, "jenis", JenisBukti.class),
                                    angka(b, "berkas"),
                                    teks(b, "nama") == null ? teks(b, "url") : teks(b, "nama"),
                                    angka(b, "ukuran"),
                                    teks(b, "url"),
                                    teks(b, "keterangan")));
        }
        return bacaan.lain(BAGIAN.jenis()).stream()
                .map(
                        r ->
                                new RincianRealisasi(
                                        angka(r, "id"),
                                        angka(r, "versi"),
                                        angka(r, "indikator"),
                                        angka(r, "triwulan").intValue(),
                                        desimal(r, "angka"),
                                        teks(r, "uraian"),
                                        teks(r, "tanggal") == null
                                                ? null
                                                : LocalDate.parse(teks(r, "tanggal")),
                                        bukti.getOrDefault(angka(r, "id"), List.of())))
                .toList();
    }
}
