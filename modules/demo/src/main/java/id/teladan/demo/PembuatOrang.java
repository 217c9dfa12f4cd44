package id.teladan.demo;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.pegawai.JenisKelamin;
import id.teladan.core.pegawai.StatusPegawai;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invents the person for a position: age, education, years of service and ranks fit what the position asks for. */
final class PembuatOrang {

    /** What a position asks of a PNS; ages in years, ranks by number, surplus = promotions that time may exceed them. */
    private record Syarat(
            int golMin,
            int golMaks,
            int umurMin,
            int umurMaks,
            int lebih,
            List<Double> pendidikan) {}

    private static final List<String> PENDIDIKAN =
            List.of("SMP", "SMA", "D-III", "S-1", "S-2", "S-3");
    private static final int[] BULAN_TMT = {1, 2, 3, 4, 12};
    private static final String[] WILAYAH_NIK = {
        "3601", "3602", "3603", "3604", "3671", "3672", "3673", "3674"
    };
    private static final String[] JALAN = {
        "Melati",
        "Kenanga",
        "Cempaka",
        "Anggrek",
        "Mawar",
        "Flamboyan",
        "Bougenville",
        "Teratai",
        "Dahlia",
        "Kemuning",
        "Raya Petir",
        "Ciwaru"
    };
    private static final String[] TEMPAT = {
        "Serang",
        "Pandeglang",
        "Lebak",
        "Rangkasbitung",
        "Tangerang",
        "Cilegon",
        "Labuan",
        "Malingping",
        "Menes",
        "Ciruas",
        "Balaraja",
        "Pontang"
    };
    private static final String[] TEMPAT_LUAR = {
        "Bandung",
        "Jakarta",
        "Bogor",
        "Garut",
        "Tasikmalaya",
        "Cirebon",
        "Semarang",
        "Solo",
        "Yogyakarta",
        "Surabaya",
        "Lampung",
        "Palembang"
    };

    private final Undian undian;
    private final LocalDate acuan;
    private final Nama nama;
    private final Map<String, Integer> nipTerpakai = new HashMap<>();
    private final Set<String> nikTerpakai = new HashSet<>();
    private long nomor;

    PembuatOrang(Undian undian, LocalDate acuan) {
        this.undian = undian;
        this.acuan = acuan;
        this.nama = new Nama(undian);
    }

    Orang untuk(Kursi kursi, Tokoh tokoh) {
        var o = new Orang();
        o.id = ++nomor;
        o.kursi = kursi;
        o.status = tokoh != null ? StatusPegawai.PNS : status(kursi);
        if (kursi.jenis == JenisJabatan.PIMPINAN_DAERAH) {
            o.status = StatusPegawai.PEJABAT_NEGARA;
        }
        o.kelamin = laki(kursi, tokoh) ? JenisKelamin.LAKI_LAKI : JenisKelamin.PEREMPUAN;
        switch (o.status) {
            case PEJABAT_NEGARA -> {
                o.pendidikan = tokoh.pendidikan();
                lahir(o, tokoh.umur() * 12 + 3);
            }
            case PPPK -> pppk(o);
            case CPNS -> cpns(o);
            case PNS -> pns(o, tokoh);
        }
        jatiDiri(o, tokoh);
        return o;
    }

    private StatusPegawai status(Kursi k) {
        if (k.kepala) {
            return StatusPegawai.PNS;
        }
        var bagian =
                switch (k.jenjang) {
                    case AHLI_PERTAMA -> new double[] {0.68, 0.05};
                    case TERAMPIL -> new double[] {0.6, 0.05};
                    case PEMULA -> new double[] {0.7, 0.08};
                    case PELAKSANA -> new double[] {0.62, 0.04};
                    case AHLI_MUDA -> new double[] {0.05, 0};
                    default -> new double[] {0, 0};
                };
        var undi = undian.pecahan();
        if (undi < bagian[0]) {
            return StatusPegawai.PPPK;
        }
        return undi < bagian[0] + bagian[1] ? StatusPegawai.CPNS : StatusPegawai.PNS;
    }

