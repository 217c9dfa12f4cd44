package id.teladan.core.usulan;

import id.teladan.core.berkas.RingkasBerkas;
import id.teladan.core.daftar.Halaman;
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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Proposals: the queue of those who decide, and one's own. */
@UseCase
public class DaftarUsulan {

    private static final int UKURAN_TERBESAR = 100;

    private static final String NAMA =
            "trim(concat(coalesce(concat(%1$s.gelar_depan, ' '), ''), %1$s.nama, coalesce(concat(', ', %1$s.gelar_belakang), '')))";

    private static final String KOLOM =
            "select x.id as id, x.versi as versi, x.jenis as jenis, x.ringkasan as ringkasan, x.status as status, x.diajukan as diajukan, x.diputuskan as diputuskan, x.berlaku as berlaku, "
                    + NAMA.formatted("a")
                    + " as pengusul";

    private static final String DARI =
            " from core_usulan x join core_pegawai a on a.id = x.pengusul_id ";

    private static final String RINCIAN =
            KOLOM
                    + ", x.isi as isi, x.alasan as alasan, x.catatan as catatan, x.dampak as dampak, x.pengusul_id as pengusul_id, x.pegawai_id as pegawai_id, b.id as berkas_id, b.nama as berkas_nama, b.jenis_isi as berkas_jenis, b.ukuran as berkas_ukuran, "
                    + NAMA.formatted("d")
                    + " as pemutus, case when %s then 1 else 0 end as terjangkau"
                    + DARI
                    + "left join core_pegawai d on d.id = x.pemutus_id left join core_berkas b on b.id = x.berkas_id "
                    + LingkupUsulan.ORANG
                    + " where x.id = :id and (x.pengusul_id = :saya or %s)";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject KatalogUsulan katalog;

    /** All kinds, as choices of a filter. */
    @Izin(Hak.MASUK)
    public List<String> jenis() {
        return katalog.jenis();
    }

    /** A page of a tab. Two statements at most. */
    @Izin(Hak.MASUK)
    public Halaman<BarisUsulan> halaman(SaringanUsulan saringan, int mulai, int ukuran) {
        var pelaku = aktif.pelaku();
        var lingkup = new LingkupUsulan(pelaku, katalog.diputuskan(pelaku));
        var milik = saringan.tab() == SaringanUsulan.Tab.SAYA;
        if (!milik && lingkup.kosong()) {
            return new Halaman<>(List.of(), 0);
        }
        var dari =
                DARI + (milik ? "" : LingkupUsulan.ORANG) + " where " + syarat(saringan, lingkup);
        var urut =
                saringan.tab() == SaringanUsulan.Tab.MENUNGGU
                        ? " order by x.diajukan, x.id"
                        : " order by coalesce(x.diputuskan, x.diajukan) desc, x.id desc";
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(em.createNativeQuery(KOLOM + dari + urut, Tuple.class), saringan, lingkup)
                        .setFirstResult(Math.max(mulai, 0))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        var total =
                baris.size() < ukuran && (mulai <= 0 || !baris.isEmpty())
                        ? mulai + baris.size()
                        : ((Number)
                                        isi(
                                                        em.createNativeQuery(
                                                                "select count(*)" + dari),
                                                        saringan,
                                                        lingkup)
                                                .getSingleResult())
                                .longValue();
        return new Halaman<>(baris.stream().map(DaftarUsulan::baris).toList(), total);
    }

