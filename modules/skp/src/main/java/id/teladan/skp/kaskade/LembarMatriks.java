package id.teladan.skp.kaskade;

import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Matriks peran hasil of my team for a year: people x my results.
 *
 * @param skpId my SKP; null when I have none for the year
 * @param status its state; null without one
 * @param ditolak offers that were refused
 */
public record LembarMatriks(
        int tahun,
        Long skpId,
        StatusSkp status,
        LocalDate mulai,
        LocalDate sampai,
        List<Kolom> kolom,
        List<Baris> baris,
        List<Ditolak> ditolak)
        implements Serializable {

    public LembarMatriks {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
        ditolak = List.copyOf(ditolak);
    }

    /**
     * One of my results.
     *
     * @param pemikul how many people carry it; an offer does not count before it is accepted
     */
    public record Kolom(long id, int nomor, String uraian, JenisCascading cascading, long pemikul)
            implements Serializable {}

    /**
     * A person.
     *
     * @param skpId null when he has none for the year
     * @param bawahan false for somebody who carries a result of mine without being my subordinate today
     * @param sel one per column
     */
    public record Baris(
            long pegawaiId,
            String nama,
            String nip,
            String jabatan,
            Long skpId,
            StatusSkp status,
            boolean bawahan,
            List<Sel> sel)
            implements Serializable {

        public Baris {
            sel = List.copyOf(sel);
        }

        /** State for the badge; BELUM_ADA without an SKP. */
        public String keadaan() {
            return status == null ? "BELUM_ADA" : status.name();
        }

        /** True when what I write stands in his draft at once. */
        public boolean langsung() {
            return bawahan && (status == StatusSkp.DRAFT || status == StatusSkp.DIKEMBALIKAN);
        }

        /** True when what I write is offered to him. */
        public boolean ditawarkan() {
            return bawahan
                    && (status == null
                            || status == StatusSkp.DIAJUKAN
                            || status == StatusSkp.DISETUJUI
                            || status == StatusSkp.PERUBAHAN_DIAJUKAN);
        }

        public boolean terisi() {
            return langsung() || ditawarkan();
        }

        /** How many roles he has altogether, without offers. */
        public long jumlahPeran() {
            return sel.stream().flatMap(s -> s.peran().stream()).filter(p -> !p.tawaran()).count();
        }
    }

    /** What a person contributes to a result; empty = no role. */
    public record Sel(long kolomId, List<Peran> peran) implements Serializable {

        public Sel {
            peran = List.copyOf(peran);
        }
    }

    /**
     * @param tawaran true when it waits for the answer of the person
     * @param dapatDiubah true when I may write over it
     */
    public record Peran(long id, boolean tawaran, long versi, String uraian, boolean dapatDiubah)
            implements Serializable {}

    /** An offer that its receiver refused, with his reason. */
    public record Ditolak(String nama, String uraian, String alasan) implements Serializable {}

    /** Results that nobody carries. */
    public long takDipikul() {
        return kolom.stream().filter(k -> k.pemikul() == 0).count();
    }

    /** People without any role. */
    public long tanpaPeran() {
        return baris.stream().filter(b -> b.jumlahPeran() == 0).count();
    }

    /** The column with this id. */
    public Kolom kolom(long id) {
        return kolom.stream().filter(k -> k.id() == id).findFirst().orElseThrow();
    }
}
