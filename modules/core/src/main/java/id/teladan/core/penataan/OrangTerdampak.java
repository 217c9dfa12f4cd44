package id.teladan.core.penataan;

import java.io.Serializable;

/**
 * Somebody whom a reorganisation moves or gives another superior.
 *
 * @param atasanLama superior without it; null at the top
 * @param atasanBaru superior from the day on
 * @param pindah true when his position or unit changes
 */
public record OrangTerdampak(
        long pegawaiId,
        String nama,
        String jabatanLama,
        String unitLama,
        String jabatanBaru,
        String unitBaru,
        String atasanLama,
        String atasanBaru,
        boolean pindah)
        implements Serializable {

    public boolean gantiAtasan() {
        return atasanLama == null ? atasanBaru != null : !atasanLama.equals(atasanBaru);
    }
}
