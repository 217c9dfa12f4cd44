package id.teladan.presensi.cuti;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.ParameterCuti;
import id.teladan.presensi.aturan.Penutup;
import id.teladan.presensi.penutup.PenyediaPenutup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calendar of a team: who is away on which day of a month, granted or still asked for. */
@UseCase
public class DaftarKalenderTim {

    private static final int UKURAN_TERBESAR = 50;
    private static final int EKSPOR_TERBANYAK = 20_000;

    private static final String DARI =
            """
             from core_pegawai p join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
               and (t.sampai is null or t.sampai >= :hari)
             join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id where\s
            """;

    private static final String ORANG =
            "select p.id as id, trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ',"
                    + " p.gelar_belakang), ''))) as nama, j.nama as jabatan";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject Parameter parameter;
    @Inject KalenderKerja kalender;
    @Inject PencatatAkses akses;
    @Inject @Any Instance<PenyediaPenutup> penyedia;

    /** One page of people with their month. */
    @Izin({Hak.MEMPERTIMBANGKAN_CUTI, Hak.MENGELOLA_CUTI})
    public KalenderTim bulan(SaringanTim saringan, int mulai, int ukuran) {
        var kueri = new Kueri(saringan);
        var total =
                ((Number)
                                kueri.isi(em.createNativeQuery("select count(*)" + kueri.sql))
                                        .getSingleResult())
                        .longValue();
        var awal = saringan.bulan().withDayOfMonth(1);
        var akhir = awal.plusMonths(1).minusDays(1);
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                kueri.isi(
                                em.createNativeQuery(
                                        ORANG
                                                + kueri.sql
                                                + " order by u.jalur, j.kepala desc, p.nama, p.id",
                                        Tuple.class))
                        .setFirstResult(Math.max(0, mulai))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        var siapa = baris.stream().map(b -> NilaiSql.angka(b, "id")).toList();
        var isi = isi(siapa, awal, akhir);
        var orang = new ArrayList<KalenderTim.Orang>();
        var pergi = new int[akhir.getDayOfMonth()];
        for (var b : baris) {
            var sel =
                    new ArrayList<KalenderTim.Sel>(
                            Collections.nCopies(pergi.length, (KalenderTim.Sel) null));
            isi.getOrDefault(NilaiSql.angka(b, "id"), Map.of())
                    .forEach(
                            (hari, s) -> {
                                sel.set(hari.getDayOfMonth() - 1, s);
                                pergi[hari.getDayOfMonth() - 1]++;
                            });
            orang.add(
                    new KalenderTim.Orang(
                            NilaiSql.angka(b, "id"),
                            NilaiSql.teks(b, "nama"),
                            NilaiSql.teks(b, "jabatan"),
                            sel));
        }
        return new KalenderTim(awal, hari(awal, pergi), orang, total);
    }

    /** Leave of the scope that touches the month, as a workbook; recorded. */
    @Izin(Hak.EKSPOR_PEGAWAI)
    public void ekspor(SaringanTim saringan, OutputStream tujuan) {
        var awal = saringan.bulan().withDayOfMonth(1);
        var kueri = new Kueri(saringan);
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                kueri.isi(
                                em.createNativeQuery(
                                        BacaCuti.KOLOM
                                                + kueri.sql.replaceFirst(
                                                        " where ",
                                                        " join presensi_cuti c on c.pegawai_id = p.id and c.status <> 'DRAFT' and"
                                                                + " c.dari <= :akhir and c.sampai >= :awal where ")
                                                + " order by u.jalur, p.nama, c.dari, c.id",
                                        Tuple.class))
                        .setParameter("awal", awal)
                        .setParameter("akhir", awal.plusMonths(1).minusDays(1))
                        .setMaxResults(EKSPOR_TERBANYAK)
                        .getResultList();
        try (var lembar = PenulisLembar.ke(tujuan)) {
            lembar.lembar(
                    "Cuti",
                    KolomLembar.teks("NIP", 22),
                    KolomLembar.biasa("Nama", 36),
                    KolomLembar.biasa("Jabatan", 36),
                    KolomLembar.biasa("Unit", 36),
                    KolomLembar.biasa("Jenis", 28),
                    KolomLembar.biasa("Hari pertama", 14),
                    KolomLembar.biasa("Hari terakhir", 14),
                    KolomLembar.biasa("Hari", 8),
                    KolomLembar.biasa("Keadaan", 18));
            for (var t : baris) {
                var c = BacaCuti.baris(t, LocalDate.now(jam));
                lembar.baris(
                        c.nip(),
                        c.nama(),
                        c.jabatan(),
                        c.unit(),
                        c.jenis().sebutan(),
                        c.dari(),
                        c.terakhir(),
                        c.hari(),
                        c.keadaan());
            }
            akses.catat(JenisAkses.EKSPOR_PEGAWAI, null, baris.size() + " cuti");
        }
    }

