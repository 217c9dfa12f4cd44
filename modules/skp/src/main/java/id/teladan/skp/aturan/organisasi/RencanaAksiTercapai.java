package id.teladan.skp.aturan.organisasi;

import java.io.Serializable;

/**
 * How many action plans of a period ended how.
 *
 * @param melampaui beyond the target
 * @param tercapai as the target says
 * @param berproses not reached, but progressing
 * @param diam without any progress yet
 */
public record RencanaAksiTercapai(int melampaui, int tercapai, int berproses, int diam)
        implements Serializable {

    public RencanaAksiTercapai {
        if (melampaui < 0 || tercapai < 0 || berproses < 0 || diam < 0) {
            throw new IllegalArgumentException("Jumlah rencana aksi tidak boleh negatif");
        }
    }

    public int jumlah() {
        return melampaui + tercapai + berproses + diam;
    }
}
