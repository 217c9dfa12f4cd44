package id.teladan.core.impor;

import id.teladan.core.audit.AuditMassal;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.pekerjaan.PelaksanaPekerjaan;
import id.teladan.core.pekerjaan.PencatatKemajuan;
import id.teladan.core.pekerjaan.PotonganPekerjaan;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Commits an import: one chunk, one transaction, all or nothing. The staged rows are planned again against the data of
 * now, under locks; a row whose data changed since the check stops everything. Imports are applied one after the other.
 */
@ApplicationScoped
class PenerapImpor implements PelaksanaPekerjaan {

    static final String JENIS = "impor";

    /** As often as the page asks at most. */
    private static final Duration JEDA_KEMAJUAN = Duration.ofMillis(500);

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PencatatKemajuan kemajuan;
    @Inject Event<Pemberitahuan> pemberitahuan;

    private static final class Staging {
        final BarisBerkas baris =
                new BarisBerkas(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        final Map<String, Long> sidik = new HashMap<>();
        final Map<String, String> tindakan = new HashMap<>();
    }

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public void kerjakan(PotonganPekerjaan potongan) {
        var impor = em.find(Impor.class, potongan.rujukan());
        if (impor.status() == StatusImpor.DITERAPKAN) {
            return;
        }
        em.unwrap(Session.class).doWork(c -> terapkan(c, impor, potongan.pekerjaanId()));
        impor.diterapkan(Instant.now(jam));
        kabari(impor, "IMPOR_SELESAI");
    }

    @Override
    public void gagal(long rujukan, Pelanggaran sebab) {
        var impor = em.find(Impor.class, rujukan);
        impor.gagal(sebab);
        kabari(impor, "IMPOR_GAGAL");
    }

    private void kabari(Impor impor, String jenis) {
        if (impor.pengunggahId() != null) {
            pemberitahuan.fire(
                    new Pemberitahuan(
                            impor.pengunggahId(),
                            jenis,
                            List.of(impor.namaBerkas(), String.valueOf(impor.banyakBaris())),
                            "/impor/rincian?id=" + impor.id()));
        }
    }

    private void terapkan(Connection c, Impor impor, long pekerjaanId) throws SQLException {
        kunci(c);
        var staging = staging(c, impor.id());
        var total = staging.baris.banyak();
        kemajuan.catat(pekerjaanId, 0, total);
        var hari = LocalDate.now(jam);
        var kini = KeadaanKini.baca(c, staging.baris, hari, true);
        var galat = new CatatanGalat();
        var rencana =
                new PenyusunRencana(kini, galat, hari, PemeriksaNip.SUDAH).susun(staging.baris);
        pastikanBelumBerubah(staging, rencana, galat);
        var audit = new AuditMassal();
        var unit = new PenerapUnit(c, kini, audit).terapkan(rencana.unit);
        var ubahan = rencana.pegawai.stream().filter(p -> p.tindakan() != Tindakan.SAMA).toList();
        var lewat = staging.baris.unor().size() + rencana.pegawai.size() - ubahan.size();
        kemajuan.catat(pekerjaanId, lewat, total);
        new PenerapPegawai(c, audit)
                .terapkan(
                        rencana.jabatanBaru.values(),
                        ubahan,
                        unit,
                        sesekali(n -> kemajuan.catat(pekerjaanId, lewat + n, total)));
        var riwayat = new PenerapRiwayat(c, kini, audit);
        riwayat.jabatan(rencana.jabatan);
        riwayat.riwayat(rencana.riwayat, impor.pengunggahId(), Instant.now(jam));
        kemajuan.catat(pekerjaanId, total, total);
        audit.tulis(c);
    }

    /** Tells how far it is only now and then: each mark is a transaction of its own, which nobody reads more often. */
    private static IntConsumer sesekali(IntConsumer catat) {
        var lalu = new long[] {System.nanoTime()};
        return n -> {
            if (System.nanoTime() - lalu[0] >= JEDA_KEMAJUAN.toNanos()) {
                catat.accept(n);
                lalu[0] = System.nanoTime();
            }
        };
    }

    /** Held until the commit; works whether or not the row is there. */
    private static void kunci(Connection c) throws SQLException {
        try (var p =
                c.prepareStatement(
                        "insert into core_kunci (nama) values ('impor') on duplicate key update nama = values(nama)")) {
            p.executeUpdate();
        }
    }

    private static Staging staging(Connection c, long imporId) throws SQLException {
        var hasil = new Staging();
        try (var p =
                c.prepareStatement(
                        "select lembar, nomor, isi, sidik, tindakan from core_impor_baris where impor_id = ? order by"
                                + " lembar, nomor")) {
            p.setLong(1, imporId);
            try (var b = p.executeQuery()) {
                while (b.next()) {
                    var lembar = LembarImpor.valueOf(b.getString(1));
                    var nomor = b.getInt(2);
                    tambah(hasil.baris, lembar, nomor, b.getString(3));
                    hasil.sidik.put(lembar.name() + nomor, b.getLong(4));
                    hasil.tindakan.put(lembar.name() + nomor, b.getString(5));
                }
            }
        }
        return hasil;
    }

    private static void tambah(BarisBerkas baris, LembarImpor lembar, int nomor, String isi) {
        switch (lembar) {
            case UNOR -> baris.unor().add(SandiBaris.unor(nomor, isi));
            case PEGAWAI -> baris.pegawai().add(SandiBaris.pegawai(nomor, isi));
            case RIWAYAT_JABATAN -> baris.jabatan().add(SandiBaris.jabatan(nomor, isi));
            default -> baris.riwayat().add(SandiBaris.riwayat(lembar, nomor, isi));
        }
    }

    private static void pastikanBelumBerubah(Staging staging, Rencana rencana, CatatanGalat galat) {
        var berubah = new ArrayList<String>();
        for (var r : rencana.semua()) {
            var tanda = r.lembar().name() + r.nomor();
            if (galat.adaGalat(r.lembar(), r.nomor())
                    || r.sidik() != staging.sidik.get(tanda)
                    || !Objects.equals(r.tindakan().name(), staging.tindakan.get(tanda))) {
                berubah.add(r.lembar().nama() + " " + r.nomor());
            }
        }
        if (!berubah.isEmpty()) {
            throw KonflikPerubahan.kode(
                    "IMPOR_DATA_BERUBAH",
                    berubah.size(),
                    berubah.stream().limit(10).collect(Collectors.joining(", ")));
        }
    }
}
