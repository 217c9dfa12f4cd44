package id.teladan.skp.daftar;

import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;
import java.util.List;

/**
 * The left pane of the cascade editor.
 *
 * @param nama the superior; null at the top of the tree
 * @param status state of his SKP; null when he has none yet
 */
public record SkpAtasan(
        Long pegawaiId,
        String nama,
        String jabatan,
        String sebagai,
        StatusSkp status,
        List<HasilAtasan> hasil)
        implements Serializable {

    public SkpAtasan {
        hasil = List.copyOf(hasil);
    }

    public long dipikul() {
        return hasil.stream().filter(h -> h.pemikul() > 0).count();
    }

    public boolean ada() {
        return nama != null;
    }
}
