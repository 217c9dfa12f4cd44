package id.teladan.skp.rencanaaksi;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.BacaJson;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.PembacaIsi.Bagian;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.umpanbalik.BacaanUmpanBalik;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Reading of planned actions of one's own SKP and of those within the scope. */
@UseCase
public class DaftarAksi {

    private static final Bagian BAGIAN =
            new Bagian(
                    "AKSI",
                    "0",
                    "b.id",
                    "json_object('id', b.id, 'versi', b.versi, 'hasil', b.hasil_kerja_id, 'triwulan', b.triwulan, 'uraian', b.uraian,"
                            + " 'tenggat', b.tenggat, 'keadaan', b.keadaan, 'catatan', b.catatan)",
                    "skp_rencana_aksi b where b.skp_id = :skp");

    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup dalamLingkup;
    @Inject PembacaIsi pembaca;

    /** The actions of a quarter, 1 to 4. Two statements. */
    @Izin(Hak.LIHAT_SKP)
    public LembarAksi lembar(long skpId, int triwulan) {
        var skp = dalamLingkup.temukan(skpId, Hak.LIHAT_SKP);
        var bacaan = pembaca.lengkap(skpId, 0, BAGIAN, BacaanUmpanBalik.DINILAI);
        var butir = new HashMap<Long, List<LembarAksi.Butir>>();
        for (var o : bacaan.lain("AKSI")) {
            if (o.getInt("triwulan") == triwulan) {
                butir.computeIfAbsent(BacaJson.angka(o, "hasil"), x -> new ArrayList<>())
                        .add(
                                new LembarAksi.Butir(
                                        BacaJson.angka(o, "id"),
                                        BacaJson.angka(o, "versi"),
                                        BacaJson.teks(o, "uraian"),
                                        LocalDate.parse(BacaJson.teks(o, "tenggat")),
                                        BacaJson.pilihan(o, "keadaan", KeadaanAksi.class),
                                        BacaJson.teks(o, "catatan")));
            }
        }
        var masa = MasaTriwulan.dari(skp, triwulan);
        var milikSaya = Objects.equals(skp.pegawai().id(), aktif.pelaku().pegawaiId());
        var dinilai = BacaanUmpanBalik.dinilai(bacaan).contains(triwulan);
        return new LembarAksi(
                skpId,
                skp.tahun(),
                skp.pegawai().nama(),
                triwulan,
                milikSaya,
                milikSaya && terbuka(skp) && !dinilai && !masa.mulai().isAfter(masa.sampai()),
                dinilai,
                masa.mulai(),
                masa.sampai(),
                bacaan.kerja().hasilKerja().stream()
                        .map(
                                h ->
                                        new LembarAksi.Kelompok(
                                                h.id(),
                                                h.uraian(),
                                                butir.getOrDefault(h.id(), List.of()).stream()
                                                        .sorted(
                                                                Comparator.comparing(
                                                                                LembarAksi.Butir
                                                                                        ::tenggat)
                                                                        .thenComparing(
                                                                                LembarAksi.Butir
                                                                                        ::id))
                                                        .toList()))
                        .toList());
    }

    static boolean terbuka(Skp skp) {
        return skp.status() == StatusSkp.DISETUJUI || skp.status() == StatusSkp.PERUBAHAN_DIAJUKAN;
    }
}
