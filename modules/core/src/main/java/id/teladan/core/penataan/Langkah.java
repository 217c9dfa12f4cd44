package id.teladan.core.penataan;

import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.unitkerja.JenisUnit;
import java.io.Serializable;
import java.util.List;

/**
 * One step. A unit is named by its id, a unit that an earlier step creates by minus its {@code kunci}.
 *
 * @param unitId the unit that the step is about; of BENTUK none
 * @param tujuanId where to: the unit above (BENTUK, PINDAH), the receiving unit (GABUNG, PINDAH_JABATAN, TEMPATKAN)
 * @param kunci number of the new unit within the draft, from 1; 0 when the step creates none
 * @param nama new name of the unit; for TEMPATKAN the name of a new position, or null
 * @param jabatanKepala name of the head position; null = none, for UBAH_NAMA: as before
 * @param jenjang level of the head position or of the new position
 * @param anak units that PECAH takes over
 * @param pegawaiId whom TEMPATKAN places
 * @param jabatanId the position of PINDAH_JABATAN, or where TEMPATKAN places
 */
public record Langkah(
        JenisLangkah jenis,
        Long unitId,
        Long tujuanId,
        int kunci,
        String nama,
        String kode,
        JenisUnit jenisUnit,
        String jabatanKepala,
        Jenjang jenjang,
        String eselon,
        Integer kelas,
        List<Long> anak,
        Long pegawaiId,
        Long jabatanId)
        implements Serializable {

    public Langkah {
        anak = anak == null ? List.of() : List.copyOf(anak);
    }

    /** A new unit. */
    public static Langkah bentuk(
            int kunci,
            String kode,
            String nama,
            JenisUnit jenisUnit,
            Long induk,
            String kepala,
            Jenjang jenjang,
            String eselon,
            int kelas) {
        return new Langkah(
                JenisLangkah.BENTUK,
                null,
                induk,
                kunci,
                nama,
                kode,
                jenisUnit,
                kepala,
                jenjang,
                eselon,
                kelas,
                List.of(),
                null,
                null);
    }

    /** A step over a unit, with or without a target. */
    public static Langkah unit(JenisLangkah jenis, long unit, Long tujuan, String nama) {
        return new Langkah(
                jenis, unit, tujuan, 0, nama, null, null, null, null, null, null, List.of(), null,
                null);
    }

    /** Somebody becomes the head of a unit. */
    public static Langkah kepala(long pegawai, long unit) {
        return tempatkan(pegawai, unit, null, null, null, null);
    }

    /** Somebody gets an existing position ({@code jabatan}) or a new one of that name. */
    public static Langkah tempatkan(
            long pegawai, Long unit, Long jabatan, String nama, Jenjang jenjang, Integer kelas) {
        return new Langkah(
                JenisLangkah.TEMPATKAN,
                null,
                unit,
                0,
                nama,
                null,
                null,
                null,
                jenjang,
                null,
                kelas,
                List.of(),
                pegawai,
                jabatan);
    }
}
