package id.teladan.core.karier.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.util.List;

/** Retirement: the first of the month after the age of the position is reached. PP 11/2017 Pasal 239. */
public final class AturanPensiun {

    private static final VersiAturan VERSI =
            new VersiAturan("pensiun-pp-11-2017", "1", LocalDate.of(2017, 4, 7));

    /** All versions; the reference date is the day on which the question is asked. */
    public static final KatalogAturan<AturanPensiun> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanPensiun()));

    private AturanPensiun() {}

    /**
     * Calculates the dates; who was born on 29 February reaches the age on 28 February of a common year.
     *
     * @param acuan day that picks the age in force
     */
    public Hasil<TanggalPensiun> hitung(
            LocalDate lahir, JabatanBup jabatan, ParameterTerbaca parameter, LocalDate acuan) {
        var bup = parameter.berlaku(ParameterPensiun.bup(jabatan), acuan);
        var mencapai = lahir.plusYears(bup.nilai());
        var tmt = mencapai.plusMonths(1).withDayOfMonth(1);
        var jejak =
                Jejak.mulai(VERSI)
                        .langkah(
                                "Mencari batas usia pensiun jabatan",
                                "batas usia menurut jabatan, dalam tahun",
                                Langkah.isi("jabatan", jabatan, "tanggalAcuan", acuan),
                                bup.nilai(),
                                bup.dasar())
                        .langkah(
                                "Menghitung hari tercapainya batas usia",
                                "tanggal lahir + batas usia",
                                Langkah.isi("tanggalLahir", lahir, "usia", bup.nilai()),
                                mencapai,
                                bup.dasar())
                        .langkah(
                                "Menetapkan TMT pensiun",
                                "tanggal 1 bulan berikutnya",
                                Langkah.isi("mencapaiPada", mencapai),
                                tmt,
                                Regulasi.PP_11_2017.pasal("Pasal 239 ayat (1)"))
                        .selesai();
        return Hasil.usulan(new TanggalPensiun(bup.nilai(), mencapai, tmt), jejak);
    }
}
