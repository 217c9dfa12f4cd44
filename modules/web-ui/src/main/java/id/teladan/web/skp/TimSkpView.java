package id.teladan.web.skp;

import id.teladan.skp.daftar.BarisTim;
import id.teladan.skp.daftar.PapanTim;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /skp/tim}: the team board of the superior. */
@Named
@ViewScoped
public class TimSkpView implements Serializable {

    @Inject PapanTim papan;
    @Inject Clock jam;

    private Integer tahun;
    private String saring;
    private String cari;
    private List<BarisTim> semua;

    /** Without a year in the address it is the one of today. */
    public void muat() {
        if (tahun == null) {
            tahun = LocalDate.now(jam).getYear();
        }
        semua = papan.tim(tahun);
    }

    /** The rows that the filter chip and the search leave. */
    public List<BarisTim> getBaris() {
        var dicari = cari == null ? "" : cari.strip().toLowerCase(Locale.ROOT);
        return semua.stream()
                .filter(b -> saring == null || saring.isEmpty() || b.keadaan().equals(saring))
                .filter(b -> b.nama().toLowerCase(Locale.ROOT).contains(dicari))
                .toList();
    }

    /** States that occur in the team, with their number. */
    public Map<String, Long> getKeadaan() {
        return semua.stream()
                .collect(
                        java.util.stream.Collectors.groupingBy(
                                BarisTim::keadaan,
                                java.util.TreeMap::new,
                                java.util.stream.Collectors.counting()));
    }

    public long getBelumAda() {
        return semua.stream().filter(b -> b.skpId() == null).count();
    }

    public long getMenunggu() {
        return semua.stream()
                .filter(
                        b ->
                                b.keadaan().equals("DIAJUKAN")
                                        || b.keadaan().equals("PERUBAHAN_DIAJUKAN"))
                .count();
    }

    public Integer getTahun() {
        return tahun;
    }

    public void setTahun(Integer nilai) {
        tahun = nilai;
    }

    public String getSaring() {
        return saring;
    }

    public void setSaring(String nilai) {
        saring = nilai;
    }

    public String getCari() {
        return cari;
    }

    public void setCari(String nilai) {
        cari = nilai;
    }

    public List<BarisTim> getSemua() {
        return semua;
    }
}
