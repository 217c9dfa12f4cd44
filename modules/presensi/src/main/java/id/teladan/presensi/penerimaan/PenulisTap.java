package id.teladan.presensi.penerimaan;

import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.presensi.antre.AntreHari;
import id.teladan.presensi.aturan.AturanTap;
import id.teladan.presensi.aturan.iclock.BarisTap;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/** Writes punches of one device into the ledger, in the order of its key, and enters the days that they touch. */
final class PenulisTap {

    /**
     * A punch that is ready for the ledger.
     *
     * @param karantinaId the quarantine row that an officer released it from; null for the usual way
     */
    record TapSiap(BarisTap baris, Instant waktu, Long karantinaId) {}

    private final PerangkatTerkenal perangkat;
    private final List<TapSiap> tap = new ArrayList<>();

    PenulisTap(PerangkatTerkenal perangkat) {
        this.perangkat = perangkat;
    }

    void tambah(BarisTap baris, Long karantinaId) {
        tap.add(
                new TapSiap(
                        baris, AturanTap.saat(baris.waktu(), perangkat.zonaMenit()), karantinaId));
    }

    /** The latest time of a punch, or null without any. */
    Instant terakhir() {
        return tap.stream().map(TapSiap::waktu).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Stores what is new and says how many that were. Unknown PINs go to the ledger too, and into the quarantine. */
    int tulis(Connection c, PenulisKarantina karantina, Instant kini) throws SQLException {
        if (tap.isEmpty()) {
            return 0;
        }
        var unik = unik();
        var pin = new TreeSet<String>();
        unik.forEach(t -> pin.add(t.baris().pin()));
        var peta = PetaPinTerbaca.baca(c, perangkat.kelompok(), pin);
        var baru = sisipkan(c, unik, kini);
        var hari = new LinkedHashSet<AntreHari.Hari>();
        for (var t : unik) {
            var tanggal = t.baris().waktu().toLocalDate();
            var pegawai = peta.pegawai(t.baris().pin(), tanggal);
            if (baru == 0) {
                break; // all of it was there before, with everything that follows from it
            }
            if (pegawai == null) {
                karantina.pinAsing(t.baris().pin(), t.waktu(), t.baris().asli());
            } else {
                hari.add(new AntreHari.Hari(pegawai, tanggal));
            }
        }
        AntreHari.tambah(c, hari);
        return baru;
    }

    /** Each key once, sorted: two uploads that overlap then take their locks in the same order. */
    private List<TapSiap> unik() {
        var menurutKunci = new HashMap<String, TapSiap>();
        tap.forEach(t -> menurutKunci.putIfAbsent(t.baris().pin() + "|" + t.waktu(), t));
        return menurutKunci.values().stream()
                .sorted(
                        Comparator.comparing((TapSiap t) -> t.baris().pin())
                                .thenComparing(TapSiap::waktu))
                .toList();
    }

    private int sisipkan(Connection c, List<TapSiap> unik, Instant kini) throws SQLException {
        var sisip =
                SisipanMassal.tanpaGanda(
                        c,
                        "presensi_tap",
                        "perangkat_id",
                        "pin",
                        "waktu",
                        "status",
                        "verifikasi",
                        "kode_kerja",
                        "diterima",
                        "karantina_id");
        try (sisip) {
            for (var t : unik) {
                sisip.baris(
                        perangkat.id(),
                        t.baris().pin(),
                        t.waktu(),
                        t.baris().status(),
                        t.baris().verifikasi(),
                        t.baris().kodeKerja(),
                        kini,
                        t.karantinaId());
            }
        }
        return (int) sisip.berubah();
    }
}
