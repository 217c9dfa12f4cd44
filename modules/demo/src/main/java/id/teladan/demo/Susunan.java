package id.teladan.demo;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.unitkerja.JenisUnit;
import id.teladan.demo.Simpul.Urusan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out the units: the OPD of the resource {@code perangkat-daerah.txt} with their secretariats, divisions and UPTD, the
 * branch offices and schools. PP 18/2016 jo. PP 72/2019.
 */
final class Susunan {

    /** Day from which the present organisation counts; the schools came to the province on the same day. */
    static final LocalDate SEJAK = LocalDate.of(2017, 1, 1);

    private static final int PENUH = 10_000;
    private static final String[] WILAYAH = {
        "Pandeglang",
        "Lebak",
        "Tangerang",
        "Serang",
        "Kota Tangerang",
        "Cilegon",
        "Kota Serang",
        "Tangerang Selatan"
    };
    private static final int[] SMA = {19, 20, 32, 18, 19, 6, 9, 14};
    private static final int[] SMK = {11, 13, 14, 8, 11, 5, 7, 8};
    private static final int[] SKH = {2, 2, 1, 1, 1, 1, 2, 1};

    private final Map<String, Simpul> menurutKode = new HashMap<>();
    private final List<Simpul> semua = new ArrayList<>();
    private final Undian undian;
    private final int jumlahPegawai;

    private Susunan(Undian undian, int jumlahPegawai) {
        this.undian = undian;
        this.jumlahPegawai = jumlahPegawai;
    }

    /** The units of a province of that size; a unit stands behind the one that it belongs to. */
    static List<Simpul> untuk(int jumlahPegawai, Undian undian) {
        var s = new Susunan(undian, jumlahPegawai);
        for (var baris : Sumber.baris("perangkat-daerah.txt")) {
            s.baca(baris.split("\\|", -1));
        }
        s.cabangDanSekolah(s.menurutKode.get("05"));
        return s.pilih();
    }

    private void baca(String[] b) {
        var kode = b[1];
        var jenis = JenisUnit.valueOf(b[0]);
        var unit = tambah(induk(kode), kode, jenis, b[2]);
        unit.kepala(b[3], jenjang(b[4]), b[4].isEmpty() ? null : b[4], Integer.parseInt(b[5]));
        unit.khas = b[6].isEmpty() ? List.of() : List.of(b[6].split(";"));
        if (b.length > 9 && !b[9].isEmpty()) {
            var masa = b[9].split("\\.\\.", -1);
            unit.mulai = LocalDate.parse(masa[0]);
            unit.sampai = masa[1].isEmpty() ? null : LocalDate.parse(masa[1]);
        }
        if (b.length > 10) {
            unit.wilayah = b[10];
        }
        switch (jenis) {
            case PEMPROV -> {
                unit.isi(Urusan.PUNCAK, 0);
                unit.jenisKepala = JenisJabatan.PIMPINAN_DAERAH;
            }
            case SETDA -> {
                unit.opd = true;
                unit.isi(Urusan.PIMPINAN, 0.5);
            }
            case ASISTEN, STAF_AHLI -> unit.isi(Urusan.PIMPINAN, 0.3);
            case BIRO -> biro(unit, b[7].split(";"));
            case RUMAH_SAKIT -> rumahSakit(unit);
            default ->
                    perangkat(
                            unit,
                            b[7].split(";"),
                            b[8].isEmpty() ? new String[0] : b[8].split(";"));
        }
    }

    private Simpul induk(String kode) {
        var titik = kode.lastIndexOf('.');
        return menurutKode.get(
                titik > 0 ? kode.substring(0, titik) : kode.equals("01") ? "00" : "01");
    }

    private static Jenjang jenjang(String eselon) {
        return switch (eselon) {
            case "" -> Jenjang.PIMPINAN_DAERAH;
            case "I.b" -> Jenjang.JPT_MADYA;
            case "II.a", "II.b" -> Jenjang.JPT_PRATAMA;
            case "III.a", "III.b" -> Jenjang.ADMINISTRATOR;
            default -> Jenjang.PENGAWAS;
        };
    }

