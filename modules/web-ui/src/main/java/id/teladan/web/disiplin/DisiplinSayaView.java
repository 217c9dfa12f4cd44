package id.teladan.web.disiplin;

import id.teladan.disiplin.daftar.PerkaraSaya;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code /disiplin/saya}: what the procedure gives a person about himself. */
@Named
@ViewScoped
public class DisiplinSayaView implements Serializable {

    @Inject PerkaraSaya perkara;

    private List<PerkaraSaya.Perkara> isi;

    public void muat() {
        isi = perkara.semua();
    }

    public List<PerkaraSaya.Perkara> getIsi() {
        return isi;
    }
}
