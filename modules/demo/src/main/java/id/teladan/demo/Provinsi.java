package id.teladan.demo;

import id.teladan.core.izin.Peran;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.pegawai.JenisPenugasan;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.unitkerja.JenisUnit;
import id.teladan.demo.KatalogJabatan.Macam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The whole province in memory. Every date follows from the first day of the month of the reference date, so that two
 * loads in one month are equal.
 */
final class Provinsi {

    /** A dated role; the unit bounds it, null = unbounded. */
    record PeranOrang(Orang orang, Peran peran, Simpul unit, LocalDate mulai, LocalDate sampai) {}

    private static final long BENIH = 20_170_101L;
    private static final double KOSONG = 0.04;
    private static final double ADA_PLT = 0.8;
    private static final int BESAR = 2_000;
    private static final List<String> OPD_TANPA_KEPALA = List.of("21", "01.02.01");

    /** Positions that must be there: unit, name, holders. */
    private static final Map<String, Map<String, Integer>> WAJIB =
            Map.of(
                    "29.01.01", tetap(Tokoh.SDM + " Ahli Pertama", 1),
                    "29.02",
                            tetap(
                                    Tokoh.SDM + " Ahli Madya",
                                    1,
                                    Tokoh.SDM + " Ahli Muda",
                                    3,
                                    Tokoh.SDM + " Ahli Pertama",
                                    2,
                                    "Penelaah Teknis Kebijakan",
                                    3,
                                    "Pengolah Data dan Informasi",
                                    1),
                    "29.03",
                            tetap(
                                    Tokoh.SDM + " Ahli Madya",
                                    1,
                                    Tokoh.SDM + " Ahli Muda",
                                    2,
                                    Tokoh.SDM + " Ahli Pertama",
                                    2,
                                    "Penelaah Teknis Kebijakan",
                                    2,
                                    "Pengolah Data dan Informasi",
                                    1),
                    "03.06", tetap("Auditor Ahli Madya", 1),
                    "16.02", tetap("Pranata Komputer Ahli Muda", 1));

    final List<Simpul> unit;
    final List<Kursi> kursi = new ArrayList<>();
    final List<Orang> orang = new ArrayList<>();
    final List<PeranOrang> peran = new ArrayList<>();
    final Map<Tokoh, Orang> tokoh = new LinkedHashMap<>();
    final LocalDate acuan;

    private final Undian undian = new Undian(BENIH);
    private final Map<String, Simpul> menurutKode = new HashMap<>();
    private final List<Kursi> lowong = new ArrayList<>();
    private final TreeSet<LocalDate> pelantikan = new TreeSet<>();
    private final int jumlahPegawai;

    Provinsi(int jumlahPegawai, LocalDate hari) {
        this.jumlahPegawai = jumlahPegawai;
        acuan = hari.withDayOfMonth(1);
        unit = Susunan.untuk(jumlahPegawai, undian);
        unit.forEach(u -> menurutKode.put(u.kode, u));
        for (var tahun = acuan.getYear() - 7; tahun <= acuan.getYear(); tahun++) {
            for (var bulan : new int[] {1, 3, 5, 8, 10}) {
                var hariLantik =
                        LocalDate.of(tahun, bulan, 1).plusDays(1 + (tahun * 7 + bulan * 3) % 20);
                if (hariLantik.isBefore(acuan)) {
                    pelantikan.add(hariLantik);
                }
            }
        }
        jabatan();
        isiStaf();
        beriNomor();
        isiOrang();
        tugaskan();
        wakili();
        lepasJabatan();
        beriPeran();
    }