    private Simpul tambah(Simpul induk, String kode, JenisUnit jenis, String nama) {
        var unit = new Simpul(induk, kode, jenis, nama);
        menurutKode.put(kode, unit);
        semua.add(unit);
        return unit;
    }

    private Simpul bawah(Simpul induk, JenisUnit jenis, String nama) {
        return tambah(induk, "%s.%02d".formatted(induk.kode, induk.anak.size() + 1), jenis, nama);
    }

    private void pengawas(
            Simpul induk,
            JenisUnit jenis,
            String nama,
            Urusan urusan,
            double bobot,
            double urutan) {
        bawah(induk, jenis, nama)
                .kepala("Kepala " + nama, Jenjang.PENGAWAS, "IV.a", 9)
                .isi(urusan, bobot)
                .urutan(urutan);
    }

    private void biro(Simpul unit, String[] bagian) {
        unit.opd = true;
        unit.isi(Urusan.TEKNIS, 0.5);
        for (var nama : bagian) {
            var b =
                    bawah(unit, JenisUnit.BAGIAN, nama)
                            .kepala("Kepala " + nama, Jenjang.ADMINISTRATOR, "III.a", 12)
                            .isi(Urusan.TEKNIS, 2)
                            .urutan(0.1 + 0.3 * undian.pecahan());
            var pokok = nama.substring("Bagian ".length());
            pengawas(
                    b,
                    JenisUnit.SUBBAGIAN,
                    "Subbagian Penyusunan " + pokok,
                    Urusan.TEKNIS,
                    1.5,
                    0.5 + 0.5 * undian.pecahan());
            pengawas(
                    b,
                    JenisUnit.SUBBAGIAN,
                    "Subbagian Evaluasi " + pokok,
                    Urusan.TEKNIS,
                    1.5,
                    0.5 + 0.5 * undian.pecahan());
        }
        pengawas(unit, JenisUnit.SUBBAGIAN, "Subbagian Tata Usaha", Urusan.KEPEGAWAIAN, 2, 0.3);
    }

    private void perangkat(Simpul unit, String[] bidang, String[] uptd) {
        unit.opd = true;
        unit.isi(Urusan.TEKNIS, 0.2);
        var bkd = unit.kode.equals("29");
        var inspektorat = unit.jenis == JenisUnit.INSPEKTORAT;
        if (unit.jenis != JenisUnit.SEKRETARIAT_DPRD) {
            sekretariat(unit, bkd);
        }
        for (var nama : bidang) {
            bidang(unit, nama, bkd, inspektorat);
        }
        var nomor = 50;
        for (var teks : uptd) {
            var b = teks.split(" @ ");
            uptd(unit, nomor++, b[0], b[1]);
        }
    }

    private void sekretariat(Simpul unit, boolean wajib) {
        var singkat = unit.nama;
        var s =
                bawah(unit, JenisUnit.SEKRETARIAT, "Sekretariat " + singkat)
                        .kepala(
                                "Sekretaris " + singkat,
                                unit.jenjangKepala == Jenjang.ADMINISTRATOR
                                        ? Jenjang.PENGAWAS
                                        : Jenjang.ADMINISTRATOR,
                                unit.jenjangKepala == Jenjang.ADMINISTRATOR ? "IV.a" : "III.a",
                                unit.jenjangKepala == Jenjang.ADMINISTRATOR ? 9 : 12)
                        .isi(Urusan.UMUM, 0.5)
                        .urutan(wajib ? 0 : 0.05);
        pengawas(
                s,
                JenisUnit.SUBBAGIAN,
                "Subbagian Umum dan Kepegawaian",
                Urusan.KEPEGAWAIAN,
                4,
                wajib ? 0 : 0.1);
        pengawas(s, JenisUnit.SUBBAGIAN, "Subbagian Keuangan", Urusan.KEUANGAN, 3, 0.3);
        pengawas(
                s,
                JenisUnit.SUBBAGIAN,
                "Subbagian Perencanaan, Evaluasi dan Pelaporan",
                Urusan.PROGRAM,
                2.5,
                0.4);
    }