    private boolean laki(Kursi k, Tokoh tokoh) {
        if (tokoh != null) {
            return tokoh.laki();
        }
        if (k.nama.startsWith("Bidan ")) {
            return false;
        }
        if (k.nama.startsWith("Guru") || k.nama.startsWith("Perawat")) {
            return undian.peluang(0.36);
        }
        return undian.peluang(k.nama.startsWith("Polisi") ? 0.85 : 0.56);
    }

    private void lahir(Orang o, int umurBulan) {
        o.lahir = acuan.minusMonths(umurBulan).withDayOfMonth(undian.antara(1, 28));
    }

    private void pppk(Orang o) {
        o.pendidikan = pendidikanJabatan(o.kursi);
        var tahun = acuan.getYear() - undian.menurutBobot(4, 30, 26, 20, 12, 8);
        var tmt = LocalDate.of(tahun, undian.salahSatu(3, 4, 6, 8, 10), 1);
        o.tmtCpns = tmt.isAfter(acuan) ? tmt.minusYears(1) : tmt;
        var muda = o.pendidikan.equals("S-1") || o.pendidikan.equals("S-2") ? 24 : 21;
        var umurTmt = undian.antara(muda * 12, 49 * 12);
        var bulan = (int) java.time.temporal.ChronoUnit.MONTHS.between(o.tmtCpns, acuan);
        lahir(o, Math.min(umurTmt + bulan, o.kursi.bup() * 12 - 1));
        o.pangkat.add(new Orang.Pangkat(Golongan.pppk(o.pendidikan), o.tmtCpns, null, null));
    }

    private void cpns(Orang o) {
        o.pendidikan = pendidikanJabatan(o.kursi);
        o.tmtCpns = acuan.minusMonths(undian.salahSatu(2, 5, 8));
        var muda = o.pendidikan.equals("SMA") ? 19 : o.pendidikan.equals("D-III") ? 22 : 24;
        lahir(o, undian.antara(muda * 12, 34 * 12));
        o.pangkat.add(
                new Orang.Pangkat(
                        Golongan.kode(Golongan.awal(o.pendidikan)), o.tmtCpns, null, null));
    }

    private String pendidikanJabatan(Kursi k) {
        return switch (k.jenjang) {
            case TERAMPIL -> "D-III";
            case PEMULA -> "SMA";
            case PELAKSANA -> k.kelas >= 7 ? "S-1" : k.kelas == 6 ? "D-III" : "SMA";
            default -> undian.peluang(0.08) ? "S-2" : "S-1";
        };
    }

    private static Syarat syarat(Kursi k) {
        var guru = k.guru() ? 2 : 0;
        return switch (k.jenjang) {
            case JPT_MADYA -> new Syarat(16, 17, 53, 59, 9, bobot(0, 0, 0, 0, 6, 4));
            case JPT_PRATAMA -> new Syarat(14, 16, 45, 59, 9, bobot(0, 0, 0, 1, 16, 3));
            case ADMINISTRATOR -> new Syarat(12, 14, 37, 57, 9, bobot(0, 0, 0, 7, 13, 0));
            case PENGAWAS ->
                    k.eselon.equals("IV.b")
                            ? new Syarat(10, 12, 32, 57, 9, bobot(0, 3, 2, 15, 1, 0))
                            : new Syarat(11, 12, 33, 57, 9, bobot(0, 0, 0, 15, 5, 0));
            case AHLI_PERTAMA -> new Syarat(9, 10, 24, 42, 1, bobot(0, 0, 0, 19, 1, 0));
            case AHLI_MUDA -> new Syarat(11, 12, 31, 57 + guru, 9, bobot(0, 0, 0, 15, 4, 0));
            case AHLI_MADYA -> new Syarat(13, 15, 39, 59, 9, bobot(0, 0, 0, 8, 7, 0.5));
            case AHLI_UTAMA -> new Syarat(16, 17, 52, 64, 9, bobot(0, 0, 0, 0, 6, 4));
            case PEMULA -> new Syarat(5, 6, 20, 34, 1, bobot(0, 1, 0, 0, 0, 0));
            case TERAMPIL -> new Syarat(7, 8, 23, 38, 1, bobot(0, 0, 1, 0, 0, 0));
            case MAHIR -> new Syarat(9, 10, 30, 46, 1, bobot(0, 0, 1, 0, 0, 0));
            case PENYELIA -> new Syarat(11, 12, 38, 57, 9, bobot(0, 0, 8, 2, 0, 0));
            default ->
                    new Syarat(
                            3,
                            12,
                            21,
                            57,
                            9,
                            k.kelas >= 7
                                    ? bobot(0, 0, 0, 9, 1, 0)
                                    : k.kelas == 6
                                            ? bobot(0, 0, 8, 2, 0, 0)
                                            : bobot(1, 9, 0, 0, 0, 0));
        };
    }

