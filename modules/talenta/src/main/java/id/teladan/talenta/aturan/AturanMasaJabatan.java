package id.teladan.talenta.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.util.List;

/** How long a JPT may stay in one post. PP 11/2017. */
public final class AturanMasaJabatan {

    private static final VersiAturan VERSI =
            new VersiAturan("masa-jabatan-jpt-pp-11-2017", "1", LocalDate.of(2017, 4, 7));

    /** All versions; the reference date is the day asked about. */
    public static final KatalogAturan<AturanMasaJabatan> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanMasaJabatan()));

    private AturanMasaJabatan() {}

    /**
     * Where the term stands.
     *
     * @param pelantikan day of taking office
     * @param perpanjanganSampai last day of an extension; null without one
     */
    public Hasil<MasaJabatan> status(
            LocalDate pelantikan,
            LocalDate perpanjanganSampai,
            LocalDate tanggal,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        var terkunci = parameter.berlaku(ParameterTalenta.BULAN_TERKUNCI, acuan);
        var ingat = parameter.berlaku(ParameterTalenta.BULAN_INGAT, acuan);
        var batas = parameter.berlaku(ParameterTalenta.BULAN_BATAS, acuan);
        var bebas = pelantikan.plusMonths(terkunci.nilai());
        var evaluasi = pelantikan.plusMonths(ingat.nilai());
        var limaTahun = pelantikan.plusMonths(batas.nilai());
        jejak.langkah(
                "Menghitung batas masa jabatan",
                "pelantikan + %d, %d, dan %d bulan"
                        .formatted(terkunci.nilai(), ingat.nilai(), batas.nilai()),
                Langkah.isi("pelantikan", pelantikan),
                Langkah.isi("terkunciSampai", bebas, "evaluasi", evaluasi, "batas", limaTahun),
                batas.dasar());
        StatusMasaJabatan status;
        if (tanggal.isBefore(bebas)) {
            status = StatusMasaJabatan.TERKUNCI;
        } else if (perpanjanganSampai != null && !tanggal.isAfter(perpanjanganSampai)) {
            status = StatusMasaJabatan.NORMAL;
        } else if (tanggal.isBefore(evaluasi)) {
            status = StatusMasaJabatan.NORMAL;
        } else {
            status =
                    tanggal.isBefore(limaTahun)
                            ? StatusMasaJabatan.JATUH_TEMPO
                            : StatusMasaJabatan.LEWAT_BATAS;
        }
        jejak.langkah(
                "Menentukan status",
                "sebelum dua tahun terkunci; setengah tahun sebelum lima tahun jatuh tempo; sesudahnya lewat batas kecuali diperpanjang",
                Langkah.isi("tanggal", tanggal, "perpanjanganSampai", perpanjanganSampai),
                status,
                batas.dasar());
        return Hasil.usulan(new MasaJabatan(status, bebas, limaTahun), jejak.selesai());
    }
}
