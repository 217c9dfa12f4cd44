package id.teladan.core.riwayat;

import id.teladan.core.berkas.RingkasBerkas;
import id.teladan.core.pegawai.SumberData;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the records.
 *
 * @param id number of the row; negative = a rank that is known from an import only, without a record of its own
 * @param nilai fields that are filled, in the order of the kind
 * @param berkas evidence, or null
 * @param dicatatSendiri the acting person wrote it, so somebody else verifies it
 * @param verifikator who verified it; null = not yet
 * @param alasan why it was voided
 */
public record ButirRiwayat(
        long id,
        long versi,
        JenisRiwayat jenis,
        String nomorSk,
        LocalDate tanggalSk,
        LocalDate tmt,
        LocalDate sampai,
        List<NilaiRiwayat> nilai,
        RingkasBerkas berkas,
        SumberData sumber,
        String pencatat,
        boolean dicatatSendiri,
        Instant dicatat,
        String verifikator,
        Instant diverifikasi,
        String alasan,
        Keadaan keadaan)
        implements Serializable {

    /** What a row is on the day that is asked for. */
    public enum Keadaan {
        /** The state of the day. */
        KINI,
        /** Valid, but not the latest. */
        LAMPAU,
        /** Begins after the day. */
        NANTI,
        DIGANTIKAN,
        DIBATALKAN
    }

    public ButirRiwayat {
        nilai = List.copyOf(nilai);
    }

    public String nilai(String nama) {
        return nilai.stream()
                .filter(n -> n.nama().equals(nama))
                .map(NilaiRiwayat::nilai)
                .findFirst()
                .orElse(null);
    }

    /** Neither superseded nor void. */
    public boolean sah() {
        return keadaan != Keadaan.DIGANTIKAN && keadaan != Keadaan.DIBATALKAN;
    }

    public IsianRiwayat isian() {
        return new IsianRiwayat(
                nomorSk, tanggalSk, tmt, sampai, nilai, berkas == null ? null : berkas.id());
    }
}
