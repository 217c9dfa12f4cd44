package id.teladan.skp.penutupan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Temuan;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.organisasi.SyaratPenutupan;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A unit in a period: its distribution, what a closing needs, and the last closing.
 *
 * @param syarat what a closing would need now; null while it cannot be closed
 * @param belumDapat why it cannot be closed; null when it can
 * @param jejak explanation of the check of now
 * @param terakhir the last closing; null while there is none
 */
public record RincianPenutupan(
        long unitId,
        String unit,
        String opd,
        int tahun,
        int triwulan,
        Map<PredikatKinerja, Integer> jumlah,
        int orang,
        int belum,
        int tanpaSkp,
        CapaianOrganisasi capaian,
        String capaianDari,
        SyaratPenutupan syarat,
        String belumDapat,
        List<Temuan> temuan,
        Jejak jejak,
        Terakhir terakhir,
        boolean bolehTutup,
        boolean bolehMengesahkan,
        boolean bolehMembuka)
        implements Serializable {

    /** A closing as it was made. */
    public record Terakhir(
            long id,
            long versi,
            StatusPenutupan status,
            CapaianOrganisasi capaian,
            int orang,
            SyaratPenutupan syarat,
            String alasan,
            String penutup,
            String jabatan,
            Instant diajukan,
            String pengesah,
            String jabatanPengesah,
            Instant diputuskan,
            String catatan,
            Jejak jejak)
            implements Serializable {}

    public RincianPenutupan {
        jumlah = Map.copyOf(jumlah);
        temuan = List.copyOf(temuan);
    }
}
