package id.teladan.core.pegawai;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.pegawai.RincianPegawai.ButirGolongan;
import id.teladan.core.pegawai.RincianPegawai.ButirJabatan;
import id.teladan.core.pegawai.RincianPegawai.DataRahasia;
import id.teladan.core.pegawai.RincianPegawai.Identitas;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** People within the scope of the acting person: list and record. */
@UseCase
public class DaftarPegawai {

    private static final int UKURAN_TERBESAR = 100;

    private static final String RINCIAN =
            """
            select p.id as id, %s as nama, p.nip as nip, p.nip_lama as nip_lama, p.status as status,
              p.kedudukan_hukum as kedudukan, p.tempat_lahir as tempat_lahir, p.tanggal_lahir as tanggal_lahir,
              p.jenis_kelamin as jenis_kelamin, p.agama as agama, p.status_kawin as status_kawin,
              p.pendidikan as pendidikan, p.tmt_cpns as tmt_cpns, p.tmt_pns as tmt_pns, p.email as email,
              case when p.id = :saya or %s then 1 else 0 end as rahasia,
              p.nik as nik, p.npwp as npwp, p.rekening as rekening, p.alamat as alamat, p.telepon as telepon, p.ptkp as ptkp
            from %s %s where p.id = :id and %s
            """;

    private static final String RIWAYAT_GOLONGAN =
            """
            select r.golongan as golongan, g.pangkat as pangkat, r.mulai as mulai, r.sampai as sampai,
              r.nomor_sk as nomor_sk, r.tanggal_sk as tanggal_sk, r.jenis_kenaikan as jenis_kenaikan,
              case when (r.sampai is null or r.sampai >= :tanggal) and r.mulai = (select max(m.mulai)
                from core_riwayat_golongan m where m.pegawai_id = :id and m.mulai <= :tanggal) then 1 else 0 end as kini
            from core_riwayat_golongan r join core_golongan g on g.kode = r.golongan
            where r.pegawai_id = :id order by r.mulai desc, r.id desc
            """;

    private static final String RIWAYAT_JABATAN =
            """
            select t.jenis as jenis, j.id as jabatan_id, j.nama as jabatan, j.jenis as jenis_jabatan, j.jenjang as jenjang,
              j.eselon as eselon, j.kelas as kelas, u.id as unit_id, u.nama as unit, o.nama as opd, t.mulai as mulai,
              t.sampai as sampai, t.nomor_sk as nomor_sk, t.tanggal_sk as tanggal_sk,
              case when t.mulai <= :tanggal and (t.sampai is null or t.sampai >= :tanggal) and (t.jenis <> 'DEFINITIF'
                or not exists (select 1 from core_penugasan l where l.pegawai_id = :id and l.jenis = 'DEFINITIF'
                  and l.mulai <= :tanggal and (l.sampai is null or l.sampai >= :tanggal)
                  and (l.mulai > t.mulai or (l.mulai = t.mulai and l.id > t.id)))) then 1 else 0 end as kini
            from core_penugasan t join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id
            left join core_unit o on o.id = u.opd_id
            where t.pegawai_id = :id order by t.mulai desc, t.id desc
            """;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PencariAtasan pencariAtasan;
    @Inject PencatatAkses akses;

