package id.teladan.core.riwayat;

import id.teladan.core.berkas.RingkasBerkas;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.SqlPegawai;
import id.teladan.core.pegawai.SumberData;
import id.teladan.core.riwayat.ButirRiwayat.Keadaan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Records of people within the scope of the acting person. */
@UseCase
public class DaftarRiwayat {

    private static final String NAMA =
            "trim(concat(coalesce(concat(%1$s.gelar_depan, ' '), ''), %1$s.nama, coalesce(concat(', ', %1$s.gelar_belakang), '')))";

    private static final String BARIS =
            "select r.id as id, r.versi as versi, r.nomor_sk as nomor_sk, r.tanggal_sk as tanggal_sk, r.tmt as tmt,"
                    + " r.sampai as sampai, r.isi as isi, b.id as berkas_id, b.nama as berkas_nama, b.jenis_isi as berkas_jenis,"
                    + " b.ukuran as berkas_ukuran, r.sumber as sumber, r.dicatat as dicatat, r.diverifikasi as diverifikasi,"
                    + " r.alasan as alasan, case when r.pencatat_id = :saya then 1 else 0 end as sendiri, case when r.dibatalkan is not null then 2 when r.digantikan_oleh is not null then 1"
                    + " else 0 end as tanda, "
                    + NAMA.formatted("c")
                    + " as pencatat, "
                    + NAMA.formatted("v")
                    + " as verifikator from core_riwayat r left join core_berkas b on b.id = r.berkas_id"
                    + " left join core_pegawai c on c.id = r.pencatat_id left join core_pegawai v on v.id = r.verifikator_id"
                    + " where r.pegawai_id = :id and r.jenis = :jenis order by tanda, r.tmt desc, r.id desc";

    private static final String GOLONGAN =
            """
            select -g.id as id, g.versi as versi, g.nomor_sk as nomor_sk, g.tanggal_sk as tanggal_sk, g.mulai as tmt,
              g.golongan as golongan, g.jenis_kenaikan as jenis_kenaikan, g.sumber as sumber
            from core_riwayat_golongan g where g.pegawai_id = :id and not exists (select 1 from core_riwayat r
              where r.pegawai_id = g.pegawai_id and r.jenis = 'GOLONGAN' and r.tmt = g.mulai and r.digantikan_oleh is null
                and r.dibatalkan is null)
            """;

