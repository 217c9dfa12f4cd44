package id.teladan.web.skp;

import id.teladan.skp.aturan.BentukPola;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Coordinates of the curve beside the rating sheet: the team as columns, the expected shape as a line over them. Drawn
 * anew whenever a rating changes.
 *
 * @param batang columns from SANGAT_BAIK to SANGAT_KURANG
 * @param garis points of the line for {@code polyline}; empty while the performance of the organisation is not chosen
 */
public record KurvaPola(List<Batang> batang, String garis) implements Serializable {

    static final int LEBAR = 60;
    static final int TINGGI = 110;
    private static final int TEBAL = 36;

    /** A column with its place; {@code tengah} is where its words stand. */
    public record Batang(
            PredikatKinerja predikat, int jumlah, int kiri, int atas, int tinggi, int tengah)
            implements Serializable {}

    static KurvaPola dari(Map<PredikatKinerja, Integer> jumlah, CapaianOrganisasi capaian) {
        var terbanyak = jumlah.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var batang = new ArrayList<Batang>();
        for (var p : PredikatKinerja.values()) {
            var banyak = jumlah.getOrDefault(p, 0);
            var tinggi = terbanyak == 0 ? 0 : banyak * TINGGI / terbanyak;
            var kiri = batang.size() * LEBAR;
            batang.add(
                    new Batang(
                            p,
                            banyak,
                            kiri + (LEBAR - TEBAL) / 2,
                            TINGGI - tinggi,
                            tinggi,
                            kiri + LEBAR / 2));
        }
        return new KurvaPola(List.copyOf(batang), capaian == null ? "" : garis(capaian));
    }

    private static String garis(CapaianOrganisasi capaian) {
        var x = new int[] {LEBAR / 2};
        return BentukPola.tinggi(capaian).stream()
                .map(
                        t -> {
                            var titik = x[0] + "," + (TINGGI - t * TINGGI / BentukPola.TERTINGGI);
                            x[0] += LEBAR;
                            return titik;
                        })
                .collect(Collectors.joining(" "));
    }
}
