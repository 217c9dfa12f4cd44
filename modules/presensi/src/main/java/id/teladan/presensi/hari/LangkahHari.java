package id.teladan.presensi.hari;

import id.teladan.core.parameter.Parameter;
import id.teladan.presensi.antre.AntreHari;
import id.teladan.presensi.penutup.HariTertutup;
import id.teladan.presensi.penutup.PenyediaPenutup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Session;

/** The single steps of the queue of days, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LangkahHari {

    private static final int SEKALI = 1000;
    private static final int TAGIH_SEKALI = 5000;

    /** Who has a definitive position on a day has a day. */
    private static final String BUKA =
            "insert into presensi_antre_hari (pegawai_id, tanggal) select distinct t.pegawai_id, ? from core_penugasan t"
                    + " where t.jenis = 'DEFINITIF' and t.mulai <= ? and (t.sampai is null or t.sampai >= ?)"
                    + " and not exists (select 1 from presensi_hari h where h.pegawai_id = t.pegawai_id and h.tanggal = ?)";

    private static final String SUDAH_TUTUP =
            "insert into presensi_antre_hari (pegawai_id, tanggal) select pegawai_id, tanggal from presensi_hari where keadaan = 'BERJALAN' and tutup < ? limit "
                    + TAGIH_SEKALI;

    private static final String SUDAH_TERDENGAR =
            "insert into presensi_antre_hari (pegawai_id, tanggal) select h.pegawai_id, h.tanggal from presensi_hari h where h.keadaan = 'BELUM_FINAL'"
                    + " and not exists (select 1 from presensi_pin m join presensi_perangkat d on d.kelompok = m.kelompok and d.aktif join presensi_kabar k on k.perangkat_id = d.id"
                    + " where m.pegawai_id = h.pegawai_id and m.mulai <= h.tanggal and (m.sampai is null or m.sampai >= h.tanggal) and k.terakhir <= h.tutup) limit "
                    + TAGIH_SEKALI;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject Parameter parameter;
    @Inject @Any Instance<PenyediaPenutup> penyedia;

    /** Resolves the oldest entries of the queue; how many entries that were. */
    int sepotong() {
        var terbaca = parameter.terbaca();
        var kini = Instant.now(jam);
        var buku = em.unwrap(Session.class);
        var nomor = new ArrayList<Long>();
        var hari =
                buku.doReturningWork(
                        c -> {
                            satuSaja(c);
                            return antrean(c, nomor);
                        });
        if (nomor.isEmpty()) {
            return 0;
        }
        // before the connection is lent again: statements of Hibernate in between would take it
        // back
        var penutup = penutup(hari);
        buku.doWork(
                c -> {
                    new PenghitungHari(c, terbaca, penutup, kini).hitung(hari);
                    hapus(c, nomor);
                });
        return nomor.size();
    }

    /** What covers the days and those beside them, of all sources. */
    private List<HariTertutup> penutup(List<AntreHari.Hari> hari) {
        var orang = hari.stream().map(AntreHari.Hari::pegawaiId).distinct().sorted().toList();
        var semua = hari.stream().map(AntreHari.Hari::tanggal).sorted().toList();
        var dari = semua.get(0).minusDays(1);
        var sampai = semua.get(semua.size() - 1).plusDays(1);
        return penyedia.stream().flatMap(p -> p.pada(orang, dari, sampai).stream()).toList();
    }

    /** One at a time, also of two servers: an older reading then never overwrites a newer one. */
    private static void satuSaja(Connection c) throws SQLException {
        try (var p = c.createStatement()) {
            p.executeUpdate(
                    "insert into core_kunci (nama) values ('presensi_hari') on duplicate key update nama = values(nama)");
        }
    }

    private static List<AntreHari.Hari> antrean(Connection c, List<Long> nomor)
            throws SQLException {
        var hasil = new ArrayList<AntreHari.Hari>();
        try (var p =
                        c.prepareStatement(
                                "select id, pegawai_id, tanggal from presensi_antre_hari order by id limit "
                                        + SEKALI);
                var h = p.executeQuery()) {
            while (h.next()) {
                nomor.add(h.getLong(1));
                hasil.add(new AntreHari.Hari(h.getLong(2), h.getObject(3, LocalDate.class)));
            }
        }
        return hasil;
    }

    private static void hapus(Connection c, List<Long> nomor) throws SQLException {
        try (var p =
                c.prepareStatement(
                        "delete from presensi_antre_hari where id in ("
                                + String.join(",", Collections.nCopies(nomor.size(), "?"))
                                + ")")) {
            var n = 1;
            for (var id : nomor) {
                p.setLong(n++, id);
            }
            p.executeUpdate();
        }
    }

    /** Enters everybody who has no day yet on a date; how many. */
    int buka(LocalDate hari) {
        return jalankan(BUKA, hari, hari, hari, hari);
    }

    /** Enters days whose window has closed since. */
    int tagihYangTutup() {
        return jalankan(SUDAH_TUTUP, WaktuWib.utc(LocalDateTime.now(jam)));
    }

    /** Enters days whose missing devices have been heard of since. */
    int tagihYangTerdengar() {
        return jalankan(SUDAH_TERDENGAR);
    }

    private int jalankan(String sql, Object... nilai) {
        return em.unwrap(Session.class)
                .doReturningWork(
                        c -> {
                            try (var p = c.prepareStatement(sql)) {
                                for (var i = 0; i < nilai.length; i++) {
                                    p.setObject(i + 1, nilai[i]);
                                }
                                return p.executeUpdate();
                            }
                        });
    }
}
