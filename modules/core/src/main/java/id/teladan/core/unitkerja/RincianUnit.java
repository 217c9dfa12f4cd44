package id.teladan.core.unitkerja;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit as of a day.
 *
 * @param induk units above it, the top first
 * @param kepala head position and who fills it; null when the unit has no head position
 * @param jabatan all positions valid on the day, the head first
 * @param bawahan units right below it
 * @param asal forerunners and successors, the latest change first; the day does not matter
 */
public record RincianUnit(
        long id,
        LocalDate tanggal,
        String kode,
        String nama,
        String jenis,
        String wilayah,
        LocalDate berlakuMulai,
        LocalDate berlakuSampai,
        List<Induk> induk,
        Kepala kepala,
        List<BarisJabatan> jabatan,
        List<BarisUnit> bawahan,
        List<BarisAsal> asal)
        implements Serializable {

    public RincianUnit {
        induk = List.copyOf(induk);
        jabatan = List.copyOf(jabatan);
        bawahan = List.copyOf(bawahan);
        asal = List.copyOf(asal);
    }

    /** The unit right above, or null at the top. */
    public Induk atasan() {
        return induk.isEmpty() ? null : induk.get(induk.size() - 1);
    }

    /** Posts of this unit itself. */
    public int formasi() {
        return jabatan.stream().mapToInt(BarisJabatan::formasi).sum();
    }

    /** People who hold a position of this unit itself definitively. */
    public int terisi() {
        return jabatan.stream().mapToInt(BarisJabatan::terisi).sum();
    }

    /** Posts of this unit itself that nobody holds definitively. */
    public int lowong() {
        return jabatan.stream().mapToInt(BarisJabatan::lowong).sum();
    }

    /** A unit above. */
    public record Induk(long id, String nama) implements Serializable {}

    /**
     * Who leads the unit on the day.
     *
     * @param pegawaiId null when the post is vacant and nobody acts for it, then also nama, jenis and mulai
     * @param jenis DEFINITIF, PJ, PLT or PLH
     * @param terlihat true when the acting person may open the record of this person
     * @param pendampingJenis PJ, PLT or PLH of who acts beside him, such as while he travels; null when nobody does
     * @param pendamping name of that person; null when nobody does
     */
    public record Kepala(
            String jabatan,
            Long pegawaiId,
            String nama,
            String jenis,
            LocalDate mulai,
            boolean terlihat,
            String pendampingJenis,
            String pendamping)
            implements Serializable {

        public boolean kosong() {
            return pegawaiId == null;
        }
    }

    /** A position with its posts. */
    public record BarisJabatan(
            long id,
            String nama,
            String jenis,
            String jenjang,
            int kelas,
            boolean kepala,
            int formasi,
            int terisi)
            implements Serializable {

        /** Posts that nobody holds definitively. */
        public int lowong() {
            return Math.max(0, formasi - terisi);
        }
    }
}
