package id.teladan.core.karier.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day on which the next salary step, regular rise, retirement, end of contract or end of a JPT term falls due. All days
 * are dates in WIB. PP 7/1977, PP 99/2000, PP 11/2017, PP 49/2018.
 */
public final class AturanJatuhTempo {

    private static final VersiAturan VERSI =
            new VersiAturan("jatuh-tempo", "1", LocalDate.of(2000, 1, 1));

    private AturanJatuhTempo() {}

    /**
     * The due day of one kind; empty when the kind does not concern the person.
     *
     * @param acuan day whose parameters hold
     */
    public static Optional<Hasil<LocalDate>> hitung(
            JenisJatuhTempo jenis, DataKarier data, ParameterTerbaca parameter, LocalDate acuan) {
        return switch (jenis) {
            case KGB ->
                    Optional.ofNullable(data.kgb())
                            .map(
                                    h ->
                                            tambahBulan(
                                                    "Menambah masa kenaikan gaji berkala",
                                                    "kenaikanGajiTerakhir",
                                                    h,
                                                    ParameterJatuhTempo.KGB_BULAN,
                                                    parameter,
                                                    acuan));
            case KENAIKAN_PANGKAT ->
                    data.golongan() == null || tanpaReguler(data, parameter, acuan)
                            ? Optional.empty()
                            : pangkat(data, parameter, acuan);
            case PENSIUN ->
                    data.lahir() == null || data.jabatan() == null
                            ? Optional.empty()
                            : Optional.of(pensiun(data, parameter, acuan));
            case KONTRAK -> Optional.ofNullable(data.kontrak()).map(AturanJatuhTempo::kontrak);
            case JABATAN_JPT ->
                    Optional.ofNullable(data.jpt())
                            .map(
                                    h ->
                                            tambahBulan(
                                                    "Menambah masa jabatan pimpinan tinggi",
                                                    "mulaiMenjabat",
                                                    h,
                                                    ParameterJatuhTempo.JPT_BULAN,
                                                    parameter,
                                                    acuan));
        };
    }

    /**
     * The largest number of months ahead at which the person is to be told and which has come; empty while none has, and
     * once the day is past.
     *
     * @param jatuh the due day
     * @param hari today
     */
    public static Optional<Integer> ingatan(
            JenisJatuhTempo jenis, LocalDate jatuh, ParameterTerbaca parameter, LocalDate hari) {
        return hari.isAfter(jatuh)
                ? Optional.empty()
                : parameter.pada(ParameterJatuhTempo.BULAN_INGAT.get(jenis), hari).stream()
                        .filter(bulan -> !jatuh.minusMonths(bulan).isAfter(hari))
                        .min(Integer::compare);
    }

    private static Hasil<LocalDate> tambahBulan(
            String uraian,
            String nama,
            LocalDate sejak,
            Kunci<Integer> kunci,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var bulan = parameter.berlaku(kunci, acuan);
        var jatuh = sejak.plusMonths(bulan.nilai());
        return Hasil.usulan(
                jatuh,
                Jejak.mulai(VERSI)
                        .langkah(
                                uraian,
                                "tanggal awal + " + bulan.nilai() + " bulan",
                                Langkah.isi(nama, sejak),
                                jatuh,
                                bulan.dasar())
                        .selesai());
    }

    private static boolean tanpaReguler(
            DataKarier data, ParameterTerbaca parameter, LocalDate acuan) {
        return data.jabatan() != null
                && parameter
                        .pada(ParameterKenaikanPangkat.TANPA_REGULER, acuan)
                        .contains(data.jabatan());
    }

    /**
     * What time asks for and the diploma allows; empty at the ceiling of the diploma. Without a diploma on record the rise is
     * listed, for a missing record must not hide it. Predicates and sanctions are the officer's to check.
     */
    private static Optional<Hasil<LocalDate>> pangkat(
            DataKarier data, ParameterTerbaca parameter, LocalDate acuan) {
        var sejak = data.golongan();
        var tahun = parameter.berlaku(ParameterKenaikanPangkat.TAHUN_REGULER, acuan);
        var memenuhi = sejak.plusYears(tahun.nilai());
        var periode =
                AturanPeriodeKenaikan.KATALOG.pada(memenuhi).periode(memenuhi, null, parameter);
        var jejak =
                Jejak.mulai(VERSI)
                        .langkah(
                                "Menambah masa dalam pangkat terakhir",
                                "TMT pangkat + " + tahun.nilai() + " tahun",
                                Langkah.isi("tmtPangkat", sejak),
                                memenuhi,
                                tahun.dasar());
        jejak.semua(periode.jejak());
        if (data.pangkat() != null && data.ijazah() != null) {
            var puncak =
                    parameter.berlaku(
                            ParameterKenaikanPangkat.PUNCAK_IJAZAH.get(data.ijazah()), acuan);
            if (data.pangkat().compareTo(puncak.nilai()) >= 0) {
                return Optional.empty();
            }
            jejak.langkah(
                    "Membandingkan pangkat dengan pangkat tertinggi menurut ijazah",
                    data.pangkat() + " masih di bawah " + puncak.nilai(),
                    Langkah.isi("ijazah", data.ijazah()),
                    puncak.nilai().kode(),
                    puncak.dasar());
        }
        return Optional.of(Hasil.usulan(periode.nilaiUsulan().orElseThrow(), jejak.selesai()));
    }

    private static Hasil<LocalDate> pensiun(
            DataKarier data, ParameterTerbaca parameter, LocalDate acuan) {
        var hasil =
                AturanPensiun.KATALOG
                        .pada(acuan)
                        .hitung(data.lahir(), data.jabatan(), parameter, acuan);
        return Hasil.usulan(hasil.nilaiUsulan().orElseThrow().tmt(), hasil.jejak());
    }

    private static Hasil<LocalDate> kontrak(LocalDate sampai) {
        return Hasil.usulan(
                sampai,
                Jejak.mulai(VERSI)
                        .langkah(
                                "Membaca hari terakhir perjanjian kerja",
                                "hari terakhir, ikut dihitung",
                                Langkah.isi("sampai", sampai),
                                sampai,
                                Regulasi.PP_49_2018.pasal("masa perjanjian kerja"))
                        .selesai());
    }
}
