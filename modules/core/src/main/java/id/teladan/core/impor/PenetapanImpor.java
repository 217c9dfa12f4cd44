package id.teladan.core.impor;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pekerjaan.AjukanPekerjaan;
import id.teladan.core.pekerjaan.BukuPekerjaan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;

/** Applies a checked import in the background, all or nothing. */
@UseCase
public class PenetapanImpor {

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject BukuPekerjaan buku;

    /** Starts the commit; a second call for the same import changes nothing. */
    @Izin(Hak.IMPOR_PEGAWAI)
    public void terapkan(@Valid PerintahImpor cmd) {
        PemeriksaanImpor.pastikanSemua(aktif.pelaku());
        var impor = em.find(Impor.class, cmd.id());
        if (impor == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        if (impor.mulaiTerapkan(cmd.versi(), aktif.pelaku())) {
            impor.pekerjaan(
                    buku.ajukan(
                            new AjukanPekerjaan(
                                    PenerapImpor.JENIS,
                                    impor.id() + "-" + cmd.versi(),
                                    impor.id(),
                                    "PenetapanImpor.terapkan",
                                    1)));
        }
    }
}
