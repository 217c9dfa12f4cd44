package id.teladan.core.kalkulator;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.IsiParameter;
import id.teladan.core.parameter.KatalogKunci;
import id.teladan.core.parameter.Parameter;
import jakarta.inject.Inject;
import java.util.Map;

/** Asks a calculator as if a draft of a parameter held already. Writes nothing. */
@UseCase
public class SimulasiParameter {

    @Inject PerhitunganKalkulator perhitungan;
    @Inject Parameter parameter;
    @Inject KatalogKunci katalog;

    /** As {@link PerhitunganKalkulator#coba} with the draft. */
    @Izin(Hak.LIHAT_PENGATURAN)
    public Percobaan coba(String kalkulator, Map<String, Object> masukan, IsiParameter draf) {
        pastikanTerbaca(draf);
        return parameter.denganDraf(draf, () -> perhitungan.coba(kalkulator, masukan));
    }

    /** Title of the parameter that a draft changes. */
    @Izin(Hak.LIHAT_PENGATURAN)
    public String judul(IsiParameter draf) {
        return katalog.cari(draf.kunci()).map(t -> t.kunci().judul()).orElse(draf.kunci());
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
        } catch (NumberFormatException e) {
            throw PelanggaranAturan.kode("PARAMETER_BUKAN_ANGKA");
        } catch (IllegalArgumentException e) {
            throw PelanggaranAturan.kode("PARAMETER_DI_LUAR_BATAS", e.getMessage());
        }
    }
}
