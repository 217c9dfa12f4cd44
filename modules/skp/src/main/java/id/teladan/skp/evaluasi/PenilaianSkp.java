package id.teladan.skp.evaluasi;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.persetujuan.PenentuAtasan;
import id.teladan.skp.rencana.HasilKerja;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.rencana.Tersimpan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.util.Objects;

/** The superior of the day fills the rating sheet. PP 30/2019 (pejabat penilai kinerja). */
@UseCase
public class PenilaianSkp {

    @Inject EntityManager em;
    @Inject SkpDalamLingkup skpBawahan;
    @Inject PenentuAtasan penentu;
    @Inject BukuEvaluasi buku;

    /** Rates one result or one value. */
    @Izin(Hak.MENILAI_SKP)
    public Tersimpan nilai(@Valid NilaiButirSkp cmd) {
        var skp = skpBawahan.temukan(cmd.skpId(), Hak.MENILAI_SKP);
        var saya = penentu.atasan(skp);
        if ((cmd.hasilKerjaId() == null) == (cmd.nilai() == null)) {
            throw PelanggaranAturan.kode("SKP-412");
        }
        if (cmd.hasilKerjaId() != null) {
            var hasil = em.find(HasilKerja.class, cmd.hasilKerjaId());
            if (hasil == null || !hasil.skp().id().equals(skp.id())) {
                throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
            }
        }
        var evaluasi = lembar(skp, cmd.triwulan(), cmd.versi(), saya);
        evaluasi.dinilai(saya);
        em.persist(evaluasi);
        var butir =
                buku.butir(evaluasi).stream()
                        .filter(
                                b ->
                                        Objects.equals(b.hasilKerjaId(), cmd.hasilKerjaId())
                                                && b.nilai() == cmd.nilai())
                        .findFirst()
                        .orElseGet(
                                () ->
                                        new PenilaianButir(
                                                evaluasi, cmd.hasilKerjaId(), cmd.nilai()));
        butir.nilai(cmd.rating());
        em.persist(butir);
        em.flush();
        return new Tersimpan(evaluasi.id(), evaluasi.versi(), skp.versi());
    }

    /** Saves what was typed: performance of the organisation, the two ratings, reason, remark. */
    @Izin(Hak.MENILAI_SKP)
    public Tersimpan isi(@Valid IsiEvaluasi cmd) {
        var skp = skpBawahan.temukan(cmd.skpId(), Hak.MENILAI_SKP);
        var saya = penentu.atasan(skp);
        var evaluasi = lembar(skp, cmd.triwulan(), cmd.versi(), saya);
        evaluasi.isi(cmd, saya);
        em.persist(evaluasi);
        em.flush();
        return new Tersimpan(evaluasi.id(), evaluasi.versi(), skp.versi());
    }

    private Evaluasi lembar(Skp skp, int triwulan, long versi, Pelaksana saya) {
        if (skp.status() != StatusSkp.DISETUJUI) {
            throw PelanggaranAturan.kode("SKP-108");
        }
        if (skp.perubahanDibuka()) {
            throw PelanggaranAturan.kode("SKP-111");
        }
        var ada = buku.cari(skp.id(), triwulan);
        if (ada == null) {
            return new Evaluasi(skp.id(), triwulan, saya);
        }
        ada.pastikanVersi(versi);
        return ada;
    }
}
