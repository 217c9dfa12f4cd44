package id.teladan.skp.umpanbalik;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.persetujuan.PenentuAtasan;
import id.teladan.skp.rencana.HasilKerja;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;

/** The superior of the day gives feedback, continuously, on a result or on behaviour. PermenPANRB 6/2022. */
@UseCase
public class PemberianUmpanBalik {

    @Inject EntityManager em;
    @Inject SkpDalamLingkup skpBawahan;
    @Inject PenentuAtasan penentu;

    /** Returns the id of the feedback. */
    @Izin(Hak.MEMBERI_UMPAN_BALIK)
    public long beri(@Valid BeriUmpanBalik cmd) {
        var skp = skpBawahan.temukan(cmd.skpId(), Hak.MEMBERI_UMPAN_BALIK);
        var saya = penentu.atasan(skp);
        if (skp.nomorVersi() == 0 || skp.status() == StatusSkp.FINAL) {
            throw PelanggaranAturan.kode("SKP-411");
        }
        if (cmd.teks() == null || cmd.teks().isBlank()) {
            throw PelanggaranAturan.kode("SKP-413");
        }
        if ((cmd.hasilKerjaId() == null) == (cmd.nilai() == null)) {
            throw PelanggaranAturan.kode("SKP-412");
        }
        if (cmd.hasilKerjaId() != null) {
            var hasil = em.find(HasilKerja.class, cmd.hasilKerjaId());
            if (hasil == null || !hasil.skp().id().equals(skp.id())) {
                throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
            }
        }
        var umpan = new UmpanBalik(cmd, saya);
        em.persist(umpan);
        return umpan.id();
    }
}
