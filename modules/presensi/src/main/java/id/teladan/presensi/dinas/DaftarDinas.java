package id.teladan.presensi.dinas;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Letters of assignment: one's own, and those that name people of the scope of an officer. */
@UseCase
public class DaftarDinas {

    /** People with their definitive position of {@code :hari}. */
    static final String ORANG =
            """
             from core_pegawai p left join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
               and (t.sampai is null or t.sampai >= :hari)
             left join core_jabatan j on j.id = t.jabatan_id left join core_unit u on u.id = j.unit_id
            """;

    private static final int UKURAN_TERBESAR = 100;

    private static final String KOLOM =
            "select s.id as id, s.versi as versi, s.nomor as nomor, cast(s.tanggal as char) as tanggal, s.perihal as perihal,"
                    + " s.tujuan as tujuan, cast(s.dari as char) as dari, cast(s.sampai as char) as sampai, s.dicatat_oleh as"
                    + " dicatat_oleh, s.dicatat_pada as dicatat_pada, s.dibatalkan_oleh as dibatalkan_oleh, s.dibatalkan_pada as"
                    + " dibatalkan_pada, s.alasan_batal as alasan_batal, (select count(*) from presensi_petugas y where y.surat_id ="
                    + " s.id) as orang";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /**
     * One page, the latest first. Two statements.
     *
     * @param cari part of number, subject or place; null = all
     */
    @Izin({Hak.MENGELOLA_CUTI, Hak.MENGAJUKAN_CUTI})
    public Halaman<BarisDinas> halaman(String cari, int mulai, int ukuran) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_CUTI);
        var sql =
                " from presensi_surat_tugas s where exists (select 1"
                        + ORANG
                        + " join presensi_petugas x on x.pegawai_id = p.id where x.surat_id = s.id and "
                        + terlihat(cakupan)
                        + ") and concat(s.nomor, ' ', s.perihal, ' ', s.tujuan) like :cari";
        var pola =
                "%" + (cari == null ? "" : cari.strip().replaceAll("([\\\\%_])", "\\\\$1")) + "%";
        var total =
                ((Number)
                                isi(em.createNativeQuery("select count(*)" + sql), cakupan)
                                        .setParameter("cari", pola)
                                        .getSingleResult())
                        .longValue();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(
                                em.createNativeQuery(
                                        KOLOM + sql + " order by s.dari desc, s.id desc",
                                        Tuple.class),
                                cakupan)
                        .setParameter("cari", pola)
                        .setFirstResult(Math.max(0, mulai))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        return new Halaman<>(
                baris.stream()
                        .map(
                                b ->
                                        new BarisDinas(
                                                NilaiSql.angka(b, "id"),
                                                NilaiSql.teks(b, "nomor"),
                                                NilaiSql.teks(b, "perihal"),
                                                NilaiSql.teks(b, "tujuan"),
                                                hari(b, "dari"),
                                                hari(b, "sampai"),
                                                NilaiSql.angka(b, "orang").intValue(),
                                                NilaiSql.waktu(b, "dibatalkan_pada") != null))
                        .toList(),
                total);
    }

    /** One letter with the people whom the reader may see. Two statements. */
    @Izin({Hak.MENGELOLA_CUTI, Hak.MENGAJUKAN_CUTI})
    public RincianDinas rincian(long id) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_CUTI);
        @SuppressWarnings("unchecked")
        List<Tuple> orang =
                isi(
                                em.createNativeQuery(
                                        "select p.id as id, p.nama as nama, p.nip as nip, j.nama as jabatan, u.nama as unit"
                                                + ORANG
                                                + " join presensi_petugas x on x.pegawai_id = p.id where x.surat_id = :id and "
                                                + terlihat(cakupan)
                                                + " order by p.nama, p.id",
                                        Tuple.class),
                                cakupan)
                        .setParameter("id", id)
                        .getResultList();
        if (orang.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var b =
                (Tuple)
                        em.createNativeQuery(
                                        KOLOM + " from presensi_surat_tugas s where s.id = :id",
                                        Tuple.class)
                                .setParameter("id", id)
                                .getSingleResult();
        var semua = NilaiSql.angka(b, "orang").intValue();
        return new RincianDinas(
                id,
                NilaiSql.angka(b, "versi"),
                NilaiSql.teks(b, "nomor"),
                hari(b, "tanggal"),
                NilaiSql.teks(b, "perihal"),
                NilaiSql.teks(b, "tujuan"),
                hari(b, "dari"),
                hari(b, "sampai"),
                NilaiSql.teks(b, "dicatat_oleh"),
                NilaiSql.waktu(b, "dicatat_pada"),
                NilaiSql.teks(b, "dibatalkan_oleh"),
                NilaiSql.waktu(b, "dibatalkan_pada"),
                NilaiSql.teks(b, "alasan_batal"),
                semua,
                orang.stream()
                        .map(
                                o ->
                                        new RincianDinas.Orang(
                                                NilaiSql.angka(o, "id"),
                                                NilaiSql.teks(o, "nama"),
                                                NilaiSql.teks(o, "nip"),
                                                NilaiSql.teks(o, "jabatan"),
                                                NilaiSql.teks(o, "unit")))
                        .toList(),
                !cakupan.kosong()
                        && NilaiSql.waktu(b, "dibatalkan_pada") == null
                        && orang.size() == semua);
    }

    private String terlihat(Cakupan cakupan) {
        return "(p.id = :saya"
                + (cakupan.kosong() ? "" : " or " + cakupan.klausaSql("lingkup", "p", "j", "u"))
                + ")";
    }

    private <Q extends Query> Q isi(Q query, Cakupan cakupan) {
        var saya = aktif.pelaku().pegawaiId();
        query.setParameter("saya", saya == null ? 0L : saya);
        query.setParameter("hari", LocalDate.now(jam));
        return cakupan.kosong() ? query : cakupan.isiSql("lingkup", query);
    }

    private static LocalDate hari(Tuple b, String kolom) {
        return LocalDate.parse(NilaiSql.teks(b, kolom));
    }
}