    private static List<Double> bobot(double... isi) {
        return java.util.Arrays.stream(isi).boxed().toList();
    }

    private void pns(Orang o, Tokoh tokoh) {
        var s = syarat(o.kursi);
        var puncak = o.kursi.jenis == JenisJabatan.PELAKSANA;
        for (var coba = 0; ; coba++) {
            var pendidikan =
                    tokoh != null
                            ? tokoh.pendidikan()
                            : PENDIDIKAN.get(undian.menurutBobot(s.pendidikan()));
            var umur =
                    tokoh != null
                            ? tokoh.umur() * 12 + undian.antara(0, 11)
                            : undian.antara(
                                    s.umurMin() * 12,
                                    Math.min((s.umurMaks() + 1) * 12, o.kursi.bup() * 12) - 1);
            var masuk = pendidikanMasuk(pendidikan, umur);
            var umurMasuk =
                    switch (masuk) {
                        case "SMP", "SMA" -> undian.antara(18 * 12, 27 * 12);
                        case "D-III" -> undian.antara(21 * 12, 29 * 12);
                        case "S-1" -> undian.antara(22 * 12, 31 * 12);
                        default -> undian.antara(24 * 12, 33 * 12);
                    };
            lahir(o, umur);
            var tmt =
                    o.lahir
                            .plusMonths(umurMasuk)
                            .withDayOfMonth(1)
                            .withMonth(BULAN_TMT[undian.antara(0, 4)]);
            if (tmt.isBefore(o.lahir.plusYears(18))) {
                tmt = tmt.plusYears(1);
            }
            var puncakGol =
                    puncak
                            ? Math.min(s.golMaks(), Golongan.puncakReguler(pendidikan))
                            : s.golMaks();
            var alami = Golongan.awal(masuk) + Golongan.kenaikan(tmt, acuan);
            var cocok =
                    !tmt.isAfter(acuan.minusMonths(13))
                            && alami >= s.golMin()
                            && alami <= puncakGol + s.lebih()
                            && Golongan.awal(masuk) <= puncakGol;
            if (cocok) {
                o.pendidikan = pendidikan;
                o.tmtCpns = tmt;
                o.tmtPns = tmt.plusMonths(undian.salahSatu(12, 12, 13, 12));
                pangkat(o, Golongan.awal(masuk), Math.min(alami, puncakGol), puncak);
                return;
            }
            if (coba > 5_000) {
                throw new IllegalStateException("Tidak ada orang yang cocok untuk " + o.kursi.nama);
            }
        }
    }

    private String pendidikanMasuk(String akhir, int umur) {
        return switch (akhir) {
            case "S-2" -> undian.peluang(0.85) ? "S-1" : "S-2";
            case "S-3" -> undian.peluang(0.6) ? "S-1" : "S-2";
            case "S-1" -> umur > 40 * 12 && undian.peluang(0.12) ? "SMA" : "S-1";
            default -> akhir;
        };
    }

