package id.teladan.web.skp;

import id.teladan.skp.angkakredit.CatatSaldo;
import id.teladan.skp.angkakredit.DaftarAngkaKredit;
import id.teladan.skp.angkakredit.LembarAngkaKredit;
import id.teladan.skp.angkakredit.PengelolaanAngkaKredit;
import id.teladan.skp.angkakredit.TetapkanAngkaKredit;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** {@code /skp/angka-kredit}: conversion, accumulation and decisions; an officer records and decides here. */
@Named
@ViewScoped
public class AngkaKreditView implements Serializable {

    @Inject DaftarAngkaKredit daftar;
    @Inject PengelolaanAngkaKredit pengelolaan;

    private Long id;
    private LembarAngkaKredit lembar;
    private BigDecimal saldo;
    private String sampai;
    private String nomorSaldo;
    private Integer tahun;
    private String nomor;
    private String tanggal;
    private String selesai;

    public void muat() {
        lembar = daftar.lembar(id);
        if (lembar.saldo() != null) {
            saldo = lembar.saldo().nilai();
            sampai = lembar.saldo().sampai().toString();
            nomorSaldo = lembar.saldo().nomor();
        }
        var terbuka = getTahunTerbuka();
        tahun = terbuka.isEmpty() ? null : terbuka.get(0);
    }

    public void catatSaldo() {
        pengelolaan.catatSaldo(
                new CatatSaldo(
                        lembar.pegawaiId(),
                        lembar.saldo() == null ? 0 : lembar.saldo().versi(),
                        saldo,
                        Tanggal.baca(sampai),
                        nomorSaldo));
        selesai = "skp.ak.saldo.tersimpan";
        muat();
    }

    public void tetapkan() {
        pengelolaan.tetapkan(
                new TetapkanAngkaKredit(
                        lembar.pegawaiId(),
                        tahun == null ? 0 : tahun,
                        nomor,
                        Tanggal.baca(tanggal)));
        nomor = null;
        tanggal = null;
        selesai = "skp.ak.ditetapkan";
        muat();
    }

    /** Years that no decision in force covers, the latest first. */
    public List<Integer> getTahunTerbuka() {
        return lembar.tahun().stream()
                .filter(t -> !t.ditetapkan())
                .map(LembarAngkaKredit.Tahun::tahun)
                .distinct()
                .toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long nilai) {
        id = nilai;
    }

    public LembarAngkaKredit getLembar() {
        return lembar;
    }

    public BigDecimal getSaldo() {
        return saldo;
    }

    public void setSaldo(BigDecimal nilai) {
        saldo = nilai;
    }

    public String getSampai() {
        return sampai;
    }

    public void setSampai(String nilai) {
        sampai = nilai;
    }

    public String getNomorSaldo() {
        return nomorSaldo;
    }

    public void setNomorSaldo(String nilai) {
        nomorSaldo = nilai;
    }

    public Integer getTahun() {
        return tahun;
    }

    public void setTahun(Integer nilai) {
        tahun = nilai;
    }

    public String getNomor() {
        return nomor;
    }

    public void setNomor(String nilai) {
        nomor = nilai;
    }

    public String getTanggal() {
        return tanggal;
    }

    public void setTanggal(String nilai) {
        tanggal = nilai;
    }

    /** Key of what was just done; null before. */
    public String getSelesai() {
        return selesai;
    }
}
