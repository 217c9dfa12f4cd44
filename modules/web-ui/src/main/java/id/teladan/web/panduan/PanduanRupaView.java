package id.teladan.web.panduan;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The component sheet {@code /panduan/rupa}. */
@Named("panduanRupa")
@ViewScoped
public class PanduanRupaView implements Serializable {

    private static final Pattern NAMA_IKON = Pattern.compile("id=\"i-([a-z]+)\"");

    @Inject ContohRupa rupa;

    private ContohRupa.Contoh contoh;
    private String nomor;
    private String jenis = "DINAS";
    private String uraian;
    private String tanggal;
    private boolean menginap = true;

    /** Reads the examples; refuses who is no administrator. */
    public void muat() {
        contoh = rupa.semua();
    }

    /** Answers with a message of each kind, so that all of them can be seen. */
    public void kirim() {
        var faces = FacesContext.getCurrentInstance();
        for (var berat :
                new FacesMessage.Severity[] {
                    FacesMessage.SEVERITY_INFO,
                    FacesMessage.SEVERITY_WARN,
                    FacesMessage.SEVERITY_ERROR
                }) {
            faces.addMessage(null, new FacesMessage(berat, nomor, null));
        }
    }

    /** Names of the icons in the sprite. */
    public List<String> getIkon() throws IOException {
        var luar = FacesContext.getCurrentInstance().getExternalContext();
        try (var masukan = luar.getResourceAsStream("/resources/teladan/ikon.svg")) {
            return NAMA_IKON
                    .matcher(new String(masukan.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(m -> m.group(1))
                    .toList();
        }
    }

    public ContohRupa.Contoh getContoh() {
        return contoh;
    }

    public String getNomor() {
        return nomor;
    }

    public void setNomor(String nomor) {
        this.nomor = nomor;
    }

    public String getJenis() {
        return jenis;
    }

    public void setJenis(String jenis) {
        this.jenis = jenis;
    }

    public String getUraian() {
        return uraian;
    }

    public void setUraian(String uraian) {
        this.uraian = uraian;
    }

    public String getTanggal() {
        return tanggal;
    }

    public void setTanggal(String tanggal) {
        this.tanggal = tanggal;
    }

    public boolean isMenginap() {
        return menginap;
    }

    public void setMenginap(boolean menginap) {
        this.menginap = menginap;
    }
}
