package id.teladan.web.pemberitahuan;

import id.teladan.core.kotakkeluar.DaftarSurat;
import id.teladan.core.pemberitahuan.CaraSurel;
import id.teladan.core.pemberitahuan.PilihanJenis;
import id.teladan.core.pemberitahuan.PilihanSaya;
import id.teladan.web.rupa.Teks;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** {@code /profil/pemberitahuan}: how the person wants to be told, kind by kind. */
@Named("pilihanPemberitahuan")
@ViewScoped
public class PilihanView implements Serializable {

    @Inject PilihanSaya pilihan;
    @Inject DaftarSurat surat;

    private List<IsianPilihan> baris = List.of();
    private boolean surelAktif;

    public void muat() {
        var bahasa = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        baris =
                pilihan.untuk(JenisPemberitahuan.semua()).stream()
                        .map(p -> new IsianPilihan(p, JenisPemberitahuan.nama(p.jenis(), bahasa)))
                        .toList();
        surelAktif = surat.keadaan().aktif();
    }

    public void simpan() {
        pilihan.simpan(baris.stream().map(IsianPilihan::pilihan).toList());
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null,
                new FacesMessage(Teks.untuk("pilihan.tersimpan", faces.getViewRoot().getLocale())));
    }

    public List<IsianPilihan> getBaris() {
        return baris;
    }

    public boolean isSurelAktif() {
        return surelAktif;
    }

    public CaraSurel[] getCara() {
        return CaraSurel.values();
    }

    /** One line of the form. */
    public static final class IsianPilihan implements Serializable {

        private final String jenis;
        private final String nama;
        private boolean diAplikasi;
        private CaraSurel surel;

        IsianPilihan(PilihanJenis p, String nama) {
            this.jenis = p.jenis();
            this.nama = nama;
            this.diAplikasi = p.diAplikasi();
            this.surel = p.surel();
        }

        PilihanJenis pilihan() {
            return new PilihanJenis(jenis, diAplikasi, surel);
        }

        public String getNama() {
            return nama;
        }

        public boolean isDiAplikasi() {
            return diAplikasi;
        }

        public void setDiAplikasi(boolean nilai) {
            diAplikasi = nilai;
        }

        public CaraSurel getSurel() {
            return surel;
        }

        public void setSurel(CaraSurel nilai) {
            surel = nilai;
        }
    }
}
