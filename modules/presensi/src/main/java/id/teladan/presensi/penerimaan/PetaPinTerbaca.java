package id.teladan.presensi.penerimaan;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose PIN it is on which day, for the PINs of one upload. */
final class PetaPinTerbaca {

    private static final int PIN_SEKALI = 500;

    private record Masa(long pegawaiId, LocalDate mulai, LocalDate sampai) {}

    private final Map<String, List<Masa>> masa = new HashMap<>();

    private PetaPinTerbaca() {}

    static PetaPinTerbaca baca(Connection c, String kelompok, Collection<String> pin)
            throws SQLException {
        var hasil = new PetaPinTerbaca();
        var semua = new ArrayList<>(pin);
        for (var awal = 0; awal < semua.size(); awal += PIN_SEKALI) {
            hasil.tambah(
                    c, kelompok, semua.subList(awal, Math.min(awal + PIN_SEKALI, semua.size())));
        }
        return hasil;
    }

    private void tambah(Connection c, String kelompok, List<String> pin) throws SQLException {
        try (var p =
                c.prepareStatement(
                        "select pin, pegawai_id, mulai, sampai from presensi_pin where kelompok = ? and pin in ("
                                + String.join(", ", Collections.nCopies(pin.size(), "?"))
                                + ")")) {
            p.setString(1, kelompok);
            for (var i = 0; i < pin.size(); i++) {
                p.setString(i + 2, pin.get(i));
            }
            try (var h = p.executeQuery()) {
                while (h.next()) {
                    masa.computeIfAbsent(h.getString(1), x -> new ArrayList<>())
                            .add(
                                    new Masa(
                                            h.getLong(2),
                                            h.getObject(3, LocalDate.class),
                                            h.getObject(4, LocalDate.class)));
                }
            }
        }
    }

    /** The person on a day, or null. */
    Long pegawai(String pin, LocalDate hari) {
        for (var m : masa.getOrDefault(pin, List.of())) {
            if (!m.mulai().isAfter(hari) && (m.sampai() == null || !m.sampai().isBefore(hari))) {
                return m.pegawaiId();
            }
        }
        return null;
    }
}