    private static Map<String, Integer> tetap(Object... isi) {
        var hasil = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < isi.length; i += 2) {
            hasil.put((String) isi[i], (Integer) isi[i + 1]);
        }
        return hasil;
    }

    Simpul unit(String kode) {
        return menurutKode.get(kode);
    }

    private void jabatan() {
        for (var u : unit) {
            u.kursi.add(
                    new Kursi(
                            u, u.kepala, u.jenisKepala, u.jenjangKepala, u.eselon, u.kelas, true));
        }
        var calon =
                unit.stream()
                        .filter(
                                u ->
                                        u.berlaku()
                                                && u.perangkat() != null
                                                && !u.kode.startsWith("29")
                                                && !u.kode.equals("01")
                                                && !u.kode.equals("05.76.001")
                                                && !WAJIB.containsKey(u.kode))
                        .filter(u -> !u.opd)
                        .toList();
        var banyak = (int) Math.round(unit.size() * KOSONG);
        var pilihan = new ArrayList<>(calon);
        for (var i = 0; i < banyak && !pilihan.isEmpty(); i++) {
            lowong.add(pilihan.remove(undian.antara(0, pilihan.size() - 1)).kursiKepala());
        }
        if (jumlahPegawai >= BESAR) {
            OPD_TANPA_KEPALA.forEach(k -> lowong.add(unit(k).kursiKepala()));
        }
        for (var u : unit) {
            if (u.berlaku() && !lowong.contains(u.kursiKepala())) {
                u.kursiKepala().terisi = 1;
            }
        }
    }

    private void isiStaf() {
        unit("00").kursi.add(kursiWakil());
        var sisa =
                jumlahPegawai
                        - unit.stream()
                                .mapToInt(u -> u.kursi.stream().mapToInt(k -> k.terisi).sum())
                                .sum();
        for (var u : unit) {
            var wajib = WAJIB.getOrDefault(u.kode, Map.of());
            for (var w : wajib.entrySet()) {
                tambah(u, w.getKey(), w.getValue());
                sisa -= w.getValue();
            }
            if (wajib.size() > 1) {
                u.bobot = 0; // complete as it is
            }
        }
        for (var u : unit) {
            if (u.opd && u.berlaku()) {
                tambah(tempatPengelola(u), "Penelaah Teknis Kebijakan", 1);
                sisa--;
            }
        }
        sebar(sisa);
        for (var u : unit) {
            for (var k : u.kursi) {
                if (!k.kepala && k.jenis != JenisJabatan.PIMPINAN_DAERAH) {
                    k.formasi = k.terisi + (undian.peluang(0.3) ? undian.antara(1, 2) : 0);
                }
            }
            if (u.bobot > 0 && u.berlaku() && undian.peluang(0.12)) {
                var m = undian.salahSatu(KatalogJabatan.untuk(u));
                cari(u, m).formasi++;
            }
        }
    }

    private Kursi kursiWakil() {
        var k =
                new Kursi(
                        unit("00"),
                        "Wakil Gubernur Banten",
                        JenisJabatan.PIMPINAN_DAERAH,
                        Jenjang.PIMPINAN_DAERAH,
                        null,
                        17,
                        false);
        k.terisi = 1;
        return k;
    }

    /** The unit that does the personnel work of an OPD. */
    private Simpul tempatPengelola(Simpul opd) {
        return unit.stream()
                .filter(
                        u ->
                                u.perangkat() == opd
                                        && u.berlaku()
                                        && u.urusan == Simpul.Urusan.KEPEGAWAIAN)
                .findFirst()
                .orElse(opd);
    }

    /** Hands out what is left by the weight of the units, so that the parts sum to the whole. */
    private void sebar(int banyak) {
        var penerima = unit.stream().filter(u -> u.berlaku() && u.bobot > 0).toList();
        var jumlah = penerima.stream().mapToDouble(u -> u.bobot).sum();
        var terbagi = 0;
        var lewat = 0.0;
        for (var u : penerima) {
            lewat += u.bobot;
            var sampai = (int) Math.round(banyak * lewat / jumlah);
            var macam = KatalogJabatan.untuk(u);
            var bagian = macam.stream().mapToDouble(Macam::bagian).toArray();
            for (; terbagi < sampai; terbagi++) {
                cari(u, macam.get(undian.menurutBobot(bagian))).terisi++;
            }
        }
    }

    private static void tambah(Simpul u, String nama, int banyak) {
        var macam =
                KatalogJabatan.untuk(u).stream()
                        .filter(m -> m.nama().equals(nama))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException(nama + " tidak ada di " + u.nama));
        cari(u, macam).terisi += banyak;
    }

    private static Kursi cari(Simpul u, Macam m) {
        for (var k : u.kursi) {
            if (!k.kepala && k.nama.equals(m.nama())) {
                return k;
            }
        }
        var baru = new Kursi(u, m.nama(), m.jenis(), m.jenjang(), null, m.kelas(), false);
        baru.formasi = 0;
        u.kursi.add(baru);
        return baru;
    }

    private void beriNomor() {
        for (var u : unit) {
            for (var k : u.kursi) {
                kursi.add(k);
                k.id = kursi.size();
                k.formasi = Math.max(1, k.formasi);
            }
        }
    }

    private void isiOrang() {
        var pembuat = new PembuatOrang(undian, acuan);
        for (var k : kursi) {
            var dikenal =
                    Tokoh.SEMUA.stream()
                            .filter(
                                    t ->
                                            t.unit().equals(k.unit.kode)
                                                    && (t.jabatan() == null
                                                            ? k.kepala
                                                            : t.jabatan().equals(k.nama)))
                            .findFirst()
                            .orElse(null);
            for (var i = 0; i < k.terisi; i++) {
                var t = i == 0 ? dikenal : null;
                var o = pembuat.untuk(k, t);
                k.pemangku.add(o);
                orang.add(o);
                if (t != null) {
                    tokoh.put(t, o);
                }
            }
        }
    }

    private static LocalDate terbaru(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private void tugaskan() {
        for (var o : orang) {
            var k = o.kursi;
            var paling =
                    o.status == StatusPegawai.PEJABAT_NEGARA
                            ? LocalDate.of(2025, 2, 20)
                            : terbaru(o.siap(), k.unit.mulai);
            var mulai =
                    k.kepala && o.status == StatusPegawai.PNS
                            ? lantik(paling, tokoh.containsValue(o))
                            : paling;
            if (!k.kepala && o.status == StatusPegawai.PNS && undian.peluang(0.4)) {
                mulai = antara(paling, acuan.minusMonths(2));
            }
            o.tugas.add(new Orang.Tugas(k, JenisPenugasan.DEFINITIF, mulai, null));
            k.terpakaiSejak =
                    k.terpakaiSejak == null || mulai.isBefore(k.terpakaiSejak)
                            ? mulai
                            : k.terpakaiSejak;
        }
        for (var k : lowong) {
            k.kosongSejak = acuan.minusMonths(undian.antara(1, 3));
            k.terpakaiSejak = k.kosongSejak;
        }
        biroLama();
        mutasi();
    }

    /** A day of inauguration within the last years, on or after {@code paling}; known people hold office since before the year. */
    private LocalDate lantik(LocalDate paling, boolean dikenal) {
        var awal =
                terbaru(
                        paling,
                        acuan.minusMonths(dikenal ? undian.antara(28, 40) : undian.antara(5, 54)));
        var hari = pelantikan.ceiling(awal);
        return hari != null ? hari : terbaru(paling, pelantikan.last());
    }

    private LocalDate antara(LocalDate dari, LocalDate sampai) {
        if (!dari.isBefore(sampai)) {
            return dari;
        }
        var hari =
                dari.plusDays(
                        (long)
                                (undian.pecahan()
                                        * java.time.temporal.ChronoUnit.DAYS.between(
                                                dari, sampai)));
        var pertama = hari.withDayOfMonth(1);
        return pertama.isBefore(dari) ? dari : pertama;
    }

    /** The bureau that was split in 2025: its head and two divisions moved to its successors. */
    private void biroLama() {
        var pindah = Map.of("01.01.01", "01.01.02");
        for (var p : pindah.entrySet()) {
            var lama = unit(p.getKey());
            var pengganti = unit(p.getValue());
            mutasiDari(pengganti.kursiKepala(), lama.kursiKepala(), lama.sampai);
            for (var bagian : unit) {
                if (bagian.induk == lama) {
                    unit.stream()
                            .filter(
                                    u ->
                                            u.induk != null
                                                    && u.induk.jenis == JenisUnit.BIRO
                                                    && u.induk.mulai.isAfter(lama.sampai)
                                                    && u.jenis == JenisUnit.BAGIAN)
                            .filter(
                                    u ->
                                            !u.kursiKepala().pemangku.isEmpty()
                                                    && u.kursiKepala().pemangku.get(0).tugas.size()
                                                            == 1)
                            .findFirst()
                            .ifPresent(
                                    u ->
                                            mutasiDari(
                                                    u.kursiKepala(),
                                                    bagian.kursiKepala(),
                                                    lama.sampai));
                }
            }
        }
    }

    /** The holder of {@code kini} starts there the day after {@code akhir} and held {@code lama} before. */
    private void mutasiDari(Kursi kini, Kursi lama, LocalDate akhir) {
        var o = kini.pemangku.get(0);
        var mulai = terbaru(o.siap(), terbaru(lama.unit.mulai, akhir.minusYears(3).plusDays(1)));
        o.tugas.clear();
        o.tugas.add(new Orang.Tugas(lama, JenisPenugasan.DEFINITIF, mulai, akhir));
        o.tugas.add(new Orang.Tugas(kini, JenisPenugasan.DEFINITIF, akhir.plusDays(1), null));
        kini.terpakaiSejak = akhir.plusDays(1);
        lama.terpakaiSejak = mulai;
    }

    /** Earlier posts: leaders came from a head position one level below or beside, staff from the same work elsewhere. */
    private void mutasi() {
        var kepala = new HashMap<Jenjang, List<Kursi>>();
        var serumpun = new HashMap<String, List<Kursi>>();
        for (var k : kursi) {
            if (!k.unit.berlaku()) {
                continue;
            }
            if (k.kepala) {
                kepala.computeIfAbsent(k.jenjang, x -> new ArrayList<>()).add(k);
            } else {
                serumpun.computeIfAbsent(k.nama, x -> new ArrayList<>()).add(k);
            }
        }
        for (var o : orang) {
            if (o.status != StatusPegawai.PNS || o.tugas.size() > 1) {
                continue;
            }
            var k = o.kursi;
            var asal =
                    switch (k.jenjang) {
                        case JPT_MADYA -> kepala.get(Jenjang.JPT_PRATAMA);
                        case JPT_PRATAMA ->
                                kepala.get(
                                        undian.peluang(0.4)
                                                ? Jenjang.JPT_PRATAMA
                                                : Jenjang.ADMINISTRATOR);
                        case ADMINISTRATOR ->
                                kepala.get(
                                        undian.peluang(0.3)
                                                ? Jenjang.ADMINISTRATOR
                                                : Jenjang.PENGAWAS);
                        case PENGAWAS ->
                                k.kepala && undian.peluang(0.25)
                                        ? kepala.get(Jenjang.PENGAWAS)
                                        : null;
                        default ->
                                k.kepala
                                        ? serumpun.get("Guru Ahli Madya")
                                        : serumpun.get(
                                                undian.peluang(0.5)
                                                        ? setingkatDiBawah(k.nama)
                                                        : k.nama);
                    };
            if (asal != null) {
                pernahDi(o, asal);
            }
        }
    }

    /** Health staff stays in health. */
    private static boolean kesehatan(Kursi k) {
        return k.unit.kode.startsWith("06");
    }

    /** The functional position below, or the same one. */
    private static String setingkatDiBawah(String nama) {
        return nama.replace("Ahli Muda", "Ahli Pertama")
                .replace("Ahli Madya", "Ahli Muda")
                .replace("Mahir", "Terampil")
                .replace("Penyelia", "Mahir");
    }

    private void pernahDi(Orang o, List<Kursi> asal) {
        var kini = o.tugas.get(0);
        var akhir = kini.mulai().minusDays(1);
        for (var coba = 0; coba < 12; coba++) {
            var lama = undian.salahSatu(asal);
            var paling = terbaru(o.siap(), lama.unit.mulai);
            var mulai = terbaru(paling, akhir.minusMonths(undian.antara(24, 60)).withDayOfMonth(1));
            var bebas = !lama.kepala || lama.terpakaiSejak.isAfter(akhir);
            if (lama != o.kursi
                    && bebas
                    && kesehatan(lama) == kesehatan(o.kursi)
                    && mulai.plusMonths(6).isBefore(akhir)) {
                o.tugas.add(0, new Orang.Tugas(lama, JenisPenugasan.DEFINITIF, mulai, akhir));
                if (lama.kepala) {
                    lama.terpakaiSejak = mulai;
                }
                return;
            }
        }
    }

    /** Plt for most vacant head positions, at most one for a person; some Plh while a head is on leave. */
    private void wakili() {
        var sibuk = new java.util.HashSet<Orang>();
        for (var k : lowong) {
            var calon = calonWakil(k, sibuk);
            if (!calon.isEmpty() && (k.unit.opd || undian.peluang(ADA_PLT))) {
                var o = undian.salahSatu(calon);
                sibuk.add(o);
                o.tugas.add(
                        new Orang.Tugas(
                                k,
                                JenisPenugasan.PLT,
                                k.kosongSejak,
                                k.kosongSejak.plusMonths(6).minusDays(1)));
            }
        }
        var banyak = 1 + jumlahPegawai / 1_500;
        var calonPlh =
                kursi.stream()
                        .filter(
                                k ->
                                        k.kepala
                                                && k.jenjang == Jenjang.ADMINISTRATOR
                                                && k.terisi == 1
                                                && !k.unit.kode.startsWith("29"))
                        .toList();
        for (var i = 0; i < banyak && !calonPlh.isEmpty(); i++) {
            var k = undian.salahSatu(calonPlh);
            var calon = calonWakil(k, sibuk);
            if (!calon.isEmpty()) {
                var o = undian.salahSatu(calon);
                sibuk.add(o);
                o.tugas.add(
                        new Orang.Tugas(
                                k, JenisPenugasan.PLH, acuan, acuan.plusMonths(1).minusDays(1)));
            }
        }
    }

    /** Heads beside it on the same level or right below it; else one of the same level in a unit beside its parent. */
    private List<Orang> calonWakil(Kursi k, java.util.Set<Orang> sibuk) {
        var dekat =
                kepalaLain(k, sibuk)
                        .filter(
                                o ->
                                        o.kursi.unit.induk == k.unit
                                                || o.kursi.unit.induk == k.unit.induk)
                        .filter(
                                o ->
                                        tingkat(o.kursi) == tingkat(k)
                                                || tingkat(o.kursi) == tingkat(k) + 1)
                        .toList();
        if (!dekat.isEmpty()) {
            return dekat;
        }
        return kepalaLain(k, sibuk)
                .filter(
                        o ->
                                o.kursi.unit.induk != null
                                        && o.kursi.unit.induk.induk == k.unit.induk.induk)
                .filter(o -> tingkat(o.kursi) == tingkat(k))
                .toList();
    }

    private java.util.stream.Stream<Orang> kepalaLain(Kursi k, java.util.Set<Orang> sibuk) {
        return unit.stream()
                .filter(u -> u.berlaku() && u != k.unit)
                .flatMap(u -> u.kursiKepala().pemangku.stream())
                .filter(o -> !sibuk.contains(o) && !tokoh.containsValue(o));
    }

    /** Rung of a head position from the top; head teachers stand beside the administrators. */
    private static int tingkat(Kursi k) {
        return switch (k.jenjang) {
            case JPT_MADYA -> 1;
            case JPT_PRATAMA -> 2;
            case ADMINISTRATOR, AHLI_MADYA -> 3;
            case PENGAWAS, AHLI_MUDA -> 4;
            default -> 0;
        };
    }

    /** A few people are out of their posts: leave without pay, study, suspension, before retirement. */
    private void lepasJabatan() {
        for (var o : orang) {
            if (o.status != StatusPegawai.PNS || o.kursi.kepala || tokoh.containsValue(o)) {
                continue;
            }
            var sisaBulan =
                    java.time.temporal.ChronoUnit.MONTHS.between(
                            acuan, o.lahir.plusYears(o.kursi.bup()));
            if (sisaBulan < 12 && undian.peluang(0.25)) {
                lepas(o, "20", 2);
            } else if (undian.peluang(0.012)) {
                switch (undian.menurutBobot(3, 5, 1, 3)) {
                    case 0 -> lepas(o, "02", undian.antara(2, 20));
                    case 1 -> lepas(o, "03", undian.antara(2, 20));
                    case 2 -> lepas(o, "04", undian.antara(1, 4));
                    default -> o.kedudukan = "15";
                }
            }
        }
    }

    private void lepas(Orang o, String kedudukan, int bulan) {
        var kini = o.tugas.get(o.tugas.size() - 1);
        var akhir = acuan.minusMonths(bulan).minusDays(1);
        if (kini.jenis() == JenisPenugasan.DEFINITIF && kini.mulai().isBefore(akhir)) {
            o.kedudukan = kedudukan;
            o.tugas.set(
                    o.tugas.size() - 1,
                    new Orang.Tugas(kini.kursi(), kini.jenis(), kini.mulai(), akhir));
        }
    }

    private void beriPeran() {
        tokoh.forEach(
                (t, o) -> {
                    if (t.peran() != null
                            && t.peran() != Peran.KEPALA_OPD
                            && t.peran() != Peran.PENGELOLA_OPD) {
                        peran.add(new PeranOrang(o, t.peran(), null, mulai(o), null));
                    }
                    if ("bkd".equals(t.akun())) {
                        peran.add(new PeranOrang(o, Peran.PETUGAS_DISIPLIN, null, mulai(o), null));
                    }
                });
        for (var u : unit) {
            if (u.opd && u.berlaku()) {
                var k = u.kursiKepala();
                for (var o : orang) {
                    for (var t : o.tugas) {
                        if (t.kursi() == k && (t.sampai() == null || !t.sampai().isBefore(acuan))) {
                            peran.add(
                                    new PeranOrang(o, Peran.KEPALA_OPD, u, t.mulai(), t.sampai()));
                        }
                    }
                }
                pengelola(u);
            }
        }
    }

    private void pengelola(Simpul opd) {
        var dikenal =
                tokoh.entrySet().stream()
                        .filter(
                                e ->
                                        e.getKey().peran() == Peran.PENGELOLA_OPD
                                                && e.getValue().kursi.unit.perangkat() == opd)
                        .map(Map.Entry::getValue)
                        .findFirst();
        var o =
                dikenal.orElseGet(
                        () ->
                                tempatPengelola(opd).kursi.stream()
                                        .filter(k -> !k.kepala)
                                        .flatMap(k -> k.pemangku.stream())
                                        .filter(x -> x.kedudukan.equals("01"))
                                        .min(
                                                Comparator.comparing(
                                                                (Orang x) ->
                                                                        x.status
                                                                                != StatusPegawai
                                                                                        .PNS)
                                                        .thenComparing(x -> x.id))
                                        .orElseThrow());
        if (opd.jenis == JenisUnit.SETDA) {
            // the path of the Sekretariat Daerah leads to every OPD, so its officer is bounded by
            // its own units
            unit.stream()
                    .filter(u -> u.induk == opd && !u.opd)
                    .forEach(
                            u ->
                                    peran.add(
                                            new PeranOrang(
                                                    o, Peran.PENGELOLA_OPD, u, mulai(o), null)));
        } else {
            peran.add(new PeranOrang(o, Peran.PENGELOLA_OPD, opd, mulai(o), null));
        }
    }

    private static LocalDate mulai(Orang o) {
        return o.tugas.stream()
                .filter(t -> t.sampai() == null)
                .map(Orang.Tugas::mulai)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
