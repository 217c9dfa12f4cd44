package id.teladan.skp.kemajuan;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.skp.rencana.BacaJson;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.PembacaIsi.Bagian;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Reading of progress notes of one's own SKP and of those within the scope. */
@UseCase
public class DaftarKemajuan {

    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup dalamLingkup;
    @Inject PembacaIsi pembaca;

    /** The notes of a month. Two statements. */
    @Izin(Hak.LIHAT_SKP)
    public LembarKemajuan lembar(long skpId, YearMonth bulan) {
        return baca(skpId, bulan);
    }

    /**
     * The worksheet to fill, with the notes of a month; {@code tujuan} stays open. The codes of the results stand on a
     * worksheet of their own.
     */
    @Izin(Hak.LIHAT_SKP)
    public void templat(long skpId, YearMonth bulan, OutputStream tujuan) {
        var isi = baca(skpId, bulan);
        try (var lembar = PenulisLembar.ke(tujuan)) {
            lembar.lembar(
                    ImporKemajuan.LEMBAR,
                    KolomLembar.biasa(ImporKemajuan.KOLOM.get(0), 14),
                    KolomLembar.teks(ImporKemajuan.KOLOM.get(1), 18),
                    KolomLembar.biasa(ImporKemajuan.KOLOM.get(2), 70),
                    KolomLembar.biasa(ImporKemajuan.KOLOM.get(3), 12),
                    KolomLembar.biasa(ImporKemajuan.KOLOM.get(4), 18));
            isi.butir().stream()
                    .sorted(
                            Comparator.comparing(LembarKemajuan.Butir::tanggal)
                                    .thenComparing(LembarKemajuan.Butir::id))
                    .forEach(
                            b ->
                                    lembar.baris(
                                            b.tanggal(),
                                            b.kode(),
                                            b.uraian(),
                                            b.jumlah(),
                                            b.satuan()));
            lembar.lembar(
                    "Hasil kerja", KolomLembar.teks("Kode", 10), KolomLembar.biasa("Uraian", 100));
            isi.hasil().forEach(h -> lembar.baris(h.kode(), h.uraian()));
        }
    }

    private LembarKemajuan baca(long skpId, YearMonth bulan) {
        var skp = dalamLingkup.temukan(skpId, Hak.LIHAT_SKP);
        var bacaan =
                pembaca.lengkap(
                        skpId,
                        0,
                        new Bagian(
                                "KEMAJUAN",
                                "0",
                                "k.id",
                                "json_object('id', k.id, 'versi', k.versi, 'hasil', k.hasil_kerja_id, 'tanggal', k.tanggal, 'uraian',"
                                        + " k.uraian, 'jumlah', k.jumlah, 'satuan', k.satuan)",
                                "skp_kemajuan k where k.skp_id = :skp and k.tanggal between '"
                                        + bulan.atDay(1)
                                        + "' and '"
                                        + bulan.atEndOfMonth()
                                        + "'"));
        var hasil = PembatasKemajuan.hasil(bacaan.kerja());
        var kode = new HashMap<Long, String>();
        hasil.forEach(h -> kode.put(h.id(), h.kode()));
        List<LembarKemajuan.Butir> butir =
                bacaan.lain("KEMAJUAN").stream()
                        .map(
                                o ->
                                        new LembarKemajuan.Butir(
                                                BacaJson.angka(o, "id"),
                                                BacaJson.angka(o, "versi"),
                                                LocalDate.parse(BacaJson.teks(o, "tanggal")),
                                                kode.getOrDefault(BacaJson.angka(o, "hasil"), "-"),
                                                BacaJson.teks(o, "uraian"),
                                                BacaJson.desimal(o, "jumlah"),
                                                BacaJson.teks(o, "satuan")))
                        .sorted(
                                Comparator.comparing(LembarKemajuan.Butir::tanggal)
                                        .thenComparing(LembarKemajuan.Butir::id)
                                        .reversed())
                        .toList();
        var pemilik = Objects.equals(skp.pegawai().id(), aktif.pelaku().pegawaiId());
        return new LembarKemajuan(
                skpId,
                skp.tahun(),
                skp.pegawai().nama(),
                skp.mulai(),
                skp.sampai(),
                pemilik,
                pemilik && terbuka(skp),
                hasil,
                butir);
    }

    private static boolean terbuka(Skp skp) {
        return PembatasKemajuan.terbuka(skp);
    }
}
