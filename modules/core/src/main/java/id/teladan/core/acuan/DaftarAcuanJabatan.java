package id.teladan.core.acuan;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.core.pegawai.SqlPegawai;
import id.teladan.core.usulan.DaftarUsulan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The reference data of positions: list, workbook, one position with its timeline. */
@UseCase
public class DaftarAcuanJabatan {

    private static final int UKURAN_TERBESAR = 100;

    private static final String DARI =
            """
             from core_acuan_jabatan a
            left join (select x.id, count(*) as jabatan, sum(case when j.kelas <> x.kelas then 1 else 0 end) as beda
              from core_acuan_jabatan x join core_jabatan j on j.nama = x.nama and j.jenjang = x.jenjang
              where j.berlaku_mulai <= :hari and (j.berlaku_sampai is null or j.berlaku_sampai >= :hari)
              group by x.id) i on i.id = a.id
            where\s""";

    private static final String PILIH =
            """
            select a.id as id, a.nama as nama, a.jenis as jenis, a.jenjang as jenjang, a.eselon as eselon, a.kelas as kelas,
              a.mulai as mulai, a.sampai as sampai, a.dasar as dasar, coalesce(i.jabatan, 0) as dipakai,
              coalesce(i.beda, 0) as beda,
              case when a.mulai > :hari then 'AKAN_BERLAKU' when a.sampai < :hari then 'BERAKHIR' else 'BERLAKU' end as keadaan
            """;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject DaftarUsulan usulan;

    /** A page of the list. Two statements. */
    @Izin(Hak.LIHAT_PENGATURAN)
    public Halaman<BarisAcuan> halaman(
            SaringanAcuan saringan, UrutanAcuan urutan, int mulai, int ukuran) {
        var sql = DARI + syarat(saringan);
        var total =
                ((Number)
                                isi(em.createNativeQuery("select count(*)" + sql), saringan)
                                        .getSingleResult())
                        .longValue();
        return new Halaman<>(
                total <= mulai ? List.of() : baca(saringan, urutan, mulai, ukuran), total);
    }

    /** Everything that the filter reaches, as a workbook. One statement; {@code tujuan} stays open. */
    @Izin(Hak.LIHAT_PENGATURAN)
    public void tulis(SaringanAcuan saringan, UrutanAcuan urutan, OutputStream tujuan) {
        try (var lembar = PenulisLembar.ke(tujuan)) {
            lembar.lembar(
                    "Jabatan",
                    KolomLembar.biasa("Jabatan", 40),
                    KolomLembar.biasa("Jenis", 16),
                    KolomLembar.biasa("Jenjang", 16),
                    KolomLembar.biasa("Eselon", 8),
                    KolomLembar.biasa("Kelas", 8),
                    KolomLembar.biasa("Mulai", 12),
                    KolomLembar.biasa("Sampai dengan", 12),
                    KolomLembar.biasa("Dasar", 40),
                    KolomLembar.biasa("Keadaan", 14),
                    KolomLembar.biasa("Jabatan di unit", 14),
                    KolomLembar.biasa("Kelas berbeda", 14));
            baca(saringan, urutan, 0, Integer.MAX_VALUE)
                    .forEach(
                            b ->
                                    lembar.baris(
                                            b.nama(),
                                            b.jenis().name(),
                                            b.jenjang().name(),
                                            b.eselon(),
                                            b.kelas(),
                                            b.mulai(),
                                            b.sampai(),
                                            b.dasar(),
                                            b.keadaan(),
                                            b.dipakai(),
                                            b.beda()));
        }
    }

    /** One position with all its dated rows. Two statements. */
    @Izin(Hak.LIHAT_PENGATURAN)
    public RincianAcuan rincian(long id) {
        @SuppressWarnings("unchecked")
        List<Tuple> semua =
                em.createNativeQuery(
                                PILIH
                                        + DARI
                                        + "(a.nama, a.jenjang) = (select y.nama, y.jenjang from core_acuan_jabatan y where y.id = :id)"
                                        + " order by a.mulai desc",
                                Tuple.class)
                        .setParameter("hari", LocalDate.now(jam))
                        .setParameter("id", id)
                        .getResultList();
        var masa = semua.stream().map(DaftarAcuanJabatan::baris).toList();
        var pokok =
                masa.stream()
                        .filter(b -> b.id() == id)
                        .findFirst()
                        .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
        return new RincianAcuan(
                pokok,
                masa,
                usulan.menunggu(
                                PerubahanAcuanJabatan.JENIS,
                                PerubahanAcuanJabatan.sasaran(pokok.nama(), pokok.jenjang()))
                        .orElse(null));
    }

    /** True when the acting person may propose a change. */
    @Izin(Hak.LIHAT_PENGATURAN)
    public boolean bolehUsul() {
        return aktif.pelaku().punya(Hak.MENGELOLA_JABATAN);
    }

    /** Refuses whoever may not propose a position that is not there yet. */
    @Izin(Hak.MENGELOLA_JABATAN)
    public void pastikanBolehUsul() {
        // the right is all that is asked
    }

    private List<BarisAcuan> baca(
            SaringanAcuan saringan, UrutanAcuan urutan, int mulai, int ukuran) {
        var query =
                isi(
                        em.createNativeQuery(
                                PILIH + DARI + syarat(saringan) + " order by " + urutan.sql(),
                                Tuple.class),
                        saringan);
        if (ukuran != Integer.MAX_VALUE) {
            query.setFirstResult(Math.max(0, mulai))
                    .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR));
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris = query.getResultList();
        return baris.stream().map(DaftarAcuanJabatan::baris).toList();
    }

    private static String syarat(SaringanAcuan s) {
        return KataCari.dari(s.teks()).klausa("concat(a.nama, ' ', a.dasar)", "a.kelas")
                + " and ("
                + (s.keadaan() == null
                        ? "a.sampai is null or a.sampai >= :hari"
                        : s.keadaan().sql())
                + ")"
                + (s.jenis() == null ? "" : " and a.jenis = :jenis")
                + (s.jenjang() == null ? "" : " and a.jenjang = :jenjang")
                + (s.kelas() == null ? "" : " and a.kelas = :kelas");
    }

    private Query isi(Query query, SaringanAcuan s) {
        query.setParameter("hari", LocalDate.now(jam));
        KataCari.dari(s.teks()).isi(query);
        if (s.jenis() != null) {
            query.setParameter("jenis", s.jenis().name());
        }
        if (s.jenjang() != null) {
            query.setParameter("jenjang", s.jenjang().name());
        }
        if (s.kelas() != null) {
            query.setParameter("kelas", s.kelas());
        }
        return query;
    }

    private static BarisAcuan baris(Tuple b) {
        return new BarisAcuan(
                SqlPegawai.angka(b, "id"),
                SqlPegawai.teks(b, "nama"),
                JenisJabatan.valueOf(SqlPegawai.teks(b, "jenis")),
                Jenjang.valueOf(SqlPegawai.teks(b, "jenjang")),
                SqlPegawai.teks(b, "eselon"),
                SqlPegawai.angka(b, "kelas").intValue(),
                SqlPegawai.tanggal(b, "mulai"),
                SqlPegawai.tanggal(b, "sampai"),
                SqlPegawai.teks(b, "dasar"),
                SqlPegawai.teks(b, "keadaan"),
                SqlPegawai.angka(b, "dipakai"),
                SqlPegawai.angka(b, "beda"));
    }
}
