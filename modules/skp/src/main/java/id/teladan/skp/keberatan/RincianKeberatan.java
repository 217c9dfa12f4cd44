package id.teladan.skp.keberatan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.berkas.RingkasBerkas;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.evaluasi.RincianEvaluasi;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An objection with the evaluation that it is about.
 *
 * @param diterima day (WIB) from which the clock was counted
 * @param batasKeputusan last day (WIB) for the decision; null when it was late
 * @param jejak stored explanation of the decision; null before
 * @param bolehKeterangan true for a side of the objection while it is examined
 */
public record RincianKeberatan(
        long id,
        long versi,
        int triwulan,
        String pegawai,
        String penilai,
        StatusKeberatan status,
        String alasan,
        LocalDate diterima,
        LocalDate batasPengajuan,
        Instant diajukanPada,
        LocalDate batasKeputusan,
        Instant diperiksaPada,
        Instant diputuskanPada,
        String pemutus,
        String jabatanPemutus,
        String pertimbangan,
        Rating hasilLama,
        Rating perilakuLama,
        PredikatKinerja predikatLama,
        Rating hasilBaru,
        Rating perilakuBaru,
        PredikatKinerja predikatBaru,
        Jejak jejak,
        List<Keterangan> keterangan,
        List<RingkasBerkas> bukti,
        RincianEvaluasi evaluasi,
        boolean bolehMemeriksa,
        boolean bolehMemutuskan,
        boolean bolehKeterangan)
        implements Serializable {

    /** What a party said. */
    public record Keterangan(
            PihakKeberatan pihak, CaraKeterangan cara, String isi, String oleh, Instant waktu)
            implements Serializable {}

    public RincianKeberatan {
        keterangan = List.copyOf(keterangan);
        bukti = List.copyOf(bukti);
    }

    /** True when this side was heard. */
    public boolean didengar(PihakKeberatan pihak) {
        return keterangan.stream().anyMatch(k -> k.pihak() == pihak);
    }
}
