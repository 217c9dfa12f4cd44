package id.teladan.skp.capaian;

import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.aturan.organisasi.RencanaAksiTercapai;
import jakarta.validation.constraints.Size;

/**
 * Command: set the achievement of a unit.
 *
 * @param ke 1 to 12 or 1 to 4, or 0 for the year
 * @param versi version that was seen; 0 when there was none
 * @param predikat within the year; null for the year, where it follows from the two ratings
 * @param rencanaAksi within the year: how the action plans ended; null for the year
 * @param capaianPk for the year: achievement of the Perjanjian Kinerja
 * @param ekspektasi for the year: expectation of the organisation
 * @param rekomendasi of the units for planning, personnel or supervision; may be null
 * @param alasan why it deviates from the proposal of the action plans; else null
 */
public record TetapkanCapaian(
        long unitId,
        int tahun,
        int ke,
        long versi,
        CapaianOrganisasi predikat,
        RencanaAksiTercapai rencanaAksi,
        Rating capaianPk,
        Rating ekspektasi,
        @Size(max = 2000) String penjelasan,
        @Size(max = 2000) String rekomendasi,
        @Size(max = 1000) String alasan) {}
