package id.teladan.web.unit;

import id.teladan.core.unitkerja.BaganUnit;
import id.teladan.core.unitkerja.BarisUnit;
import id.teladan.core.unitkerja.DaftarUnit;
import id.teladan.web.rupa.Tanggal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /unit/bagan}: the organisation chart; its boxes come from {@link BaganServlet}. */
@Named("bagan")
@RequestScoped
public class BaganView {

    @Inject BaganUnit bagan;
    @Inject DaftarUnit daftar;
    @Inject Clock jam;

    private String id;
    private String teks;
    private String per;
    private String jalan = "";
    private List<BarisUnit> hasil = List.of();

    public void muat() {
        var hari = Tanggal.baca(per);
        if (teks != null && !teks.isBlank()) {
            hasil = daftar.cari(teks, hari);
        }
        var tuju = id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
        if (tuju == null && hasil.size() == 1) {
            tuju = hasil.get(0).id();
        }
        if (tuju != null) {
            jalan =
                    bagan.jalan(tuju, hari).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(","));
        }
    }

    public LocalDate getTanggal() {
        var hari = Tanggal.baca(per);
        return hari == null ? LocalDate.now(jam) : hari;
    }

    public boolean isMencari() {
        return teks != null && !teks.isBlank();
    }

    public List<BarisUnit> getHasil() {
        return hasil;
    }

    /** Ids of the units to open, the top first. */
    public String getJalan() {
        return jalan;
    }

    public String getId() {
        return id;
    }

    public void setId(String nilai) {
        id = nilai;
    }

    public String getTeks() {
        return teks;
    }

    public void setTeks(String nilai) {
        teks = nilai;
    }

    public String getPer() {
        return per;
    }

    public void setPer(String nilai) {
        per = nilai;
    }
}
