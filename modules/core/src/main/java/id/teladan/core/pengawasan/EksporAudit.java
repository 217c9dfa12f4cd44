package id.teladan.core.pengawasan;

import id.teladan.core.akses.BarisAkses;
import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;

/** What an auditor has found, as a workbook; each export is kept in the access log. */
@UseCase
public class EksporAudit {

    /** Rows of one workbook at most; narrower filters reach the rest. */
    public static final int TERBANYAK = 50_000;

    private static final int SEKALI_AMBIL = 500;

    @Inject EntityManager em;
    @Inject PencatatAkses akses;
    @Inject EntitasRahasia rahasia;

    /** Writes the audit rows of a search, the latest first; {@code tujuan} stays open. */
    @Izin(Hak.LIHAT_AUDIT)
    public void jejak(SaringanAudit saringan, OutputStream tujuan) {
        var kueri = new KueriAudit(saringan, rahasia.nama());
        var banyak =
                tulis(
                        kueri,
                        BarisJejak.KOLOM
                                + ", a.sebelum as sebelum, a.sesudah as sesudah, a.aliran as aliran, a.nomor as nomor"
                                + " from core_audit a",
                        tujuan,
                        p ->
                                p.lembar(
                                        "Jejak audit",
                                        KolomLembar.biasa("Waktu (WIB)", 18),
                                        KolomLembar.biasa("Pelaku", 36),
                                        KolomLembar.biasa("Tindakan", 36),
                                        KolomLembar.biasa("Jenis", 8),
                                        KolomLembar.biasa("Data", 24),
                                        KolomLembar.teks("Nomor data", 12),
                                        KolomLembar.biasa("Perubahan", 80),
                                        KolomLembar.teks("Permintaan", 38),
                                        KolomLembar.teks("Aliran", 8),
                                        KolomLembar.teks("Nomor", 10)),
                        EksporAudit::selJejak);
        akses.catat(JenisAkses.EKSPOR_AUDIT, null, banyak + " baris");
    }

    /** Writes the reads of a search, the latest first; {@code tujuan} stays open. */
    @Izin(Hak.LIHAT_AUDIT)
    public void akses(SaringanAkses saringan, OutputStream tujuan) {
        var kueri = new KueriAudit(saringan);
        var banyak =
                tulis(
                        kueri,
                        DaftarAksesData.KOLOM
                                + " from core_akses a left join core_pegawai s on s.id = a.subjek_id",
                        tujuan,
                        p ->
                                p.lembar(
                                        "Akses data",
                                        KolomLembar.biasa("Waktu (WIB)", 18),
                                        KolomLembar.biasa("Pembaca", 36),
                                        KolomLembar.biasa("Peran", 30),
                                        KolomLembar.biasa("Unit", 36),
                                        KolomLembar.biasa("Jenis", 20),
                                        KolomLembar.biasa("Data milik", 36),
                                        KolomLembar.biasa("Rincian", 40)),
                        EksporAudit::selAkses);
        akses.catat(JenisAkses.EKSPOR_AKSES, null, banyak + " baris");
    }

    /** Writes one sheet, the latest row first, and returns the number of rows. */
    private int tulis(
            KueriAudit kueri,
            String kolomDari,
            OutputStream tujuan,
            Consumer<PenulisLembar> kepala,
            Function<Tuple, Object[]> sel) {
        var query =
                kueri.isi(
                        em.createNativeQuery(
                                "select "
                                        + kolomDari
                                        + " where "
                                        + kueri.syarat()
                                        + " order by a.waktu desc, a.id desc limit "
                                        + TERBANYAK,
                                Tuple.class));
        var banyak = new AtomicInteger();
        try (var p = PenulisLembar.ke(tujuan);
                var baris = alir(query)) {
            kepala.accept(p);
            baris.forEach(
                    b -> {
                        banyak.incrementAndGet();
                        p.baris(sel.apply(b));
                    });
        }
        return banyak.get();
    }

    private static Object[] selJejak(Tuple b) {
        var j = BarisJejak.dari(b);
        return new Object[] {
            j.waktu(),
            j.pelaku(),
            j.useCase(),
            j.jenis(),
            j.entitas(),
            j.entitasId(),
            perubahan(NilaiSql.teks(b, "sebelum"), NilaiSql.teks(b, "sesudah")),
            j.permintaan(),
            NilaiSql.teks(b, "aliran"),
            NilaiSql.teks(b, "nomor")
        };
    }

    private static Object[] selAkses(Tuple b) {
        var a = BarisAkses.dari(b);
        return new Object[] {
            a.waktu(),
            a.pelaku(),
            String.join(", ", a.peran()),
            a.unit(),
            a.jenis(),
            a.subjek(),
            a.objek()
        };
    }

    private static String perubahan(String sebelum, String sesudah) {
        return UraiJejak.medan(sebelum, sesudah).stream()
                .map(
                        m ->
                                m.nama()
                                        + ": "
                                        + (m.sebelum() == null ? "" : m.sebelum() + " -> ")
                                        + (m.sesudah() == null ? "(kosong)" : m.sesudah()))
                .collect(Collectors.joining("; "));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> alir(Query query) {
        return query.setHint(AvailableHints.HINT_FETCH_SIZE, SEKALI_AMBIL).getResultStream();
    }
}