    private void bidang(Simpul unit, String nama, boolean bkd, boolean inspektorat) {
        var berdiriSendiri = nama.startsWith("Bagian ") || nama.startsWith("Inspektur ");
        var lengkap = berdiriSendiri ? nama : "Bidang " + nama;
        var jabatan = nama.startsWith("Inspektur ") ? nama : "Kepala " + lengkap;
        var wajib = bkd || nama.endsWith("Investigasi") || nama.equals("Aplikasi Informatika");
        var pimpinTinggi = unit.jenjangKepala == Jenjang.JPT_PRATAMA;
        var b =
                bawah(
                                unit,
                                nama.startsWith("Bagian ") ? JenisUnit.BAGIAN : JenisUnit.BIDANG,
                                lengkap)
                        .kepala(
                                jabatan,
                                pimpinTinggi ? Jenjang.ADMINISTRATOR : Jenjang.PENGAWAS,
                                !pimpinTinggi ? "IV.a" : berdiriSendiri ? "III.a" : "III.b",
                                !pimpinTinggi ? 9 : berdiriSendiri ? 12 : 11)
                        .isi(Urusan.TEKNIS, bkd || inspektorat ? 10 : 2)
                        .urutan(wajib ? 0 : 0.1 + 0.4 * undian.pecahan());
        if (bkd || inspektorat || !pimpinTinggi || unit.kode.equals("30")) {
            return; // staffed by functional positions, without sections
        }
        var jenis =
                unit.jenis == JenisUnit.BADAN || unit.jenis == JenisUnit.SEKRETARIAT_DPRD
                        ? JenisUnit.SUBBAGIAN
                        : JenisUnit.SEKSI;
        var awal =
                jenis == JenisUnit.SEKSI
                        ? "Seksi "
                        : nama.startsWith("Bagian ") ? "Subbagian " : "Subbidang ";
        var pokok = nama.startsWith("Bagian ") ? nama.substring("Bagian ".length()) : nama;
        for (var urusan : new String[] {"Perencanaan ", "Pelaksanaan ", "Pengendalian "}) {
            pengawas(
                    b,
                    jenis,
                    awal + urusan + pokok,
                    Urusan.TEKNIS,
                    2,
                    0.3 + 0.7 * undian.pecahan());
        }
    }

    private void uptd(Simpul unit, int nomor, String nama, String wilayah) {
        var u =
                tambah(unit, "%s.%02d".formatted(unit.kode, nomor), JenisUnit.UPTD, nama)
                        .kepala("Kepala " + nama, Jenjang.ADMINISTRATOR, "III.b", 11)
                        .isi(Urusan.PELAYANAN, 2)
                        .urutan(0.2 + 0.6 * undian.pecahan());
        u.wilayah = wilayah;
        var ppd = nama.startsWith("UPTD PPD");
        pengawas(
                u,
                JenisUnit.SUBBAGIAN,
                "Subbagian Tata Usaha " + nama,
                Urusan.UMUM,
                2.5,
                0.3 + 0.6 * undian.pecahan());
        pengawas(
                u,
                JenisUnit.SEKSI,
                (ppd ? "Seksi Pendaftaran dan Penetapan " : "Seksi Pelayanan ") + nama,
                Urusan.PELAYANAN,
                3,
                0.3 + 0.7 * undian.pecahan());
        pengawas(
                u,
                JenisUnit.SEKSI,
                (ppd ? "Seksi Penerimaan dan Penagihan " : "Seksi Sarana dan Pengujian ") + nama,
                Urusan.PELAYANAN,
                3,
                0.3 + 0.7 * undian.pecahan());
    }

