package id.teladan.skp.realisasi;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.umpanbalik.BacaanUmpanBalik;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reading of realisations of one's own SKP and of those within the scope. */
@UseCase
public class DaftarRealisasi {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup dalamLingkup;
    @Inject PembacaIsi pembaca;
    @Inject PencariAtasan pencari;

    /** The sheet of a quarter, 1 to 4; two statements for its owner, three for everybody else. */
    @Izin(Hak.LIHAT_SKP)
    public LembarRealisasi lembar(long skpId, int triwulan) {
        var skp = dalamLingkup.temukan(skpId, Hak.LIHAT_SKP);
        var bacaan =
                pembaca.lengkap(
                        skpId,
                        0,
                        BacaanRealisasi.BAGIAN,
                        BacaanRealisasi.BUKTI,
                        BacaanUmpanBalik.BAGIAN,
                        BacaanUmpanBalik.DINILAI);
        var semua = BacaanRealisasi.dari(bacaan);
        var umpan = BacaanUmpanBalik.dari(bacaan);
        var hasil = new ArrayList<LembarRealisasi.Hasil>();
        for (var h : bacaan.kerja().hasilKerja()) {
            hasil.add(
                    new LembarRealisasi.Hasil(
                            hasil.size() + 1,
                            h,
                            h.indikator().stream()
                                    .map(
                                            i ->
                                                    new LembarRealisasi.Butir(
                                                            i,
                                                            cari(semua, i.id(), triwulan),
                                                            cari(semua, i.id(), triwulan - 1)))
                                    .toList(),
                            umpan.stream()
                                    .filter(
                                            u ->
                                                    Objects.equals(u.hasilKerjaId(), h.id())
                                                            && u.triwulan() == triwulan)
                                    .toList()));
        }
        var terkunci =
                (skp.status() != StatusSkp.DISETUJUI
                                && skp.status() != StatusSkp.PERUBAHAN_DIAJUKAN)
                        || BacaanUmpanBalik.dinilai(bacaan).contains(triwulan);
        var pemilik = Objects.equals(skp.pegawai().id(), aktif.pelaku().pegawaiId());
        return new LembarRealisasi(
                skpId,
                skp.tahun(),
                skp.pegawai().nama(),
                skp.status(),
                triwulan,
                terkunci,
                pemilik,
                !pemilik && menilai(skp),
                hasil);
    }

    /** What is stored for an indicator of one's own SKP in a quarter; null while nothing is. */
    @Izin(Hak.MENYUSUN_SKP)
    public RealisasiTersimpan tersimpan(long skpId, long indikatorId, int triwulan) {
        dalamLingkup.temukan(skpId, Hak.MENYUSUN_SKP);
        return em.createQuery(
                        "select new id.teladan.skp.realisasi.RealisasiTersimpan(r.versi, r.angka, r.uraian, r.diubahOleh, r.diubahPada)"
                                + " from Realisasi r where r.skpId = :skp and r.indikatorId = :indikator and r.triwulan = :triwulan",
                        RealisasiTersimpan.class)
                .setParameter("skp", skpId)
                .setParameter("indikator", indikatorId)
                .setParameter("triwulan", triwulan)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** True for the superior of today of an SKP that is carried out or was evaluated. */
    private boolean menilai(Skp skp) {
        return aktif.pelaku().punya(Hak.MENILAI_SKP)
                && (skp.status() == StatusSkp.DISETUJUI || skp.status() == StatusSkp.DIEVALUASI)
                && pencari.atasan(skp.pegawai().id(), LocalDate.now(jam))
                        .filter(a -> Objects.equals(a.pegawaiId(), aktif.pelaku().pegawaiId()))
                        .isPresent();
    }

    private static RincianRealisasi cari(
            List<RincianRealisasi> semua, long indikator, int triwulan) {
        return semua.stream()
                .filter(r -> r.indikatorId() == indikator && r.triwulan() == triwulan)
                .findFirst()
                .orElse(null);
    }
}