    private static final String JUMLAH =
            """
            select jenis, count(*) from core_riwayat where pegawai_id = :id and jenis <> 'GOLONGAN'
              and digantikan_oleh is null and dibatalkan is null group by jenis
            union all select 'GOLONGAN', count(*) from core_riwayat_golongan where pegawai_id = :id
            """;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /**
     * The records of one kind. Four statements at most.
     *
     * @param pegawaiId null = the acting person himself
     * @param tanggal the day (WIB) that the state is told for; null = today
     */
    @Izin(Hak.LIHAT_PEGAWAI)
    public LembarRiwayat lembar(Long pegawaiId, JenisRiwayat jenis, LocalDate tanggal) {
        var saya = aktif.pelaku().pegawaiId();
        var id = pegawaiId == null ? saya : pegawaiId;
        if (id == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var orang = orang(id);
        var diri = Objects.equals(id, saya);
        var kelola = SqlPegawai.angka(orang, "kelola") == 1 && !diri;
        var keluarga = diri || kelola || SqlPegawai.angka(orang, "rahasia") == 1;
        if (jenis.keluarga() && !keluarga) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var pada = tanggal == null ? LocalDate.now(jam) : tanggal;
        return new LembarRiwayat(
                id,
                SqlPegawai.teks(orang, "nama"),
                SqlPegawai.teks(orang, "nip"),
                diri,
                kelola,
                diri && aktif.pelaku().punya(Hak.MENGUSULKAN_PERBAIKAN),
                pada,
                jenis,
                jumlah(id, keluarga),
                butir(id, jenis, pada));
    }

    private Tuple orang(long id) {
        var pelaku = aktif.pelaku();
        var lihat = pelaku.cakupan(Hak.LIHAT_PEGAWAI);
        var kelola = pelaku.cakupan(Hak.MENGELOLA_RIWAYAT);
        var rahasia = pelaku.cakupan(Hak.LIHAT_DATA_RAHASIA);
        var query =
                em.createNativeQuery(
                                "select "
                                        + SqlPegawai.NAMA
                                        + " as nama, p.nip as nip, case when "
                                        + kelola.klausaSql("k", "p", "j", "u")
                                        + " then 1 else 0 end as kelola, case when "
                                        + rahasia.klausaSql("s", "p", "j", "u")
                                        + " then 1 else 0 end as rahasia from"
                                        + SqlPegawai.ORANG
                                        + SqlPegawai.JABATAN
                                        + " where p.id = :id and "
                                        + lihat.klausaSql("c", "p", "j", "u"),
                                Tuple.class)
                        .setParameter("id", id)
                        .setParameter("hari", LocalDate.now(jam));
        return baris(kelola.isiSql("k", rahasia.isiSql("s", lihat.isiSql("c", query)))).stream()
                .findFirst()
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    private Map<JenisRiwayat, Long> jumlah(long id, boolean keluarga) {
        var hasil = new EnumMap<JenisRiwayat, Long>(JenisRiwayat.class);
        for (var j : JenisRiwayat.values()) {
            if (keluarga || !j.keluarga()) {
                hasil.put(j, 0L);
            }
        }
        for (var b : baris(em.createNativeQuery(JUMLAH, Tuple.class).setParameter("id", id))) {
            hasil.computeIfPresent(
                    JenisRiwayat.valueOf(String.valueOf(b.get(0))),
                    (j, n) -> ((Number) b.get(1)).longValue());
        }
        return hasil;
    }

    private List<ButirRiwayat> butir(long id, JenisRiwayat jenis, LocalDate pada) {
        var sah = new ArrayList<ButirRiwayat>();
        var lalu = new ArrayList<ButirRiwayat>();
        if (jenis == JenisRiwayat.GOLONGAN) {
            baris(em.createNativeQuery(GOLONGAN, Tuple.class).setParameter("id", id))
                    .forEach(b -> sah.add(golongan(b)));
        }
        for (var b :
                baris(
                        em.createNativeQuery(BARIS, Tuple.class)
                                .setParameter("id", id)
                                .setParameter("saya", aktif.pelaku().pegawaiId())
                                .setParameter("jenis", jenis.name()))) {
            var butir = butir(jenis, b);
            (butir.sah() ? sah : lalu).add(butir);
        }
        sah.sort(
                Comparator.comparing(ButirRiwayat::tmt).thenComparing(ButirRiwayat::id).reversed());
        var hasil = new ArrayList<>(tandai(sah, jenis, pada));
        hasil.addAll(lalu);
        return hasil;
    }

    /** The latest row that has begun is the state of the day; members of a family all are. */
    private static List<ButirRiwayat> tandai(
            List<ButirRiwayat> sah, JenisRiwayat jenis, LocalDate pada) {
        var hasil = new ArrayList<ButirRiwayat>();
        var ketemu = false;
        for (var b : sah) {
            var mulai = !b.tmt().isAfter(pada);
            var berjalan = mulai && (b.sampai() == null || !b.sampai().isBefore(pada));
            var kini =
                    jenis.keluarga()
                            ? berjalan
                            : mulai && !ketemu && (berjalan || !jenis.akhirWajib());
            ketemu |= mulai;
            hasil.add(dengan(b, kini ? Keadaan.KINI : mulai ? Keadaan.LAMPAU : Keadaan.NANTI));
        }
        return hasil;
    }

    private static ButirRiwayat dengan(ButirRiwayat b, Keadaan keadaan) {
        return new ButirRiwayat(
                b.id(),
                b.versi(),
                b.jenis(),
                b.nomorSk(),
                b.tanggalSk(),
                b.tmt(),
                b.sampai(),
                b.nilai(),
                b.berkas(),
                b.sumber(),
                b.pencatat(),
                b.dicatatSendiri(),
                b.dicatat(),
                b.verifikator(),
                b.diverifikasi(),
                b.alasan(),
                keadaan);
    }

    private static ButirRiwayat golongan(Tuple b) {
        var nilai = new ArrayList<NilaiRiwayat>();
        nilai.add(new NilaiRiwayat("golongan", SqlPegawai.teks(b, "golongan")));
        if (SqlPegawai.teks(b, "jenis_kenaikan") != null) {
            nilai.add(new NilaiRiwayat("jenisKenaikan", SqlPegawai.teks(b, "jenis_kenaikan")));
        }
        return new ButirRiwayat(
                SqlPegawai.angka(b, "id"),
                SqlPegawai.angka(b, "versi"),
                JenisRiwayat.GOLONGAN,
                SqlPegawai.teks(b, "nomor_sk"),
                SqlPegawai.tanggal(b, "tanggal_sk"),
                SqlPegawai.tanggal(b, "tmt"),
                null,
                nilai,
                null,
                SumberData.valueOf(SqlPegawai.teks(b, "sumber")),
                null,
                false,
                null,
                null,
                null,
                null,
                Keadaan.LAMPAU);
    }

    private static ButirRiwayat butir(JenisRiwayat jenis, Tuple b) {
        var tanda = SqlPegawai.angka(b, "tanda");
        return new ButirRiwayat(
                SqlPegawai.angka(b, "id"),
                SqlPegawai.angka(b, "versi"),
                jenis,
                SqlPegawai.teks(b, "nomor_sk"),
                SqlPegawai.tanggal(b, "tanggal_sk"),
                SqlPegawai.tanggal(b, "tmt"),
                SqlPegawai.tanggal(b, "sampai"),
                JsonIsi.baca(jenis, SqlPegawai.teks(b, "isi")),
                SqlPegawai.angka(b, "berkas_id") == null
                        ? null
                        : new RingkasBerkas(
                                SqlPegawai.angka(b, "berkas_id"),
                                SqlPegawai.teks(b, "berkas_nama"),
                                SqlPegawai.teks(b, "berkas_jenis"),
                                SqlPegawai.angka(b, "berkas_ukuran")),
                SumberData.valueOf(SqlPegawai.teks(b, "sumber")),
                SqlPegawai.teks(b, "pencatat"),
                SqlPegawai.angka(b, "sendiri") == 1,
                saat(b.get("dicatat")),
                SqlPegawai.teks(b, "verifikator"),
                saat(b.get("diverifikasi")),
                SqlPegawai.teks(b, "alasan"),
                tanda == 2 ? Keadaan.DIBATALKAN : tanda == 1 ? Keadaan.DIGANTIKAN : Keadaan.LAMPAU);
    }

    private static Instant saat(Object kolom) {
        if (kolom == null || kolom instanceof Instant) {
            return (Instant) kolom;
        }
        return kolom instanceof LocalDateTime l
                ? l.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) kolom).toInstant();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(Query query) {
        return query.getResultList();
    }
}