    private void rumahSakit(Simpul rs) {
        rs.opd = true;
        var besar = rs.jenjangKepala == Jenjang.JPT_PRATAMA;
        rs.isi(Urusan.MEDIS, besar ? 40 : 15);
        var tingkat = besar ? Jenjang.ADMINISTRATOR : Jenjang.PENGAWAS;
        var esl = besar ? "III.b" : "IV.a";
        var kls = besar ? 11 : 9;
        var bagian =
                bawah(rs, JenisUnit.BAGIAN, "Bagian Umum " + rs.nama)
                        .kepala("Kepala Bagian Umum " + rs.nama, tingkat, esl, kls)
                        .isi(Urusan.KEPEGAWAIAN, 4)
                        .urutan(0);
        var medik =
                bawah(rs, JenisUnit.BIDANG, "Bidang Pelayanan Medik " + rs.nama)
                        .kepala("Kepala Bidang Pelayanan Medik " + rs.nama, tingkat, esl, kls)
                        .isi(Urusan.MEDIS, besar ? 40 : 25)
                        .urutan(0.1);
        var rawat =
                bawah(rs, JenisUnit.BIDANG, "Bidang Keperawatan " + rs.nama)
                        .kepala("Kepala Bidang Keperawatan " + rs.nama, tingkat, esl, kls)
                        .isi(Urusan.KEPERAWATAN, besar ? 30 : 40)
                        .urutan(besar ? 0 : 0.1);
        var penunjang =
                bawah(rs, JenisUnit.BIDANG, "Bidang Penunjang " + rs.nama)
                        .kepala("Kepala Bidang Penunjang " + rs.nama, tingkat, esl, kls)
                        .isi(Urusan.PENUNJANG_MEDIS, besar ? 30 : 25)
                        .urutan(0.1);
        if (besar) {
            pengawas(
                    bagian,
                    JenisUnit.SUBBAGIAN,
                    "Subbagian Kepegawaian " + rs.nama,
                    Urusan.KEPEGAWAIAN,
                    6,
                    0.3);
            pengawas(
                    bagian,
                    JenisUnit.SUBBAGIAN,
                    "Subbagian Keuangan " + rs.nama,
                    Urusan.KEUANGAN,
                    8,
                    0.3);
            pengawas(
                    bagian,
                    JenisUnit.SUBBAGIAN,
                    "Subbagian Rumah Tangga " + rs.nama,
                    Urusan.UMUM,
                    8,
                    0.4);
            pengawas(medik, JenisUnit.SEKSI, "Seksi Rawat Jalan " + rs.nama, Urusan.MEDIS, 40, 0.3);
            pengawas(
                    medik,
                    JenisUnit.SEKSI,
                    "Seksi Gawat Darurat " + rs.nama,
                    Urusan.MEDIS,
                    40,
                    0.4);
            pengawas(
                    rawat,
                    JenisUnit.SEKSI,
                    "Seksi Keperawatan Rawat Inap " + rs.nama,
                    Urusan.KEPERAWATAN,
                    110,
                    0.2);
            pengawas(
                    rawat,
                    JenisUnit.SEKSI,
                    "Seksi Keperawatan Rawat Khusus " + rs.nama,
                    Urusan.KEPERAWATAN,
                    70,
                    0.4);
            pengawas(
                    penunjang,
                    JenisUnit.SEKSI,
                    "Seksi Penunjang Medik " + rs.nama,
                    Urusan.PENUNJANG_MEDIS,
                    50,
                    0.3);
            pengawas(
                    penunjang,
                    JenisUnit.SEKSI,
                    "Seksi Farmasi dan Gizi " + rs.nama,
                    Urusan.PENUNJANG_MEDIS,
                    40,
                    0.4);
        } else {
            bawah(rawat, JenisUnit.TIM, "Ruang Rawat Inap " + rs.nama)
                            .kepala(
                                    "Kepala Ruang Rawat Inap " + rs.nama,
                                    Jenjang.AHLI_MUDA,
                                    null,
                                    9)
                            .isi(Urusan.KEPERAWATAN, 35)
                            .urutan(0.5)
                            .jenisKepala =
                    JenisJabatan.FUNGSIONAL;
            bawah(medik, JenisUnit.TIM, "Instalasi Gawat Darurat " + rs.nama)
                            .kepala(
                                    "Kepala Instalasi Gawat Darurat " + rs.nama,
                                    Jenjang.AHLI_MUDA,
                                    null,
                                    10)
                            .isi(Urusan.MEDIS, 25)
                            .urutan(0.5)
                            .jenisKepala =
                    JenisJabatan.FUNGSIONAL;
        }
    }

