package id.teladan.skp.aturan;

import static id.teladan.skp.aturan.PredikatKinerja.BAIK;
import static id.teladan.skp.aturan.PredikatKinerja.BUTUH_PERBAIKAN;
import static id.teladan.skp.aturan.PredikatKinerja.KURANG;
import static id.teladan.skp.aturan.PredikatKinerja.SANGAT_BAIK;
import static id.teladan.skp.aturan.PredikatKinerja.SANGAT_KURANG;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;

/** Quadrant of PermenPANRB 6/2022: bad behaviour makes it Kurang however good the results are. */
final class AturanPredikatPermen6 implements AturanPredikat {

    private static final VersiAturan VERSI =
            new VersiAturan("predikat-permenpanrb-6-2022", "1", LocalDate.of(2022, 1, 1));

    @Override
    public VersiAturan versi() {
        return VERSI;
    }

    @Override
    public Hasil<PredikatKinerja> predikat(Rating hasilKerja, Rating perilaku) {
        var predikat = kuadran(hasilKerja, perilaku);
        return Hasil.usulan(
                predikat,
                Jejak.mulai(VERSI)
                        .langkah(
                                "Kuadran predikat kinerja",
                                "hasil kerja x perilaku",
                                Langkah.isi(
                                        "ratingHasilKerja", hasilKerja, "ratingPerilaku", perilaku),
                                predikat,
                                Regulasi.PERMENPANRB_6_2022.pasal(
                                        "Lampiran, kuadran kinerja pegawai"))
                        .selesai());
    }

    private static PredikatKinerja kuadran(Rating hasilKerja, Rating perilaku) {
        if (perilaku == Rating.DI_BAWAH_EKSPEKTASI) {
            return hasilKerja == Rating.DI_BAWAH_EKSPEKTASI ? SANGAT_KURANG : KURANG;
        }
        return switch (hasilKerja) {
            case DI_ATAS_EKSPEKTASI -> perilaku == Rating.DI_ATAS_EKSPEKTASI ? SANGAT_BAIK : BAIK;
            case SESUAI_EKSPEKTASI -> BAIK;
            case DI_BAWAH_EKSPEKTASI -> BUTUH_PERBAIKAN;
        };
    }
}