    /** One proposal: an own one, or one that the person's right and scope reach. */
    @Izin(Hak.MASUK)
    public RincianUsulan rincian(long id) {
        var pelaku = aktif.pelaku();
        var lingkup = new LingkupUsulan(pelaku, katalog.diputuskan(pelaku));
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                lingkup.isi(
                                em.createNativeQuery(
                                                RINCIAN.formatted(
                                                        lingkup.klausa(), lingkup.klausa()),
                                                Tuple.class)
                                        .setParameter("id", id)
                                        .setParameter("saya", pelaku.pegawaiId())
                                        .setParameter("hari", LocalDate.now(jam)))
                        .getResultList();
        return baris.stream()
                .findFirst()
                .map(this::rincian)
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    /** The waiting proposal for one thing, for the page of that thing; empty too when the person may not see it. */
    @Izin(Hak.MASUK)
    public Optional<BarisUsulan> menunggu(String jenis, String sasaran) {
        var pelaku = aktif.pelaku();
        var lingkup = new LingkupUsulan(pelaku, katalog.diputuskan(pelaku));
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                lingkup.isi(
                                em.createNativeQuery(
                                                KOLOM
                                                        + DARI
                                                        + LingkupUsulan.ORANG
                                                        + " where x.jenis = :jenis and x.sasaran = :sasaran and x.status = 'MENUNGGU' and (x.pengusul_id = :saya or "
                                                        + lingkup.klausa()
                                                        + ")",
                                                Tuple.class)
                                        .setParameter("jenis", jenis)
                                        .setParameter("sasaran", sasaran)
                                        .setParameter("saya", pelaku.pegawaiId())
                                        .setParameter("hari", LocalDate.now(jam)))
                        .getResultList();
        return baris.stream().findFirst().map(DaftarUsulan::baris);
    }

    private static String syarat(SaringanUsulan s, LingkupUsulan lingkup) {
        var tab =
                switch (s.tab()) {
                    case MENUNGGU ->
                            "x.status = 'MENUNGGU' and x.pengusul_id <> :saya and (x.pegawai_id is null or x.pegawai_id <> :saya) and "
                                    + lingkup.klausa();
                    case SAYA -> "x.pengusul_id = :saya";
                    case SELESAI ->
                            "x.status <> 'MENUNGGU' and x.pengusul_id <> :saya and "
                                    + lingkup.klausa();
                };
        return tab
                + (kosong(s.jenis()) ? "" : " and x.jenis = :jenis")
                + (kosong(s.cari())
                        ? ""
                        : " and (instr(x.ringkasan, :cari) > 0 or instr(a.nama, :cari) > 0)");
    }

    private <Q extends Query> Q isi(Q query, SaringanUsulan s, LingkupUsulan lingkup) {
        query.setParameter("saya", aktif.pelaku().pegawaiId());
        if (s.tab() != SaringanUsulan.Tab.SAYA) {
            query.setParameter("hari", LocalDate.now(jam));
            lingkup.isi(query);
        }
        if (!kosong(s.jenis())) {
            query.setParameter("jenis", s.jenis());
        }
        if (!kosong(s.cari())) {
            query.setParameter("cari", s.cari().strip());
        }
        return query;
    }

    private RincianUsulan rincian(Tuple b) {
        var pelaku = aktif.pelaku();
        var r = baris(b);
        var menunggu = r.status() == StatusUsulan.MENUNGGU;
        var terbuka = katalog.buka(r.jenis(), b.get("isi", String.class));
        var dampak = b.get("dampak", String.class);
        var milik = angka(b, "pengusul_id").equals(pelaku.pegawaiId());
        return new RincianUsulan(
                r.id(),
                r.versi(),
                r.jenis(),
                r.ringkasan(),
                b.get("alasan", String.class),
                r.berlaku(),
                angka(b, "berkas_id") == null
                        ? null
                        : new RingkasBerkas(
                                angka(b, "berkas_id"),
                                b.get("berkas_nama", String.class),
                                b.get("berkas_jenis", String.class),
                                angka(b, "berkas_ukuran")),
                r.status(),
                r.pengusul(),
                r.diajukan(),
                b.get("pemutus", String.class),
                r.diputuskan(),
                b.get("catatan", String.class),
                menunggu
                        ? terbuka.dampak()
                        : dampak == null
                                ? List.of()
                                : JsonRecord.bacaDaftar(dampak, BarisDampak.class),
                menunggu ? terbuka.periksa() : List.of(),
                terbuka.tautan(),
                menunggu
                        && !milik
                        && angka(b, "terjangkau") == 1
                        && !java.util.Objects.equals(angka(b, "pegawai_id"), pelaku.pegawaiId())
                        && terbuka.bolehMemutuskan(pelaku),
                menunggu && milik);
    }

    private static BarisUsulan baris(Tuple b) {
        return new BarisUsulan(
                angka(b, "id"),
                angka(b, "versi"),
                b.get("jenis", String.class),
                b.get("ringkasan", String.class),
                b.get("pengusul", String.class),
                saat(b.get("diajukan")),
                hari(b.get("berlaku")),
                StatusUsulan.valueOf(b.get("status", String.class)),
                saat(b.get("diputuskan")));
    }

    private static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }

    private static LocalDate hari(Object kolom) {
        return kolom == null || kolom instanceof LocalDate
                ? (LocalDate) kolom
                : ((java.sql.Date) kolom).toLocalDate();
    }

    private static Instant saat(Object kolom) {
        if (kolom == null || kolom instanceof Instant) {
            return (Instant) kolom;
        }
        return kolom instanceof LocalDateTime l
                ? l.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) kolom).toInstant();
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
