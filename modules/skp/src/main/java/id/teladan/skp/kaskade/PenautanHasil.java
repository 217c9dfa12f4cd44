package id.teladan.skp.kaskade;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.persetujuan.PenentuAtasan;
import id.teladan.skp.persetujuan.PenerbitVersi;
import id.teladan.skp.rencana.HasilKerja;
import id.teladan.skp.rencana.PenulisHasil;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;

/**
 * The superior links results of his people to his own after they were drafted or even approved: one late superior does
 * not block a province. In an approved SKP that is the next version, for it is his decision. PermenPANRB 6/2022.
 */
@UseCase
public class PenautanHasil {

    private static final String ALASAN = "Penautan ulang ke hasil kerja atasan";

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpBawahan;
    @Inject PenentuAtasan penentu;
    @Inject PenulisHasil penulis;
    @Inject PenerbitVersi penerbit;

    /** Links one result. A repeated click changes nothing. */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public void tautkan(TautkanHasil cmd) {
        if (cmd.hasilAtasanId() == null) {
            throw PelanggaranAturan.kode("SKP-762");
        }
        var hasil = em.find(HasilKerja.class, cmd.hasilId());
        if (hasil == null || hasil.dihapus() != null) {
            throw tidakAda();
        }
        var skp = skpBawahan.temukan(hasil.skp().id(), Hak.MEMUTUSKAN_SKP);
        var saya = penentu.atasan(skp);
        var milikSaya = hasilSaya(cmd.hasilAtasanId(), skp);
        if (hasil.atasan() != null && hasil.atasan().id().equals(milikSaya.id())) {
            return;
        }
        hasil.pastikanVersi(cmd.versi());
        if (skp.dapatDiisiAtasan()) {
            skpBawahan.untukDiisiAtasan(skp.id());
            penulis.tautkan(hasil, milikSaya, saya);
            return;
        }
        pastikanDapatDitautkan(skp);
        em.persist(skp.tautkanUlang(ALASAN + ": " + hasil.uraian(), saya));
        penulis.tautkan(hasil, milikSaya, saya);
        penerbit.terbitkan(skp, saya, ALASAN);
    }

    private static void pastikanDapatDitautkan(Skp skp) {
        if (skp.status() == StatusSkp.DIAJUKAN || skp.status() == StatusSkp.PERUBAHAN_DIAJUKAN) {
            throw PelanggaranAturan.kode("SKP-761");
        }
    }

    /** A result of mine, or of the one in whose name I act, that overlaps the SKP. */
    private HasilKerja hasilSaya(long id, Skp skp) {
        var hasil = em.find(HasilKerja.class, id);
        if (hasil == null
                || hasil.dihapus() != null
                || !Objects.equals(hasil.skp().pegawai().id(), aktif.pelaku().pejabatId())
                || hasil.skp().mulai().isAfter(skp.sampai())
                || hasil.skp().sampai().isBefore(skp.mulai())) {
            throw tidakAda();
        }
        return hasil;
    }

    private static DataTidakDitemukan tidakAda() {
        return DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
    }
}
