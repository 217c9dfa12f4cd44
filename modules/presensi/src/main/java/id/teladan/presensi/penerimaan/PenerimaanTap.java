package id.teladan.presensi.penerimaan;

import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.presensi.aturan.AturanTap;
import id.teladan.presensi.aturan.SebabKarantina;
import id.teladan.presensi.aturan.iclock.BarisOperlog;
import id.teladan.presensi.aturan.iclock.BarisTap;
import id.teladan.presensi.aturan.iclock.PenguraiAttlog;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.hibernate.Session;

/**
 * Takes what a device sends. One upload is one transaction: the punches, the days they touch, the quarantine and the stamp
 * of the device, all or none. Sent again it changes nothing.
 */
@UseCase
public class PenerimaanTap {

    /** Rows that unknown devices may leave in the quarantine, so that nobody can fill the disk. */
    static final int ASING_TERBANYAK = 20_000;

    private static final int SATU_TAP = 1;
    private static final Duration SELISIH_TERUKUR = Duration.ofHours(6);

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject BatasPenerimaan batas;

    /** Punches. */
    @Izin(Hak.SISTEM)
    public Penerimaan attlog(UnggahanPerangkat u) {
        var kini = Instant.now(jam);
        var aturan = batas.aturan(kini);
        return em.unwrap(Session.class)
                .doReturningWork(
                        c -> {
                            var perangkat = PembacaPerangkat.cari(c, u.sn());
                            return perangkat == null
                                    ? asing(c, u, kini)
                                    : terima(c, perangkat, u, aturan, kini);
                        });
    }

    /** The operation log and the users of the device; everything else in it is thrown away. */
    @Izin(Hak.SISTEM)
    public Penerimaan operlog(UnggahanPerangkat u) {
        var kini = Instant.now(jam);
        return em.unwrap(Session.class)
                .doReturningWork(
                        c -> {
                            var perangkat = PembacaPerangkat.cari(c, u.sn());
                            if (perangkat == null) {
                                PintuPerangkat.catatAsing(c, u.sn(), u.alamat(), kini);
                                return Penerimaan.DITOLAK;
                            }
                            KabarPerangkat.unggahan(c, perangkat.id(), u, null, null, kini);
                            catatan(c, perangkat, u.baris(), kini);
                            return new Penerimaan(true, u.baris().size(), 0);
                        });
    }

    private Penerimaan terima(
            Connection c,
            PerangkatTerkenal perangkat,
            UnggahanPerangkat u,
            AturanTap aturan,
            Instant kini)
            throws SQLException {
        var karantina = new PenulisKarantina(u.sn(), perangkat.id());
        var penulis = new PenulisTap(perangkat);
        var diterima = 0;
        Instant satuSatunya = null;
        for (var baris : u.baris()) {
            var b = PenguraiAttlog.satu(baris);
            if (!b.terbaca()) {
                karantina.baris(SebabKarantina.TIDAK_TERBACA, null, null, baris);
                continue;
            }
            diterima++;
            var waktu = AturanTap.saat(b.waktu(), perangkat.zonaMenit());
            satuSatunya = waktu;
            var sebab = aturan.periksa(waktu);
            if (sebab.isPresent()) {
                karantina.baris(sebab.get(), b.pin(), waktu, baris);
            } else {
                penulis.tambah(b, null);
            }
        }
        // first the row of the device: uploads of one device then follow each other
        KabarPerangkat.unggahan(
                c,
                perangkat.id(),
                u,
                penulis.terakhir(),
                u.baris().size() == SATU_TAP ? selisih(satuSatunya, kini) : null,
                kini);
        var baru = penulis.tulis(c, karantina, kini);
        karantina.tulis(c, kini);
        return new Penerimaan(true, diterima, baru);
    }

    /** A single punch is sent as it happens, so it tells how wrong the device's clock is; an old one tells nothing. */
    private static Integer selisih(Instant waktu, Instant kini) {
        if (waktu == null) {
            return null;
        }
        var beda = Duration.between(kini, waktu);
        return beda.abs().compareTo(SELISIH_TERUKUR) > 0 ? null : (int) beda.toSeconds();
    }

    /** Lines of a device that is not on the allow-list wait in the quarantine until it is. */
    private static Penerimaan asing(Connection c, UnggahanPerangkat u, Instant kini)
            throws SQLException {
        if (!PintuPerangkat.catatAsing(c, u.sn(), u.alamat(), kini) || penuh(c, u.baris().size())) {
            return Penerimaan.DITOLAK;
        }
        var karantina = new PenulisKarantina(u.sn(), null);
        var diterima = 0;
        for (var baris : u.baris()) {
            BarisTap b = PenguraiAttlog.satu(baris);
            diterima += b.terbaca() ? 1 : 0;
            karantina.baris(SebabKarantina.SN_TIDAK_DIKENAL, b.pin(), null, baris);
        }
        karantina.tulis(c, kini);
        return new Penerimaan(false, diterima, 0);
    }

    private static boolean penuh(Connection c, int tambahan) throws SQLException {
        try (var p =
                        c.prepareStatement(
                                "select count(*) from presensi_karantina where selesai is null and perangkat_id is null");
                var h = p.executeQuery()) {
            h.next();
            return h.getInt(1) + tambahan > ASING_TERBANYAK;
        }
    }

    private static void catatan(
            Connection c, PerangkatTerkenal perangkat, List<String> baris, Instant kini)
            throws SQLException {
        var pengguna = new LinkedHashMap<String, String>();
        try (var t =
                SisipanMassal.tanpaGanda(
                        c,
                        "presensi_catatan_perangkat",
                        "perangkat_id",
                        "sidik",
                        "baris",
                        "diterima")) {
            for (var b : baris) {
                var isi = BarisOperlog.dari(b);
                if (isi.catatan() != null) {
                    t.baris(
                            perangkat.id(),
                            PenulisKarantina.sidik(isi.catatan()),
                            isi.catatan(),
                            kini);
                } else if (isi.pin() != null) {
                    pengguna.put(isi.pin(), isi.nama());
                }
            }
        }
        try (var t =
                SisipanMassal.atauUbah(
                        c,
                        "presensi_pengguna_perangkat",
                        "nama = values(nama), diterima = values(diterima)",
                        "perangkat_id",
                        "pin",
                        "nama",
                        "diterima")) {
            for (var p : pengguna.entrySet()) {
                t.baris(perangkat.id(), p.getKey(), p.getValue(), kini);
            }
        }
    }
}