    /**
     * One page of the list as of today. Two statements.
     *
     * @param mulai index of the first row, from 0
     * @param ukuran number of rows, at most 100
     */
    @Izin(Hak.LIHAT_PEGAWAI)
    public Halaman<BarisPegawai> halaman(
            SaringanPegawai saringan, Urutan urutan, int mulai, int ukuran) {
        var kueri = new KueriPegawai(saringan, aktif.pelaku().cakupan(Hak.LIHAT_PEGAWAI));
        var hari = LocalDate.now(jam);
        var hitung = "select count(*)" + kueri.dari(null);
        var total =
                (Number) kueri.isi(em.createNativeQuery(hitung), hitung, hari).getSingleResult();
        if (total.longValue() <= mulai) {
            return new Halaman<>(List.of(), total.longValue());
        }
        var daftar =
                "select p.id as id, "
                        + SqlPegawai.NAMA
                        + " as nama, p.nip as nip, p.status as status, p.kedudukan_hukum as kedudukan,"
                        + " r.golongan as golongan, g.pangkat as pangkat, j.nama as jabatan, j.jenjang as jenjang,"
                        + " u.id as unit_id, u.nama as unit, o.nama as opd from (select p.id"
                        + kueri.dari(urutan)
                        + " order by "
                        + urutan.sql()
                        + " limit :ukuran offset :mulai) k join "
                        + SqlPegawai.ORANG
                        + " on p.id = k.id "
                        + SqlPegawai.JABATAN
                        + SqlPegawai.OPD
                        + SqlPegawai.GOLONGAN
                        + " order by "
                        + urutan.sql();
        var query =
                kueri.isi(em.createNativeQuery(daftar, Tuple.class), daftar, hari)
                        .setParameter("ukuran", Math.min(ukuran, UKURAN_TERBESAR))
                        .setParameter("mulai", Math.max(mulai, 0));
        return new Halaman<>(
                baris(query).stream().map(DaftarPegawai::baris).toList(), total.longValue());
    }

    /**
     * The record of a person within the scope of today. Four statements.
     *
     * @param tanggal the day (WIB) to tell the state for; null = today
     */
    @Izin(Hak.LIHAT_PEGAWAI)
    public RincianPegawai rincian(long id, LocalDate tanggal) {
        return baca(id, tanggal);
    }

