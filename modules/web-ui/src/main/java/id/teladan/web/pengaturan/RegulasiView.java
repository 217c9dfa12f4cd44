package id.teladan.web.pengaturan;

import id.teladan.core.regulasi.BarisRegulasi;
import id.teladan.core.regulasi.CaraCakup;
import id.teladan.core.regulasi.DaftarRegulasi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /pengaturan/regulasi}: the register, and the articles of the open regulation. */
@Named("regulasiPengaturan")
@RequestScoped
public class RegulasiView {

    @Inject DaftarRegulasi daftar;

    private String cari;
    private String cara;
    private boolean belum;
    private String id;
    private List<BarisRegulasi> baris;

    public void muat() {
        baris = daftar.semua(cari, Pilih.dari(CaraCakup.class, cara, null), belum);
    }

    /** The one in the address while the filter shows it, else the first. */
    public BarisRegulasi getBuka() {
        return baris.stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElse(baris.isEmpty() ? null : baris.get(0));
    }

    public CaraCakup[] getSemuaCara() {
        return CaraCakup.values();
    }

    /** Query that keeps the filter. */
    public String getAlamat() {
        return Pilih.kueri("cara", cara, "belum", belum ? "true" : "", "cari", cari);
    }

    public List<BarisRegulasi> getBaris() {
        return baris;
    }

    public String getCari() {
        return cari;
    }

    public void setCari(String nilai) {
        cari = nilai;
    }

    public String getCara() {
        return cara;
    }

    public void setCara(String nilai) {
        cara = nilai;
    }

    public boolean isBelum() {
        return belum;
    }

    public void setBelum(boolean nilai) {
        belum = nilai;
    }

    public String getId() {
        return id;
    }

    public void setId(String nilai) {
        id = nilai;
    }
}
