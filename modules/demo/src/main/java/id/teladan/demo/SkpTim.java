package id.teladan.demo;

import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.demo.PenulisEvaluasi.Mutu;
import id.teladan.demo.PenulisSkp.Pesanan;
import id.teladan.demo.PenulisSkp.Tertulis;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.rencana.StatusSkp;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * SKP team by team, from the top of the tree down: a team is the staff of a head and the heads right below him. Last year's
 * are final with a yearly predicate; in a smaller part of the units this year's are in force with the last quarter
 * evaluated. The predicates of a team follow the pattern that the performance of its OPD allows.
 */
final class SkpTim {

    /** Share of the units, in percent, whose teams have them; the demo's own unit always has. */
    private static final int BAGIAN_TAHUN_LALU = 45;

    private static final int BAGIAN_TAHUN_INI = 18;
    private static final String UNIT_CONTOH = "29";
    private static final int SERATUS = 100;
    private static final int PENGACAK = 7_919;

    /** Who did how in a team of ten, by the performance of the organisation; the order spreads them in small teams. */
    private static final Map<CapaianOrganisasi, List<Mutu>> POLA =
            Map.of(
                    CapaianOrganisasi.ISTIMEWA,
                    List.of(
                            Mutu.ISTIMEWA,
                            Mutu.BAIK,
                            Mutu.ISTIMEWA,
                            Mutu.ISTIMEWA,
                            Mutu.CEMERLANG,
                            Mutu.ISTIMEWA,
                            Mutu.ISTIMEWA,
                            Mutu.BAIK,
                            Mutu.ISTIMEWA,
                            Mutu.ISTIMEWA),
                    CapaianOrganisasi.BAIK,
                    List.of(
                            Mutu.BAIK,
                            Mutu.ISTIMEWA,
                            Mutu.CEMERLANG,
                            Mutu.BAIK,
                            Mutu.LAMBAN,
                            Mutu.BAIK,
                            Mutu.ISTIMEWA,
                            Mutu.BAIK,
                            Mutu.CEMERLANG,
                            Mutu.ISTIMEWA),
                    CapaianOrganisasi.BUTUH_PERBAIKAN,
                    List.of(
                            Mutu.LAMBAN,
                            Mutu.BAIK,
                            Mutu.LAMBAN,
                            Mutu.LAMBAN,
                            Mutu.BAIK,
                            Mutu.LAMBAN,
                            Mutu.BERMASALAH,
                            Mutu.LAMBAN,
                            Mutu.LAMBAN,
                            Mutu.ISTIMEWA));

    private final Provinsi p;
    private final PenulisSkp penulis;
    private final PenulisEvaluasi evaluasi;
    private final Map<Orang, Tertulis> tahunIni;
    private final Map<Orang, Tertulis> tahunLalu = new HashMap<>();
    private final Set<Orang> berakun = new HashSet<>();

    SkpTim(
            Provinsi provinsi,
            PenulisSkp penulis,
            PenulisEvaluasi evaluasi,
            Map<Orang, Tertulis> tahunIni) {
        this.p = provinsi;
        this.penulis = penulis;
        this.evaluasi = evaluasi;
        this.tahunIni = tahunIni;
        p.tokoh.forEach(
                (t, o) -> {
                    if (t.akun() != null) {
                        berakun.add(o);
                    }
                });
    }

    void tulis() throws SQLException {
        for (var u : p.unit) {
            if (u.induk == null) {
                turun(u);
            }
        }
    }

    private void turun(Simpul u) throws SQLException {
        if (!u.berlaku()) {
            return;
        }
        var tim = anggota(u);
        var acak = (int) (u.id * PENGACAK % SERATUS);
        var contoh =
                u.kode.startsWith(UNIT_CONTOH)
                        || u.perangkat() == null
                        || tim.stream().anyMatch(berakun::contains);
        if (contoh || acak < BAGIAN_TAHUN_LALU) {
            tulis(u, tim, p.acuan.getYear() - 1, tahunLalu);
        }
        if (contoh || acak < BAGIAN_TAHUN_INI) {
            tulis(u, tim, p.acuan.getYear(), tahunIni);
        }
        for (var a : u.anak) {
            turun(a);
        }
    }

    /** The head of the unit, else of the next unit above, who was there in time to lead the year; null = nobody. */
    private static Orang penilai(Simpul u, int tahun) {
        for (var s = u; s != null; s = s.induk) {
            if (kepala(s) != null && sejak(kepala(s)).isBefore(LocalDate.of(tahun, 7, 1))) {
                return kepala(s);
            }
        }
        return null;
    }

    private void tulis(Simpul u, List<Orang> tim, int tahun, Map<Orang, Tertulis> tertulis)
            throws SQLException {
        var kepala = penilai(u, tahun);
        if (kepala == null) {
            return;
        }
        var diajukan = terbaru(LocalDate.of(tahun, 1, 12), sejak(kepala).plusDays(7));
        var capaian = capaian(u);
        var pola = POLA.get(capaian);
        var urut = 0;
        for (var o : tim) {
            if (!sejakAwal(o, tahun)
                    || tertulis.containsKey(o)
                    || (berakun.contains(o) && !o.kursi.kepala && tahun == p.acuan.getYear())) {
                continue;
            }
            var mutu = pola.get(urut++ % pola.size());
            if (tahun == p.acuan.getYear()) {
                ini(o, kepala, mutu, capaian, diajukan);
            } else {
                lalu(o, kepala, mutu, capaian, diajukan);
            }
        }
    }