    private List<KalenderTim.Hari> hari(LocalDate awal, int[] pergi) {
        var terbaca = kalender.terbaca();
        var pola = parameter.terbaca().berlaku(ParameterCuti.POLA, awal).nilai();
        var hasil = new ArrayList<KalenderTim.Hari>();
        for (var i = 0; i < pergi.length; i++) {
            var h = awal.plusDays(i);
            var libur = libur(terbaca, h);
            hasil.add(
                    new KalenderTim.Hari(
                            h, libur != null || !pola.bekerja(h.getDayOfWeek()), libur, pergi[i]));
        }
        return hasil;
    }

    /** Name of the declared day off; null for other days and while the calendar of the year is not published. */
    private static String libur(KalenderTerbaca terbaca, LocalDate h) {
        return terbaca.terbit(h.getYear())
                ? terbaca.libur(h).map(l -> l.nama()).orElse(null)
                : null;
    }

    /** By person and day; what is granted goes before what is only asked for. */
    private Map<Long, Map<LocalDate, KalenderTim.Sel>> isi(
            List<Long> siapa, LocalDate awal, LocalDate akhir) {
        var hasil = new HashMap<Long, Map<LocalDate, KalenderTim.Sel>>();
        if (siapa.isEmpty()) {
            return hasil;
        }
        em.createQuery(
                        "select c.pegawaiId, c.id, c.jenis, c.status, c.dari, c.sampai, c.kembaliPada from Cuti c where c.pegawaiId in"
                                + " (:siapa) and c.dari <= :akhir and c.sampai >= :awal and c.status in (:status) order by c.id",
                        Object[].class)
                .setParameter("siapa", siapa)
                .setParameter("awal", awal)
                .setParameter("akhir", akhir)
                .setParameter(
                        "status",
                        List.of(
                                StatusCuti.DIAJUKAN,
                                StatusCuti.DIPERTIMBANGKAN,
                                StatusCuti.PERUBAHAN,
                                StatusCuti.DISETUJUI))
                .getResultList()
                .forEach(b -> cuti(hasil, b, awal, akhir));
        for (var p : penyedia) {
            for (var h : p.pada(siapa, awal, akhir)) {
                if (h.penutup() != Penutup.CUTI) {
                    hasil.computeIfAbsent(h.pegawaiId(), x -> new HashMap<>())
                            .putIfAbsent(
                                    h.tanggal(),
                                    new KalenderTim.Sel(
                                            h.penutup().name(), false, h.sebutan(), h.tautan()));
                }
            }
        }
        return hasil;
    }

    private static void cuti(
            Map<Long, Map<LocalDate, KalenderTim.Sel>> hasil,
            Object[] b,
            LocalDate awal,
            LocalDate akhir) {
        var dari = (LocalDate) b[4];
        var sampai = b[6] == null ? (LocalDate) b[5] : ((LocalDate) b[6]).minusDays(1);
        var jenis = (JenisCuti) b[2];
        var sel =
                new KalenderTim.Sel(
                        jenis.name(),
                        b[3] != StatusCuti.DISETUJUI,
                        jenis.sebutan(),
                        "/cuti/rincian?id=" + b[1]);
        var orang = hasil.computeIfAbsent((Long) b[0], x -> new HashMap<>());
        for (var h = dari.isBefore(awal) ? awal : dari;
                !h.isAfter(sampai) && !h.isAfter(akhir);
                h = h.plusDays(1)) {
            orang.merge(h, sel, (lama, baru) -> lama.menunggu() ? baru : lama);
        }
    }

    /** People of the scope, as far as the filter wants them. */
    private final class Kueri {

        private final KataCari kata;
        private final Cakupan cakupan;
        private final SaringanTim saringan;
        private final String sql;

        Kueri(SaringanTim s) {
            saringan = s;
            kata = KataCari.dari(s.cari());
            cakupan = aktif.pelaku().cakupan(Hak.LIHAT_CUTI);
            sql =
                    DARI.stripTrailing()
                            + " "
                            + (cakupan.kosong()
                                    ? "(1 = 0)"
                                    : cakupan.klausaSql("lingkup", "p", "j", "u"))
                            + " and "
                            + kata.klausa("p.nama", "p.nip")
                            + (s.unitId() == null
                                    ? ""
                                    : " and u.jalur like concat((select x.jalur from core_unit x where x.id = :unit), '%')");
        }

        <Q extends Query> Q isi(Q query) {
            query.setParameter("hari", LocalDate.now(jam));
            if (saringan.unitId() != null) {
                query.setParameter("unit", saringan.unitId());
            }
            if (!cakupan.kosong()) {
                cakupan.isiSql("lingkup", query);
            }
            return kata.isi(query);
        }
    }
}
