package id.teladan.presensi.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.PolaKerja;
import id.teladan.core.aturan.Regulasi;
import java.util.List;

/** Dated figures of leave. Peraturan BKN 24/2017 jo. 7/2021; Peraturan BKN 7/2022. */
public final class ParameterCuti {

    static final Dasar PNS = Regulasi.PERATURAN_BKN_24_2017.pasal("jenis dan lama cuti");
    static final Dasar PPPK = Regulasi.PERATURAN_BKN_7_2022.pasal("jenis dan lama cuti");
    private static final String SEJAK = "2018-01-01";

    static final Kunci<Integer> HAK_TAHUNAN =
            angka("cuti.tahunan.hak", "Cuti tahunan: hak setahun (hari kerja)", "12");
    public static final Kunci<Integer> MASA_KERJA_TAHUNAN =
            angka("cuti.tahunan.masa-kerja", "Cuti tahunan: masa kerja (bulan)", "12");
    static final Kunci<Integer> BAWA_SETAHUN =
            angka("cuti.tahunan.bawa", "Cuti tahunan: sisa yang dibawa dari satu tahun", "6");
    static final Kunci<Integer> BAWA_DITANGGUHKAN =
            angka("cuti.tahunan.bawa-ditangguhkan", "Cuti tahunan: sisa ditangguhkan dinas", "12");
    static final Kunci<Integer> TAHUNAN_MAKS =
            angka("cuti.tahunan.maks", "Cuti tahunan: paling banyak termasuk sisa", "24");
    static final Kunci<Integer> PPPK_SEBELUM_SETAHUN =
            Kunci.bulat(
                            "cuti.tahunan.pppk-sebelum-setahun",
                            "Cuti PPPK sebelum setahun bekerja (hari kerja)",
                            0,
                            366)
                    .bawaan(SEJAK, "6", PPPK);
    static final Kunci<Integer> MASA_KERJA_BESAR =
            angka("cuti.besar.masa-kerja", "Cuti besar: masa kerja (bulan)", "60");
    static final Kunci<Integer> BULAN_BESAR =
            angka("cuti.besar.bulan", "Cuti besar: paling lama (bulan)", "3");
    static final Kunci<Integer> HARI_SURAT_DOKTER =
            angka("cuti.sakit.hari-surat-dokter", "Cuti sakit: cukup surat dokter (hari)", "14");
    static final Kunci<Integer> BULAN_SAKIT =
            angka("cuti.sakit.bulan", "Cuti sakit: paling lama (bulan)", "12");
    static final Kunci<Integer> BULAN_MELAHIRKAN =
            angka("cuti.melahirkan.bulan", "Cuti melahirkan: paling lama (bulan)", "3");
    static final Kunci<Integer> ANAK_MAKS =
            angka("cuti.melahirkan.anak", "Cuti melahirkan: sampai anak ke-", "3");
    static final Kunci<Integer> BULAN_ALASAN_PENTING =
            angka("cuti.alasan-penting.bulan", "Cuti alasan penting: paling lama (bulan)", "1");
    static final Kunci<Integer> MASA_KERJA_CLTN =
            angka("cuti.cltn.masa-kerja", "CLTN: masa kerja (bulan)", "60");
    static final Kunci<Integer> BULAN_CLTN =
            angka("cuti.cltn.bulan", "CLTN: paling lama, tanpa perpanjangan (bulan)", "36");

    /** Week pattern by which annual leave is counted where no schedule of the person says otherwise. */
    public static final Kunci<PolaKerja> POLA =
            Kunci.dari(
                            "cuti.pola-kerja",
                            "Cuti tahunan: pola hari kerja (K5 atau K6)",
                            PolaKerja.class,
                            teks -> PolaKerja.valueOf(teks.strip()))
                    .bawaan(SEJAK, "K5", PNS);

    /** How many days after its first day a leave that nobody can foresee may still be asked for. */
    public static final Kunci<Integer> HARI_SUSULAN =
            Kunci.bulat(
                            "cuti.hari-susulan",
                            "Cuti sakit, melahirkan, alasan penting: diajukan paling lambat (hari sesudah mulai)",
                            0,
                            366)
                    .bawaan(
                            SEJAK,
                            "14",
                            Regulasi.RANCANGAN_TELADAN.pasal(
                                    "Cuti: permintaan susulan untuk yang tidak dapat direncanakan"));

    /** First year whose use of annual leave is kept completely in the ledger; earlier years only where an entry says so. */
    public static final Kunci<Integer> BUKU_SEJAK =
            Kunci.bulat(
                            "cuti.buku-sejak",
                            "Cuti tahunan: tahun pertama yang pemakaiannya tercatat lengkap di Teladan",
                            2018,
                            2100)
                    .bawaan(
                            SEJAK,
                            "2026",
                            Regulasi.RANCANGAN_TELADAN.pasal(
                                    "Cuti: tahun pertama buku saldo yang lengkap"));

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA =
            List.of(
                    HAK_TAHUNAN,
                    MASA_KERJA_TAHUNAN,
                    BAWA_SETAHUN,
                    BAWA_DITANGGUHKAN,
                    TAHUNAN_MAKS,
                    PPPK_SEBELUM_SETAHUN,
                    MASA_KERJA_BESAR,
                    BULAN_BESAR,
                    HARI_SURAT_DOKTER,
                    BULAN_SAKIT,
                    BULAN_MELAHIRKAN,
                    ANAK_MAKS,
                    BULAN_ALASAN_PENTING,
                    MASA_KERJA_CLTN,
                    BULAN_CLTN,
                    POLA,
                    HARI_SUSULAN,
                    BUKU_SEJAK);

    private ParameterCuti() {}

    private static Kunci<Integer> angka(String nama, String judul, String bawaan) {
        return Kunci.bulat(nama, judul, 0, 366).bawaan(SEJAK, bawaan, PNS);
    }
}
