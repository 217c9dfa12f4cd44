package id.teladan.demo;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import java.util.ArrayList;
import java.util.List;

/**
 * The functional and pelaksana positions of a unit by what it does, each with its share of the staff. Names follow the
 * usual lists (Keputusan Menpan RB 11/2024 for pelaksana).
 */
final class KatalogJabatan {

    /** A kind of position and its share. */
    record Macam(String nama, JenisJabatan jenis, Jenjang jenjang, int kelas, double bagian) {}

    private KatalogJabatan() {}

    static List<Macam> untuk(Simpul unit) {
        var m = new ArrayList<Macam>();
        switch (unit.urusan) {
            case PUNCAK -> {}
            case PIMPINAN -> pelaksana(m, 1, 1, 2, 1);
            case UMUM -> {
                ahli(m, "Arsiparis", 1, 0.5, 0);
                terampil(m, "Arsiparis", 0, 1, 0.5, 0);
                pelaksana(m, 2, 2, 3, 3);
            }
            case KEPEGAWAIAN -> {
                ahli(m, "Analis Sumber Daya Manusia Aparatur", 1.5, 1, 0);
                terampil(m, "Pranata Sumber Daya Manusia Aparatur", 0, 1, 0.5, 0.3);
                terampil(m, "Arsiparis", 0.3, 0.7, 0.3, 0);
                pelaksana(m, 2, 1.5, 2, 2);
            }
            case KEUANGAN -> {
                ahli(m, "Analis Keuangan Pusat dan Daerah", 1.5, 1, 0);
                terampil(m, "Pranata Keuangan", 0, 1.5, 0.7, 0.3);
                pelaksana(m, 2, 1.5, 1, 0);
            }
            case PROGRAM -> {
                ahli(m, "Perencana", 2, 1.5, 0.5);
                ahli(m, "Pranata Komputer", 0.7, 0.3, 0);
                pelaksana(m, 2, 1, 0.5, 0);
            }
            case TEKNIS -> {
                var khas = unit.khas.isEmpty() ? List.of("Analis Kebijakan") : unit.khas;
                for (var nama : khas) {
                    ahli(m, nama, 4.0 / khas.size(), 3.0 / khas.size(), 0.8 / khas.size());
                }
                pelaksana(m, 3, 2, 1, 0.4);
            }
            case PELAYANAN -> {
                var khas = unit.khas.isEmpty() ? List.of("Analis Kebijakan") : unit.khas;
                for (var nama : khas) {
                    ahli(m, nama, 2.0 / khas.size(), 1.0 / khas.size(), 0);
                }
                pelaksana(m, 2, 2.5, 2, 2);
            }
            case SEKOLAH -> ahli(m, "Guru", 13, 7, 4);
            case TATA_USAHA_SEKOLAH -> {
                terampil(m, "Pustakawan", 0, 0.4, 0.1, 0);
                terampil(m, "Pranata Laboratorium Pendidikan", 0, 0.5, 0.2, 0);
                pelaksana(m, 0.3, 0.7, 1.5, 1.2);
            }
            case MEDIS -> {
                ahli(m, "Dokter", 4, 3, 2);
                tambah(m, "Dokter Ahli Utama", Jenjang.AHLI_UTAMA, 14, 0.15);
                ahli(m, "Dokter Gigi", 0.6, 0.4, 0.1);
                ahli(m, "Perawat", 2, 1, 0);
                terampil(m, "Perawat", 0, 3, 2, 1);
            }
            case KEPERAWATAN -> {
                ahli(m, "Perawat", 4, 2.5, 0.4);
                terampil(m, "Perawat", 0, 6, 3, 1.5);
                ahli(m, "Bidan", 1, 0.6, 0.1);
                terampil(m, "Bidan", 0, 2, 1.2, 0.6);
            }
            case PENUNJANG_MEDIS -> {
                ahli(m, "Apoteker", 1.2, 0.8, 0.2);
                terampil(m, "Asisten Apoteker", 0, 1.5, 0.8, 0.4);
                terampil(m, "Radiografer", 0, 0.8, 0.5, 0.2);
                terampil(m, "Pranata Laboratorium Kesehatan", 0, 1.2, 0.7, 0.3);
                terampil(m, "Perekam Medis", 0, 1, 0.5, 0.1);
                ahli(m, "Nutrisionis", 0.5, 0.3, 0);
                pelaksana(m, 0.5, 1.5, 1.5, 1.5);
            }
        }
        return m;
    }

    private static void ahli(
            List<Macam> m, String nama, double pertama, double muda, double madya) {
        var tambahan = nama.startsWith("Dokter") || nama.equals("Auditor") ? 1 : 0;
        tambah(m, nama + " Ahli Pertama", Jenjang.AHLI_PERTAMA, 8 + tambahan, pertama);
        tambah(m, nama + " Ahli Muda", Jenjang.AHLI_MUDA, 9 + tambahan, muda);
        tambah(m, nama + " Ahli Madya", Jenjang.AHLI_MADYA, 11 + tambahan, madya);
    }

    private static void terampil(
            List<Macam> m,
            String nama,
            double pemula,
            double terampil,
            double mahir,
            double penyelia) {
        tambah(m, nama + " Pemula", Jenjang.PEMULA, 5, pemula);
        tambah(m, nama + " Terampil", Jenjang.TERAMPIL, 6, terampil);
        tambah(m, nama + " Mahir", Jenjang.MAHIR, 7, mahir);
        tambah(m, nama + " Penyelia", Jenjang.PENYELIA, 8, penyelia);
    }

    private static void tambah(
            List<Macam> m, String nama, Jenjang jenjang, int kelas, double bagian) {
        if (bagian > 0) {
            m.add(new Macam(nama, JenisJabatan.FUNGSIONAL, jenjang, kelas, bagian));
        }
    }

    private static void pelaksana(
            List<Macam> m, double penelaah, double pengolah, double administrasi, double operator) {
        var nama =
                new String[] {
                    "Penelaah Teknis Kebijakan",
                    "Pengolah Data dan Informasi",
                    "Pengadministrasi Perkantoran",
                    "Operator Layanan Operasional"
                };
        var kelas = new int[] {7, 6, 5, 3};
        var bagian = new double[] {penelaah, pengolah, administrasi, operator};
        for (var i = 0; i < nama.length; i++) {
            if (bagian[i] > 0) {
                m.add(
                        new Macam(
                                nama[i],
                                JenisJabatan.PELAKSANA,
                                Jenjang.PELAKSANA,
                                kelas[i],
                                bagian[i]));
            }
        }
    }
}