    private static LocalDate terbaru(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private void lalu(
            Orang o, Orang kepala, Mutu mutu, CapaianOrganisasi capaian, LocalDate diajukan)
            throws SQLException {
        var tahun = diajukan.getYear();
        var akhir = LocalDate.of(tahun, 12, 22);
        var skp =
                penulis.tulis(
                        new Pesanan(
                                isi(o),
                                o,
                                kepala,
                                tahunLalu.get(kepala),
                                tahun,
                                StatusSkp.FINAL,
                                diajukan,
                                akhir));
        tahunLalu.put(o, skp);
        evaluasi.realisasi(
                skp, PenulisEvaluasi.triwulanTerakhir(), mutu, LocalDate.of(tahun, 12, 15));
        evaluasi.umpanBalik(
                skp, PenulisEvaluasi.triwulanTerakhir(), mutu, LocalDate.of(tahun, 12, 18));
        evaluasi.evaluasi(skp, 0, capaian, mutu, LocalDate.of(tahun, 12, 31), akhir);
    }

    private void ini(
            Orang o, Orang kepala, Mutu mutu, CapaianOrganisasi capaian, LocalDate diajukan)
            throws SQLException {
        if (!diajukan.plusDays(20).isBefore(p.acuan)) {
            return; // in January nobody has one yet
        }
        var skp =
                penulis.tulis(
                        new Pesanan(
                                isi(o),
                                o,
                                kepala,
                                tahunIni.get(kepala),
                                diajukan.getYear(),
                                StatusSkp.DISETUJUI,
                                diajukan,
                                null));
        tahunIni.put(o, skp);
        triwulanLalu(evaluasi, skp, p.acuan, mutu, capaian);
    }

    /** The last full quarter before {@code acuan} of the same year; in the first quarter nothing. */
    static void triwulanLalu(
            PenulisEvaluasi evaluasi,
            Tertulis skp,
            LocalDate acuan,
            Mutu mutu,
            CapaianOrganisasi capaian)
            throws SQLException {
        var triwulan = (acuan.getMonthValue() - 1) / 3;
        if (triwulan == 0) {
            return;
        }
        var akhir = LocalDate.of(acuan.getYear(), triwulan * 3, 1).plusMonths(1).minusDays(1);
        evaluasi.realisasi(skp, triwulan, mutu, akhir.minusDays(6));
        evaluasi.umpanBalik(skp, triwulan, mutu, akhir.minusDays(5));
        evaluasi.evaluasi(skp, triwulan, capaian, mutu, akhir, akhir.minusDays(3));
    }

    /** Whoever heads a unit plans as a head; everybody else by the work of his unit. */
    private static String isi(Orang o) {
        if (o.kursi.kepala) {
            return "KEPALA_UNIT";
        }
        return switch (o.kursi.unit.urusan) {
            case PUNCAK, PIMPINAN -> Simpul.Urusan.UMUM.name();
            default -> o.kursi.unit.urusan.name();
        };
    }

    /** Most OPD did well, a few better, a few worse. */
    static CapaianOrganisasi capaian(Simpul u) {
        var opd = u.perangkat();
        var sisa = opd == null || opd.kode.startsWith(UNIT_CONTOH) ? 1 : opd.id * PENGACAK % 9;
        return sisa == 0
                ? CapaianOrganisasi.BUTUH_PERBAIKAN
                : sisa == 4 ? CapaianOrganisasi.ISTIMEWA : CapaianOrganisasi.BAIK;
    }

    private static Orang kepala(Simpul u) {
        return u.kursi.isEmpty() || u.kursiKepala().pemangku.isEmpty()
                ? null
                : u.kursiKepala().pemangku.get(0);
    }

    private static List<Orang> anggota(Simpul u) {
        var kepala = kepala(u);
        var hasil = new ArrayList<Orang>();
        for (var a : u.anak) {
            if (a.berlaku() && kepala(a) != null) {
                hasil.add(kepala(a));
            }
        }
        u.kursi.stream()
                .flatMap(k -> k.pemangku.stream())
                .filter(o -> o != kepala)
                .forEach(hasil::add);
        return hasil.stream()
                .filter(
                        o ->
                                o.status != StatusPegawai.CPNS
                                        && o.kedudukan.equals("01")
                                        && o.nip != null)
                .toList();
    }

    /** True when the person held his position before the year began. */
    static boolean sejakAwal(Orang o, int tahun) {
        return sejak(o).isBefore(LocalDate.of(tahun, 1, 1));
    }

    private static LocalDate sejak(Orang o) {
        return o.tugas.get(o.tugas.size() - 1).mulai();
    }
}
