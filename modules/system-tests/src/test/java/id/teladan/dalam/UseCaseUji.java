package id.teladan.dalam;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.BukaSkp;
import id.teladan.skp.rencana.PembukaanSkp;
import jakarta.inject.Inject;

/** A use case of the tests: writes through a real one and then fails, in the same transaction. */
@UseCase
public class UseCaseUji {

    @Inject PembukaanSkp pembukaan;

    /** A rule that is found broken late. */
    @Izin(Hak.MENYUSUN_SKP)
    public long bukaLaluMelanggar(BukaSkp cmd) {
        pembukaan.buka(cmd);
        throw PelanggaranAturan.kode("ISIAN_TIDAK_SAH", "uji");
    }

    /** A defect. */
    @Izin(Hak.MENYUSUN_SKP)
    public long bukaLaluRusak(BukaSkp cmd) {
        pembukaan.buka(cmd);
        throw new IllegalStateException("rusak");
    }

    /** Without a right: refused to everybody. */
    public void tanpaIzin() {
        throw new IllegalStateException("tidak boleh sampai ke sini");
    }
}
