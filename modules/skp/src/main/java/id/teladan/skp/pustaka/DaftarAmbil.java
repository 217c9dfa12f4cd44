package id.teladan.skp.pustaka;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.PembacaIdentitas;
import id.teladan.skp.rencana.Acuan;
import id.teladan.skp.rencana.BacaJson;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.PembacaIsi.Bagian;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the owner of an SKP can take into it: results of his earlier SKP and of the library for his position. */
@UseCase
public class DaftarAmbil {

    private static final Bagian ASAL =
            new Bagian(
                    "ASAL",
                    "0",
                    "w.id",
                    "json_object('id', w.id, 'tahun', w.tahun, 'mulai', w.mulai, 'sampai', w.sampai)",
                    "skp_skp w join skp_skp m on m.id = :skp and w.pegawai_id = m.pegawai_id and w.sampai < m.mulai");

    private static final Bagian PUSTAKA =
            new Bagian(
                    "PUSTAKA",
                    "case when k.jabatan = '' then 1 else 0 end",
                    "k.id",
                    "json_object('id', k.id, 'jabatan', k.jabatan, 'uraian', k.uraian, 'ukuran', json_extract("
                            + SqlPustaka.UKURAN
                            + ", '$'))",
                    "skp_pustaka k where " + SqlPustaka.UNTUK);

    @Inject Clock jam;
    @Inject SkpDalamLingkup skpSaya;
    @Inject PembacaIdentitas identitas;
    @Inject PembacaIsi pembaca;

    /**
     * Four statements.
     *
     * @param dari the earlier SKP to show; null = the latest
     */
    @Izin(Hak.MENYUSUN_SKP)
    public LembarAmbil lembar(long skpId, Long dari) {
        var skp = skpSaya.temukan(skpId, Hak.MENYUSUN_SKP);
        var hari = Acuan.dalam(skp.mulai(), skp.sampai(), LocalDate.now(jam));
        var jabatan = identitas.pada(skp.pegawai().id(), hari).map(i -> i.jabatan()).orElse(null);
        var bacaan =
                pembaca.lengkap(
                        skpId,
                        0,
                        q -> q.setParameter("jabatan", jabatan == null ? "" : jabatan),
                        List.of(ASAL, PUSTAKA));
        var asal =
                bacaan.lain("ASAL").stream()
                        .map(
                                o ->
                                        new LembarAmbil.Asal(
                                                BacaJson.angka(o, "id"),
                                                o.getInt("tahun"),
                                                LocalDate.parse(BacaJson.teks(o, "mulai")),
                                                LocalDate.parse(BacaJson.teks(o, "sampai"))))
                        .sorted((a, b) -> b.mulai().compareTo(a.mulai()))
                        .toList();
        var dipilih = dari == null ? (asal.isEmpty() ? null : asal.get(0).id()) : dari;
        if (dipilih != null && asal.stream().noneMatch(a -> a.id() == dipilih)) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var isi = dipilih == null ? null : pembaca.baca(dipilih);
        return new LembarAmbil(
                skpId,
                skp.tahun(),
                jabatan,
                skp.dapatDisunting(),
                asal,
                dipilih,
                isi == null ? List.of() : isi.hasilKerja(),
                isi == null
                        ? 0
                        : isi.perilaku().stream().filter(p -> !p.ekspektasi().isBlank()).count(),
                isi == null ? 0 : isi.lampiran().size(),
                bacaan.lain("PUSTAKA").stream().map(SqlPustaka::baca).toList(),
                PengambilanHasil.uraian(bacaan.kerja()));
    }
}
