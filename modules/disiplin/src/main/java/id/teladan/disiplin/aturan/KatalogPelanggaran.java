package id.teladan.disiplin.aturan;

import static id.teladan.disiplin.aturan.TingkatHukuman.BERAT;
import static id.teladan.disiplin.aturan.TingkatHukuman.RINGAN;
import static id.teladan.disiplin.aturan.TingkatHukuman.SEDANG;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Duties and prohibitions with the level that their breach leads to. PP 94/2021 Pasal 3-5, 9-14. */
public final class KatalogPelanggaran {

    /** Absence, which has a table of its own. */
    public static final String KETIDAKHADIRAN = "4f";

    /** Reporting wealth: the post decides, not the impact. */
    public static final String LAPORAN_HARTA = "4e";

    /**
     * Level by impact, unit, agency, state; null = the table has no such row.
     *
     * @param tetap the same level whatever the impact
     */
    private record Baris(
            TingkatHukuman unit, TingkatHukuman instansi, TingkatHukuman negara, boolean tetap) {}

    private static final Map<String, Baris> BARIS = new LinkedHashMap<>();

    static {
        menurutDampak(BERAT, BERAT, BERAT, "3a");
        menurutDampak(SEDANG, SEDANG, BERAT, "3b", "5g");
        menurutDampak(RINGAN, SEDANG, BERAT, "3c", "3d", "3e", "3f", "3g", "3h", "4c", "5f");
        menurutDampak(null, SEDANG, BERAT, "4d");
        menurutDampak(RINGAN, SEDANG, null, "4g", "4h", "5h", "5i", "5j");
        menurutDampak(null, SEDANG, null, "5m");
        tetap(SEDANG, "4a", "4b", "5n.1", "5n.2");
        tetap(
                BERAT, "4i", "5a", "5b", "5c", "5d", "5e", "5k", "5l", "5n.3", "5n.4", "5n.5",
                "5n.6", "5n.7");
    }

    private KatalogPelanggaran() {}

    private static void menurutDampak(
            TingkatHukuman unit, TingkatHukuman instansi, TingkatHukuman negara, String... kode) {
        for (var k : kode) {
            BARIS.put(k, new Baris(unit, instansi, negara, false));
        }
    }

    private static void tetap(TingkatHukuman tingkat, String... kode) {
        for (var k : kode) {
            BARIS.put(k, new Baris(tingkat, tingkat, tingkat, true));
        }
    }

    /** Codes of all duties and prohibitions, with those that have rules of their own. */
    public static List<String> semuaKode() {
        var hasil = new ArrayList<>(BARIS.keySet());
        hasil.add(LAPORAN_HARTA);
        hasil.add(KETIDAKHADIRAN);
        hasil.sort(null);
        return List.copyOf(hasil);
    }

    /** True when the impact decides. */
    public static boolean menurutDampak(String kode) {
        var baris = BARIS.get(kode);
        return baris != null && !baris.tetap();
    }

    /** The level of a breach, or empty when the table has no such row. */
    public static Optional<TingkatHukuman> tingkat(String kode, Dampak dampak) {
        var baris = BARIS.get(kode);
        if (baris == null) {
            return Optional.empty();
        }
        if (baris.tetap()) {
            return Optional.of(baris.unit());
        }
        return Optional.ofNullable(
                switch (dampak) {
                    case UNIT -> baris.unit();
                    case INSTANSI -> baris.instansi();
                    case NEGARA -> baris.negara();
                });
    }

    /** The level of not reporting wealth, or empty for posts that need not report. */
    public static Optional<TingkatHukuman> laporanHarta(JabatanPelapor jabatan) {
        return switch (jabatan) {
            case ADMINISTRATOR, JF, JF_AHLI_UTAMA -> Optional.of(SEDANG);
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, SEKDA, PEJABAT_LAINNYA -> Optional.of(BERAT);
            case PENGAWAS, PELAKSANA -> Optional.empty();
        };
    }
}
