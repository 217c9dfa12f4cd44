package id.teladan.skp.daftar;

import id.teladan.core.pegawai.IdentitasPegawai;
import id.teladan.skp.rencana.IsiSkp;
import id.teladan.skp.rencana.LangkahTercatat;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An SKP complete enough for its page and for its official form: both parties, the period, the content, the steps.
 *
 * @param versi version of the row, travels with every command
 * @param nomorVersi approved version that is in force; 0 before the first approval
 * @param versiDitampilkan approved version whose content this is; 0 = the working content
 * @param penilai superior of the reference date, or who approved the shown version; null at the top of the tree
 * @param penilaiSebagai DEFINITIF, PJ, PLT or PLH; null without a superior
 * @param penilaiJabatan position in which he acts; null without a superior
 * @param disetujuiPada moment of the approval of the shown version; null for the working content
 */
public record RincianSkp(
        long id,
        long versi,
        int tahun,
        LocalDate mulai,
        LocalDate sampai,
        Pendekatan pendekatan,
        StatusSkp status,
        int nomorVersi,
        int versiDitampilkan,
        boolean perubahanDibuka,
        String alasanPerubahan,
        String catatanPengembalian,
        Instant diajukanPada,
        IdentitasPegawai pegawai,
        IdentitasPegawai penilai,
        String penilaiSebagai,
        String penilaiJabatan,
        Instant disetujuiPada,
        IsiSkp isi,
        List<LangkahTercatat> riwayat,
        TindakanSkp boleh)
        implements Serializable {

    public RincianSkp {
        riwayat = List.copyOf(riwayat);
    }

    /** True for a JPT: each main result carries a perspektif. */
    public boolean jpt() {
        return pegawai.jenjang() != null && pegawai.jenjang().startsWith("JPT");
    }

    public boolean kuantitatif() {
        return pendekatan == Pendekatan.KUANTITATIF;
    }
}
