package id.teladan.core.kalkulator;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.IsiParameter;
import id.teladan.core.parameter.KatalogKunci;
import id.teladan.core.parameter.Parameter;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;

/** Asks a calculator twice: with the values in force and as if a draft held already. Writes nothing. */
@UseCase
public class SimulasiParameter {

    /** Both answers to the same question. */
    public record Banding(Jawaban kini, Jawaban draf) implements Serializable {

        /** True when the draft changes the answer itself, not only its explanation. */
        public boolean berubah() {
            return !kini.hasil().equals(draf.hasil());
        }
    }

    @Inject PerhitunganKalkulator perhitungan;
    @Inject Parameter parameter;
    @Inject KatalogKunci katalog;

    /** Calculates with and without the draft. */
    @Izin(Hak.LIHAT_PENGATURAN)
    public Banding bandingkan(String kalkulator, Map<String, Object> masukan, IsiParameter draf) {
        pastikanTerbaca(draf);
        return new Banding(
                perhitungan.hitung(kalkulator, masukan),
                parameter.denganDraf(draf, () -> perhitungan.hitung(kalkulator, masukan)));
    }

    private void pastikanTerbaca(IsiParameter draf) {
        var kunci =
                katalog.cari(draf.kunci())
                        .orElseThrow(() -> PelanggaranAturan.kode("PARAMETER_TIDAK_DIKENAL"))
                        .kunci();
        if (draf.mulai() == null || draf.nilai() == null) {
            throw PelanggaranAturan.kode("PARAMETER_TANPA_MULAI");
        }
        try {
            kunci.baca(draf.nilai());
        } catch (IllegalArgumentException e) {
            throw PelanggaranAturan.kode("PARAMETER_DI_LUAR_BATAS", e.getMessage());
        }
    }
}
