package id.teladan.skp.capaian;

import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.rencana.BacaJson;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.PembacaIsi.Bagian;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The achievement that counts for an evaluation: of the nearest unit, from the person's own upwards, for which one was set
 * from above. A quarter takes the one of its last month where the instansi evaluates by month.
 *
 * @param unit the unit for which it was set
 */
public record CapaianBerlaku(long unitId, String unit, CapaianOrganisasi predikat)
        implements Serializable {

    private static final String JENIS = "CAPAIAN_ORGANISASI";
    private static final int BULAN_TRIWULAN = 3;

    /**
     * Read along with the content of an SKP.
     *
     * @param triwulan 1 to 4, or 0 for the year
     * @param akhir last day of the appraised period; the position of that day counts
     */
    public static Bagian bagian(long pegawaiId, int tahun, int triwulan, LocalDate akhir) {
        return new Bagian(
                JENIS,
                "0",
                "x.id",
                "json_object('unit', x.unit_id, 'nama', x.nama, 'predikat', x.predikat)",
                "(select c.id, c.unit_id, v.nama, c.predikat from core_penugasan t join core_jabatan j on j.id = t.jabatan_id join"
                        + " core_unit u on u.id = j.unit_id join core_unit v on u.jalur like concat(v.jalur, '%') join"
                        + " skp_capaian_organisasi c on c.unit_id = v.id where t.pegawai_id = "
                        + pegawaiId
                        + " and t.jenis = 'DEFINITIF' and t.mulai <= '"
                        + akhir
                        + "' and (t.sampai is null or t.sampai >= '"
                        + akhir
                        + "') and "
                        + masa("c", tahun, triwulan)
                        + " order by t.mulai desc, length(v.jalur) desc limit 1) x where 1 = 1");
    }

    /** SQL condition over {@code skp_capaian_organisasi}: the rows of a year's quarter or of the year. */
    public static String masa(String c, int tahun, int triwulan) {
        return triwulan == 0
                ? "%1$s.tahun = %2$d and %1$s.jenis = 'TAHUNAN'".formatted(c, tahun)
                : "%1$s.tahun = %2$d and ((%1$s.jenis = 'TRIWULANAN' and %1$s.ke = %3$d) or (%1$s.jenis = 'BULANAN' and %1$s.ke = %4$d))"
                        .formatted(c, tahun, triwulan, triwulan * BULAN_TRIWULAN);
    }

    /** What was read; null when none was set. */
    public static CapaianBerlaku dari(PembacaIsi.Bacaan bacaan) {
        return bacaan.lain(JENIS).stream()
                .findFirst()
                .map(
                        o ->
                                new CapaianBerlaku(
                                        BacaJson.angka(o, "unit"),
                                        BacaJson.teks(o, "nama"),
                                        BacaJson.pilihan(o, "predikat", CapaianOrganisasi.class)))
                .orElse(null);
    }
}