    private static void pangkat(Orang o, int dari, int sampai, boolean reguler) {
        var mulai = o.tmtCpns;
        for (var g = dari; g <= sampai; g++) {
            var berikut = Golongan.berikut(mulai);
            var jenis = g == dari ? null : reguler ? "101" : "201";
            o.pangkat.add(
                    new Orang.Pangkat(
                            Golongan.kode(g),
                            mulai,
                            g == sampai ? null : berikut.minusDays(1),
                            jenis));
            mulai = berikut;
        }
    }

    private void jatiDiri(Orang o, Tokoh tokoh) {
        var jadi = tokoh != null ? new Nama.Jadi(tokoh.nama(), "BANTEN") : nama.baru(o.laki());
        o.nama = jadi.nama();
        o.agama = agama(jadi.asal());
        if (tokoh != null) {
            o.gelarDepan = tokoh.gelarDepan();
            o.gelarBelakang = tokoh.gelarBelakang();
        } else {
            Gelar.beri(o, undian);
        }
        if (o.status != StatusPegawai.PEJABAT_NEGARA) {
            o.nip = nip(o);
        }
        var umur = acuan.getYear() - o.lahir.getYear();
        o.kawin =
                umur < 25
                        ? (undian.peluang(0.8) ? "BELUM" : "MENIKAH")
                        : undian.salahSatu(
                                "MENIKAH",
                                "MENIKAH",
                                "MENIKAH",
                                "MENIKAH",
                                "MENIKAH",
                                "MENIKAH",
                                "MENIKAH",
                                umur > 48 ? "JANDA_DUDA" : "BELUM",
                                "CERAI",
                                "MENIKAH");
        o.ptkp =
                o.kawin.equals("MENIKAH") && o.laki()
                        ? "K/" + Math.min(3, undian.antara(0, Math.max(0, (umur - 24) / 4)))
                        : "TK/0";
        o.tempatLahir =
                undian.peluang(0.72) ? undian.salahSatu(TEMPAT) : undian.salahSatu(TEMPAT_LUAR);
        o.nik = nik(o);
        o.email = "p%05d@pegawai.banten.example".formatted(o.id);
        o.telepon = "0800-%04d-%04d".formatted(o.id / 10_000, o.id % 10_000);
        o.alamat =
                "Jl. %s No. %d, %s"
                        .formatted(
                                undian.salahSatu(JALAN),
                                undian.antara(1, 180),
                                o.kursi.unit.wilayah);
        o.rekening = "9%011d".formatted(o.id * 7_919 % 100_000_000_000L);
    }

    private String agama(String asal) {
        return switch (asal) {
            case "BATAK" -> undian.salahSatu("Kristen", "Kristen", "Kristen", "Katolik", "Islam");
            case "LAIN" -> undian.salahSatu("Kristen", "Katolik", "Hindu", "Buddha", "Khonghucu");
            case "JAWA" -> undian.peluang(0.95) ? "Islam" : "Katolik";
            default -> "Islam";
        };
    }

    /** 18 digits: birth, TMT (PPPK: year and 21), sex, serial among equals. */
    private String nip(Orang o) {
        var awal =
                "%tY%<tm%<td%d%s%d"
                        .formatted(
                                o.lahir,
                                o.tmtCpns.getYear(),
                                o.status == StatusPegawai.PPPK
                                        ? "21"
                                        : "%02d".formatted(o.tmtCpns.getMonthValue()),
                                o.laki() ? 1 : 2);
        return awal + "%03d".formatted(nipTerpakai.merge(awal, 1, Integer::sum));
    }

    /** The shape of a NIK of Banten; serials from 9001 on, which no office has given out for a day. */
    private String nik(Orang o) {
        var awal =
                "%s%02d%02d%02d%02d"
                        .formatted(
                                undian.salahSatu(WILAYAH_NIK),
                                undian.antara(1, 20),
                                o.lahir.getDayOfMonth() + (o.laki() ? 0 : 40),
                                o.lahir.getMonthValue(),
                                o.lahir.getYear() % 100);
        for (var urut = 9001; ; urut++) {
            if (nikTerpakai.add(awal + urut)) {
                return awal + urut;
            }
        }
    }
}