    private void cabangDanSekolah(Simpul dinas) {
        for (var w = 0; w < WILAYAH.length; w++) {
            var wilayah = WILAYAH[w];
            var utama = wilayah.equals("Kota Serang");
            var tempat =
                    wilayah.startsWith("Kota")
                                    || wilayah.equals("Cilegon")
                                    || wilayah.equals("Tangerang Selatan")
                            ? wilayah
                            : "Kabupaten " + wilayah;
            if (!tempat.startsWith("K")) {
                tempat = "Kota " + tempat;
            }
            var kcd =
                    tambah(
                                    dinas,
                                    "05.%02d".formatted(70 + w),
                                    JenisUnit.CABANG_DINAS,
                                    "KCD Pendidikan dan Kebudayaan " + tempat)
                            .kepala(
                                    "Kepala KCD Pendidikan dan Kebudayaan " + tempat,
                                    Jenjang.ADMINISTRATOR,
                                    "III.b",
                                    11)
                            .isi(Urusan.PELAYANAN, 4)
                            .urutan(utama ? 0 : 0.15);
            kcd.wilayah = tempat;
            sekolah(kcd, "SMA Negeri", banyak(SMA[w]), tempat, utama, 24);
            sekolah(kcd, "SMK Negeri", banyak(SMK[w]), tempat, utama, 26);
            sekolah(kcd, "SKh Negeri", banyak(SKH[w]), tempat, utama, 12);
            pengawas(
                    kcd,
                    JenisUnit.SUBBAGIAN,
                    "Subbagian Tata Usaha KCD " + tempat,
                    Urusan.UMUM,
                    3,
                    0.3);
            pengawas(
                    kcd,
                    JenisUnit.SEKSI,
                    "Seksi SMA dan Pendidikan Khusus KCD " + tempat,
                    Urusan.PELAYANAN,
                    2,
                    0.4);
            pengawas(kcd, JenisUnit.SEKSI, "Seksi SMK KCD " + tempat, Urusan.PELAYANAN, 2, 0.4);
        }
    }

    /** Above the usual size the province grows by schools, so that no team becomes unlike a team. */
    private int banyak(int biasa) {
        return jumlahPegawai <= PENUH ? biasa : (int) ((long) biasa * jumlahPegawai / PENUH);
    }

    private void sekolah(
            Simpul kcd, String jenis, int banyak, String tempat, boolean utama, double bobot) {
        for (var i = 1; i <= banyak; i++) {
            var nama = "%s %d %s".formatted(jenis, i, tempat);
            var s =
                    tambah(
                                    kcd,
                                    "%s.%03d".formatted(kcd.kode, kcd.anak.size() + 1),
                                    JenisUnit.SEKOLAH,
                                    nama)
                            .kepala("Kepala " + nama, Jenjang.AHLI_MADYA, null, 12)
                            .isi(Urusan.SEKOLAH, bobot)
                            .urutan(utama && i == 1 ? 0 : 0.15 + 0.85 * i / (banyak + 1.0));
            s.jenisKepala = JenisJabatan.FUNGSIONAL;
            bawah(s, JenisUnit.SUBBAGIAN, "Subbagian Tata Usaha " + nama)
                    .kepala("Kepala Subbagian Tata Usaha " + nama, Jenjang.PENGAWAS, "IV.b", 8)
                    .isi(Urusan.TATA_USAHA_SEKOLAH, 3)
                    .urutan(0.2 + 0.8 * undian.pecahan());
        }
    }

    /** Takes as many units as fit the size, in the order of their need; gives ids, paths and the way up. */
    private List<Simpul> pilih() {
        var wajib = (int) semua.stream().filter(s -> s.urutan == 0).count();
        var sasaran =
                Math.min(
                        semua.size(),
                        Math.max(
                                wajib + Math.max(0, jumlahPegawai - 200) / 8,
                                (int) ((long) semua.size() * jumlahPegawai / PENUH)));
        var urut = new ArrayList<>(semua);
        urut.sort(Comparator.comparingDouble((Simpul s) -> s.urutan));
        var terpilih = new java.util.HashSet<>(urut.subList(0, sasaran));
        var hasil = semua.stream().filter(terpilih::contains).toList();
        long id = 0;
        for (var s : hasil) {
            s.id = ++id;
            s.jalur = (s.induk == null ? "/" : s.induk.jalur) + s.id + "/";
        }
        return hasil;
    }
}
