package id.teladan.core.penataan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.usulan.BarisDampak;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A reorganisation with its steps and, while it is a draft, its impact as of now.
 *
 * @param keadaan RANCANGAN, MENUNGGU or DITETAPKAN
 * @param terdampak everybody who moves or gets another superior
 */
public record RincianPenataan(
        long id,
        long versi,
        String nama,
        LocalDate berlaku,
        String nomorSk,
        LocalDate tanggalSk,
        String keadaan,
        List<ButirLangkah> langkah,
        List<Pelanggaran> masalah,
        List<BarisDampak> dampak,
        List<OrangTerdampak> terdampak)
        implements Serializable {

    public RincianPenataan {
        langkah = List.copyOf(langkah);
        masalah = List.copyOf(masalah);
        dampak = List.copyOf(dampak);
        terdampak = List.copyOf(terdampak);
    }

    public boolean rancangan() {
        return "RANCANGAN".equals(keadaan);
    }

    /** A step in words: which unit, where to. */
    public record ButirLangkah(
            long id, JenisLangkah jenis, String apa, String ke, int kunci, String keterangan)
            implements Serializable {}
}
