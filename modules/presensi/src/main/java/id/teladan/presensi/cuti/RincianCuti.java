package id.teladan.presensi.cuti;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.berkas.RingkasBerkas;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.KeperluanCuti;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A request with its steps and what the acting person may do.
 *
 * @param keadaan state for the reader: the status, or BERJALAN and SELESAI of a granted leave
 * @param alasan null where the reader only knows that somebody is on leave
 * @param lampiran for the employee and for those who decide; empty for everybody else
 * @param jejak how the days were counted; null in a draft
 * @param jejakSaldo the balance when it was submitted, or when it was booked; null for a kind that spends none
 * @param saldo balance of the year as of now; null for a kind that spends none
 */
public record RincianCuti(
        long id,
        long versi,
        long pegawaiId,
        String nama,
        String nip,
        String jabatan,
        String unit,
        JenisCuti jenis,
        StatusCuti status,
        String keadaan,
        LocalDate dari,
        LocalDate sampai,
        int hari,
        KeperluanCuti keperluan,
        Integer anakKe,
        String alasan,
        String alamat,
        String telepon,
        Long penggantiId,
        String pengganti,
        Integer masaKerja,
        Instant diajukanPada,
        Jawaban pertimbangan,
        Jawaban keputusan,
        LocalDate usulDari,
        LocalDate usulSampai,
        LocalDate kembaliPada,
        Jejak jejak,
        Jejak jejakSaldo,
        SaldoTerbaca saldo,
        List<Langkah> riwayat,
        List<RingkasBerkas> lampiran,
        boolean milikSaya,
        boolean bolehDisunting,
        boolean bolehMempertimbangkan,
        boolean bolehMemutuskan,
        boolean bolehTerima,
        boolean bolehTarik,
        boolean bolehBatalkan,
        boolean bolehPanggil)
        implements Serializable {

    /** The superior's consideration or the official's decision. */
    public record Jawaban(
            Putusan putusan,
            String alasan,
            long olehId,
            String oleh,
            String sebagai,
            String jabatan,
            Instant waktu)
            implements Serializable {}

    /** A step that was taken. */
    public record Langkah(
            LangkahCuti langkah,
            StatusCuti menjadi,
            String catatan,
            String oleh,
            String jabatan,
            Instant waktu)
            implements Serializable {}

    public RincianCuti {
        riwayat = List.copyOf(riwayat);
        lampiran = List.copyOf(lampiran);
    }
}
