package id.teladan.core.penugasan;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
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

/** Acting assignments to posts within the scope of the right to assign, and the choices for a new one. */
@UseCase
public class DaftarPenugasan {

    private static final int UKURAN_TERBESAR = 100;
    private static final int CALON = 12;

    static final String NAMA =
            "trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), '')))";

    static final String DEFINITIF =
            """
             left join core_penugasan d on d.pegawai_id = p.id and d.jenis = 'DEFINITIF' and d.mulai <= :hari
              and (d.sampai is null or d.sampai >= :hari)
              and not exists (select 1 from core_penugasan l where l.pegawai_id = d.pegawai_id and l.jenis = 'DEFINITIF'
                and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)
                and (l.mulai > d.mulai or (l.mulai = d.mulai and l.id > d.id)))
            left join core_jabatan dj on dj.id = d.jabatan_id left join core_unit du on du.id = dj.unit_id
            """;

    private static final String DARI =
            " from core_penugasan t join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id"
                    + " join core_pegawai p on p.id = t.pegawai_id ";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** A page of the list, the latest begin first. Two statements at most. */
    @Izin(Hak.MENUGASKAN_PELAKSANA)
    public Halaman<BarisPenugasan> halaman(SaringanPenugasan saringan, int mulai, int ukuran) {
        var kata = KataCari.dari(saringan.teks());
        var cakupan = cakupan();
        var syarat =
                " where t.jenis in ('PJ', 'PLT', 'PLH') and "
                        + cakupan.klausaUnit("c", "u")
                        + " and ("
                        + kata.klausa("concat(p.nama, ' ', j.nama, ' ', u.nama)", "p.nip")
                        + ")"
                        + keadaan(saringan.keadaan());
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(
                                em.createNativeQuery(
                                        "select t.id as id, t.versi as versi, t.jenis as jenis, p.id as pegawai_id, "
                                                + NAMA
                                                + " as pegawai, dj.nama as asal, j.nama as jabatan, u.id as unit_id, u.nama as unit,"
                                                + " t.mulai as mulai, t.sampai as sampai, t.nomor_sk as nomor_sk, t.alasan as alasan,"
                                                + " t.alasan_akhir as alasan_akhir, case when t.mulai > :hari then 'NANTI' when"
                                                + " t.sampai < :hari then 'SELESAI' else 'BERJALAN' end as keadaan"
                                                + DARI
                                                + DEFINITIF
                                                + syarat
                                                + " order by t.mulai desc, t.id desc",
                                        Tuple.class),
                                kata,
                                cakupan)
                        .setParameter("hari", LocalDate.now(jam))
                        .setFirstResult(Math.max(mulai, 0))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        var total =
                baris.size() < ukuran && (mulai <= 0 || !baris.isEmpty())
                        ? mulai + baris.size()
                        : jumlah(syarat, kata, cakupan, saringan.keadaan());
        return new Halaman<>(baris.stream().map(DaftarPenugasan::baris).toList(), total);
    }

    /** People whom the acting person may assign, by name or NIP. One statement. */
    @Izin(Hak.MENUGASKAN_PELAKSANA)
    public List<Calon> calonPegawai(String teks) {
        var kata = KataCari.dari(teks);
        if (kata.kosong()) {
            return List.of();
        }
        var cakupan = cakupan();
        var query =
                em.createNativeQuery(
                                "select p.id as id, "
                                        + NAMA
                                        + " as nama, concat_ws(', ', dj.nama, du.nama) as keterangan from core_pegawai p"
                                        + DEFINITIF
                                        + " where p.kedudukan_hukum = '01' and dj.id is not null and "
                                        + kata.klausa("p.nama", "p.nip")
                                        + " and "
                                        + cakupan.klausaSql("c", "p", "dj", "du")
                                        + " order by p.nama, p.id limit "
                                        + CALON,
                                Tuple.class)
                        .setParameter("hari", LocalDate.now(jam));
        return calon(cakupan.isiSql("c", kata.isi(query)));
    }

    /** Structural posts within the scope, with who holds them. One statement. */
    @Izin(Hak.MENUGASKAN_PELAKSANA)
    public List<Calon> calonJabatan(String teks) {
        var kata = KataCari.dari(teks);
        if (kata.kosong()) {
            return List.of();
        }
        var cakupan = cakupan();
        var query =
                em.createNativeQuery(
                                "select j.id as id, j.nama as nama, u.nama as keterangan from core_jabatan j join core_unit u"
                                        + " on u.id = j.unit_id where j.jenis = 'STRUKTURAL' and j.berlaku_mulai <= :hari and"
                                        + " (j.berlaku_sampai is null or j.berlaku_sampai >= :hari) and "
                                        + kata.klausa("concat(j.nama, ' ', u.nama)", "u.kode")
                                        + " and "
                                        + cakupan.klausaUnit("c", "u")
                                        + " order by j.kelas desc, j.nama, j.id limit "
                                        + CALON,
                                Tuple.class)
                        .setParameter("hari", LocalDate.now(jam));
        return calon(cakupan.isiUnit("c", kata.isi(query)));
    }

    private long jumlah(String syarat, KataCari kata, Cakupan cakupan, String keadaan) {
        var query = isi(em.createNativeQuery("select count(*)" + DARI + syarat), kata, cakupan);
        if (!keadaan(keadaan).isEmpty()) {
            query.setParameter("hari", LocalDate.now(jam));
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    private static Query isi(Query query, KataCari kata, Cakupan cakupan) {
        return cakupan.isiUnit("c", kata.isi(query));
    }

    private static String keadaan(String yang) {
        return yang == null
                ? ""
                : switch (yang) {
                    case "BERJALAN" ->
                            " and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)";
                    case "NANTI" -> " and t.mulai > :hari";
                    case "SELESAI" -> " and t.sampai < :hari";
                    default -> "";
                };
    }

    private Cakupan cakupan() {
        return aktif.pelaku().cakupan(Hak.MENUGASKAN_PELAKSANA);
    }

    static List<Calon> calon(Query query) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris = query.getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Calon(
                                        ((Number) b.get("id")).longValue(),
                                        String.valueOf(b.get("nama")),
                                        teks(b, "keterangan")))
                .toList();
    }

    static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }

    static LocalDate tanggal(Tuple b, String kolom) {
        var nilai = b.get(kolom);
        return nilai == null
                ? null
                : nilai instanceof LocalDate d ? d : ((java.sql.Date) nilai).toLocalDate();
    }

    private static BarisPenugasan baris(Tuple b) {
        return new BarisPenugasan(
                ((Number) b.get("id")).longValue(),
                ((Number) b.get("versi")).longValue(),
                teks(b, "jenis"),
                ((Number) b.get("pegawai_id")).longValue(),
                teks(b, "pegawai"),
                teks(b, "asal"),
                teks(b, "jabatan"),
                ((Number) b.get("unit_id")).longValue(),
                teks(b, "unit"),
                tanggal(b, "mulai"),
                tanggal(b, "sampai"),
                teks(b, "nomor_sk"),
                teks(b, "alasan"),
                teks(b, "alasan_akhir"),
                teks(b, "keadaan"));
    }
}
