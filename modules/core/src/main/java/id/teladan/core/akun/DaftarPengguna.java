package id.teladan.core.akun;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** People as users: accounts and roles, for the administrator. */
@UseCase
public class DaftarPengguna {

    private static final int UKURAN_TERBESAR = 100;
    private static final Clock JAM_MESIN = Clock.systemUTC();

    private static final String KOLOM =
            "select p.id as pegawai_id, "
                    + SqlAkun.NAMA.formatted("p")
                    + " as nama, p.nip as nip, a.nama_akun as nama_akun, "
                    + SqlAkun.KEADAAN
                    + " as keadaan, a.masuk_terakhir as masuk_terakhir, "
                    + SqlAkun.PERAN
                    + " as peran";

    private static final String RINCIAN =
            KOLOM
                    + """
                    , a.gagal_beruntun as gagal, case when a.terkunci_sampai > :kini then a.terkunci_sampai end as terkunci_sampai,
                      a.sandi_sampai as sandi_sampai, case when a.atur_ulang_sampai > :kini then a.atur_ulang_sampai end as atur_ulang,
                      j.nama as jabatan, u.nama as unit
                    from core_pegawai p left join core_akun a on a.pegawai_id = p.id
                    left join core_penugasan t on t.id = (select y.id from core_penugasan y where y.pegawai_id = p.id and y.jenis = 'DEFINITIF'
                      and y.mulai <= :hari and (y.sampai is null or y.sampai >= :hari) order by y.mulai desc, y.id desc limit 1)
                    left join core_jabatan j on j.id = t.jabatan_id left join core_unit u on u.id = j.unit_id
                    where p.id = :id
                    """;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** A page of users by name. Two statements. */
    @Izin(Hak.LIHAT_AKUN)
    public Halaman<BarisPengguna> halaman(SaringanPengguna saringan, int mulai, int ukuran) {
        var kata = KataCari.dari(saringan.cari());
        var dari = dari(saringan, kata);
        var total =
                ((Number)
                                isi(
                                                em.createNativeQuery("select count(*)" + dari),
                                                dari,
                                                saringan,
                                                kata)
                                        .getSingleResult())
                        .longValue();
        if (total <= mulai) {
            return new Halaman<>(List.of(), total);
        }
        var sql = KOLOM + dari + " order by p.nama, p.id";
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(em.createNativeQuery(sql, Tuple.class), sql, saringan, kata)
                        .setFirstResult(Math.max(0, mulai))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        return new Halaman<>(baris.stream().map(DaftarPengguna::baris).toList(), total);
    }

    /** One user with his roles. Two statements. */
    @Izin(Hak.LIHAT_AKUN)
    public RincianPengguna rincian(long pegawaiId) {
        var hari = LocalDate.now(jam);
        @SuppressWarnings("unchecked")
        List<Tuple> orang =
                em.createNativeQuery(RINCIAN, Tuple.class)
                        .setParameter("id", pegawaiId)
                        .setParameter("hari", hari)
                        .setParameter("kini", Instant.now(JAM_MESIN))
                        .getResultList();
        if (orang.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        @SuppressWarnings("unchecked")
        List<Tuple> peran =
                em.createNativeQuery(
                                SqlAkun.TERCATAT
                                        + SqlAkun.DARI_TERCATAT
                                        + " where r.pegawai_id = :id order by r.mulai desc, r.id desc",
                                Tuple.class)
                        .setParameter("id", pegawaiId)
                        .setParameter("hari", hari)
                        .setParameter("triwulan", SqlAkun.triwulan(hari))
                        .getResultList();
        var b = orang.get(0);
        var semuaPeran = peran.stream().map(SqlAkun::tercatat).toList();
        return new RincianPengguna(
                baris(b),
                SqlAkun.teks(b, "jabatan"),
                SqlAkun.teks(b, "unit"),
                b.get("gagal") == null ? 0 : SqlAkun.angka(b, "gagal").intValue(),
                SqlAkun.saat(b, "terkunci_sampai"),
                SqlAkun.saat(b, "sandi_sampai"),
                Objects.equals(aktif.pelaku().pegawaiId(), pegawaiId),
                semuaPeran.stream().anyMatch(r -> !r.keadaan().equals("BERAKHIR")),
                SqlAkun.saat(b, "atur_ulang"),
                semuaPeran);
    }

    private static String dari(SaringanPengguna s, KataCari kata) {
        var akun = s.keadaan() != SaringanPengguna.Keadaan.SEMUA;
        var syarat =
                switch (s.keadaan()) {
                    case TERKUNCI -> " and a.terkunci_sampai > :kini";
                    case NONAKTIF -> " and not a.aktif";
                    case WAJIB_GANTI -> " and a.wajib_ganti";
                    default -> "";
                };
        return " from core_pegawai p "
                + (akun ? "" : "left ")
                + "join core_akun a on a.pegawai_id = p.id where ("
                + kata.klausa("p.nama", "p.nip")
                + (kata.kosong() ? "" : " or a.nama_akun like :akun")
                + ")"
                + syarat
                + (s.peran() == null
                        ? ""
                        : " and exists (select 1 from core_peran_pengguna r where r.pegawai_id = p.id and r.peran = :peran"
                                + " and r.mulai <= :hari and (r.sampai is null or r.sampai >= :hari))");
    }

    private <Q extends Query> Q isi(Q query, String sql, SaringanPengguna s, KataCari kata) {
        kata.isi(query);
        if (!kata.kosong()) {
            query.setParameter("akun", PersiapanAkun.rapikan(s.cari()) + "%");
        }
        if (sql.contains(":kini")) {
            query.setParameter("kini", Instant.now(JAM_MESIN));
        }
        if (sql.contains(":hari")) {
            query.setParameter("hari", LocalDate.now(jam));
        }
        if (s.peran() != null) {
            query.setParameter("peran", s.peran().name());
        }
        return query;
    }

    private static BarisPengguna baris(Tuple b) {
        var peran = SqlAkun.teks(b, "peran");
        return new BarisPengguna(
                SqlAkun.angka(b, "pegawai_id"),
                SqlAkun.teks(b, "nama"),
                SqlAkun.teks(b, "nip"),
                SqlAkun.teks(b, "nama_akun"),
                SqlAkun.teks(b, "keadaan"),
                SqlAkun.saat(b, "masuk_terakhir"),
                peran == null ? List.of() : List.of(peran.split(",")));
    }
}
