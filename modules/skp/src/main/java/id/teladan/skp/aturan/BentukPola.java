package id.teladan.skp.aturan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Shape of the distribution that the performance of an organisation leads to expect, as forms and screens draw it: heights
 * beside each other, not numbers of people. SE Menteri PANRB 3/2023.
 */
public final class BentukPola {

    /** Height of the tallest column. */
    public static final int TERTINGGI = 14;

    private static final Map<CapaianOrganisasi, List<Integer>> TINGGI =
            new EnumMap<>(
                    Map.of(
                            CapaianOrganisasi.ISTIMEWA, List.of(14, 9, 5, 3, 1),
                            CapaianOrganisasi.BAIK, List.of(7, 14, 6, 4, 2),
                            CapaianOrganisasi.BUTUH_PERBAIKAN, List.of(2, 6, 14, 6, 3),
                            CapaianOrganisasi.KURANG, List.of(2, 4, 7, 14, 4),
                            CapaianOrganisasi.SANGAT_KURANG, List.of(0, 2, 5, 8, 14)));

    private BentukPola() {}

    /** Heights from SANGAT_BAIK to SANGAT_KURANG. */
    public static List<Integer> tinggi(CapaianOrganisasi capaian) {
        return TINGGI.get(capaian);
    }
}
