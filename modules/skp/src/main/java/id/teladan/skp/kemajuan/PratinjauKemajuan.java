package id.teladan.skp.kemajuan;

import id.teladan.core.galat.Pelanggaran;
import java.io.Serializable;
import java.util.List;

/** What a worksheet would change; nothing is written yet. */
public record PratinjauKemajuan(List<Baris> baris) implements Serializable {

    /** What becomes of a row. */
    public enum Tindakan {
        BARU,
        /** The same note is there already, or stands twice in the worksheet: left out. */
        SUDAH_ADA,
        GALAT
    }

    /**
     * A row of the worksheet.
     *
     * @param nomor row number that Excel shows
     * @param tanggal as it was read, likewise kode, uraian and jumlah
     * @param isi what would be kept; null for a GALAT
     * @param masalah by column letter; empty unless GALAT
     */
    public record Baris(
            int nomor,
            String tanggal,
            String kode,
            String uraian,
            String jumlah,
            Tindakan tindakan,
            BarisKemajuan isi,
            List<Pelanggaran> masalah)
            implements Serializable {

        public Baris {
            masalah = List.copyOf(masalah);
        }
    }

    public PratinjauKemajuan {
        baris = List.copyOf(baris);
    }

    public long jumlah(Tindakan tindakan) {
        return baris.stream().filter(b -> b.tindakan() == tindakan).count();
    }

    /** The rows that would be added. */
    public List<BarisKemajuan> baru() {
        return baris.stream().filter(b -> b.tindakan() == Tindakan.BARU).map(Baris::isi).toList();
    }
}