    /** The record of the acting person himself. */
    @Izin(Hak.LIHAT_PEGAWAI)
    public RincianPegawai profil(LocalDate tanggal) {
        var id = aktif.pelaku().pegawaiId();
        if (id == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return baca(id, tanggal);
    }

    private RincianPegawai baca(long id, LocalDate tanggal) {
        var hari = LocalDate.now(jam);
        var pada = tanggal == null ? hari : tanggal;
        var saya = aktif.pelaku().pegawaiId();
        var diri = saya != null && saya == id;
        var orang = orang(id, hari, saya);
        var terlihat = SqlPegawai.angka(orang, "rahasia") == 1;
        if (terlihat) {
            akses.catat(JenisAkses.DATA_RAHASIA, id, null);
        }
        var riwayatJabatan =
                riwayat(RIWAYAT_JABATAN, id, pada).stream().map(DaftarPegawai::jabatan).toList();
        var riwayatGolongan =
                riwayat(RIWAYAT_GOLONGAN, id, pada).stream().map(DaftarPegawai::golongan).toList();
        return new RincianPegawai(
                id,
                pada,
                diri,
                terlihat,
                identitas(orang),
                terlihat ? rahasia(orang) : DataRahasia.TERTUTUP,
                riwayatGolongan.stream().filter(ButirGolongan::kini).findFirst().orElse(null),
                riwayatJabatan.stream()
                        .filter(ButirJabatan::kini)
                        .sorted(Comparator.comparing(ButirJabatan::jenis))
                        .toList(),
                pencariAtasan.atasan(id, pada).orElse(null),
                riwayatGolongan,
                riwayatJabatan);
    }

    private Tuple orang(long id, LocalDate hari, Long saya) {
        var cakupan = aktif.pelaku().cakupan(Hak.LIHAT_PEGAWAI);
        var rahasia = aktif.pelaku().cakupan(Hak.LIHAT_DATA_RAHASIA);
        var query =
                em.createNativeQuery(
                        RINCIAN.formatted(
                                SqlPegawai.NAMA,
                                rahasia.klausaSql("s", "p", "j", "u"),
                                SqlPegawai.ORANG,
                                SqlPegawai.JABATAN,
                                cakupan.klausaSql("c", "p", "j", "u")),
                        Tuple.class);
        query.setParameter("id", id);
        query.setParameter("saya", saya == null ? 0L : saya);
        query.setParameter("hari", hari);
        return baris(rahasia.isiSql("s", cakupan.isiSql("c", query))).stream()
                .findFirst()
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    private List<Tuple> riwayat(String sql, long id, LocalDate tanggal) {
        return baris(
                em.createNativeQuery(sql, Tuple.class)
                        .setParameter("id", id)
                        .setParameter("tanggal", tanggal));
    }

    private static BarisPegawai baris(Tuple b) {
        return new BarisPegawai(
                SqlPegawai.angka(b, "id"),
                SqlPegawai.teks(b, "nama"),
                SqlPegawai.teks(b, "nip"),
                StatusPegawai.valueOf(SqlPegawai.teks(b, "status")),
                SqlPegawai.teks(b, "kedudukan"),
                SqlPegawai.teks(b, "golongan"),
                SqlPegawai.teks(b, "pangkat"),
                SqlPegawai.teks(b, "jabatan"),
                SqlPegawai.teks(b, "jenjang"),
                SqlPegawai.angka(b, "unit_id"),
                SqlPegawai.teks(b, "unit"),
                SqlPegawai.teks(b, "opd"));
    }

    private static Identitas identitas(Tuple b) {
        return new Identitas(
                SqlPegawai.teks(b, "nama"),
                SqlPegawai.teks(b, "nip"),
                SqlPegawai.teks(b, "nip_lama"),
                StatusPegawai.valueOf(SqlPegawai.teks(b, "status")),
                SqlPegawai.teks(b, "kedudukan"),
                SqlPegawai.teks(b, "tempat_lahir"),
                SqlPegawai.tanggal(b, "tanggal_lahir"),
                JenisKelamin.valueOf(SqlPegawai.teks(b, "jenis_kelamin")),
                SqlPegawai.teks(b, "agama"),
                SqlPegawai.teks(b, "status_kawin"),
                SqlPegawai.teks(b, "pendidikan"),
                SqlPegawai.tanggal(b, "tmt_cpns"),
                SqlPegawai.tanggal(b, "tmt_pns"),
                SqlPegawai.teks(b, "email"));
    }

    private static DataRahasia rahasia(Tuple b) {
        return new DataRahasia(
                SqlPegawai.teks(b, "nik"),
                SqlPegawai.teks(b, "npwp"),
                SqlPegawai.teks(b, "rekening"),
                SqlPegawai.teks(b, "alamat"),
                SqlPegawai.teks(b, "telepon"),
                SqlPegawai.teks(b, "ptkp"));
    }

    private static ButirGolongan golongan(Tuple b) {
        return new ButirGolongan(
                SqlPegawai.teks(b, "golongan"),
                SqlPegawai.teks(b, "pangkat"),
                SqlPegawai.tanggal(b, "mulai"),
                SqlPegawai.tanggal(b, "sampai"),
                SqlPegawai.teks(b, "nomor_sk"),
                SqlPegawai.tanggal(b, "tanggal_sk"),
                SqlPegawai.teks(b, "jenis_kenaikan"),
                SqlPegawai.angka(b, "kini") == 1);
    }

    private static ButirJabatan jabatan(Tuple b) {
        return new ButirJabatan(
                JenisPenugasan.valueOf(SqlPegawai.teks(b, "jenis")),
                SqlPegawai.angka(b, "jabatan_id"),
                SqlPegawai.teks(b, "jabatan"),
                SqlPegawai.teks(b, "jenis_jabatan"),
                SqlPegawai.teks(b, "jenjang"),
                SqlPegawai.teks(b, "eselon"),
                SqlPegawai.angka(b, "kelas").intValue(),
                SqlPegawai.angka(b, "unit_id"),
                SqlPegawai.teks(b, "unit"),
                SqlPegawai.teks(b, "opd"),
                SqlPegawai.tanggal(b, "mulai"),
                SqlPegawai.tanggal(b, "sampai"),
                SqlPegawai.teks(b, "nomor_sk"),
                SqlPegawai.tanggal(b, "tanggal_sk"),
                SqlPegawai.angka(b, "kini") == 1);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(Query query) {
        return query.getResultList();
    }
}
