package id.teladan.web.unit;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.unitkerja.DaftarUnit;
import id.teladan.core.unitkerja.RincianUnit;
import id.teladan.web.rupa.Tanggal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** One unit: {@code #{rincianUnit}}. Nothing is typed here, so the bean lives for one request. */
@Named("rincianUnit")
@RequestScoped
public class RincianUnitView {

    @Inject DaftarUnit daftar;
    @Inject Clock jam;

    private String id;
    private String per;
    private RincianUnit rincian;

    /** Opens the unit that the address names. */
    public void muat() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        rincian = daftar.rincian(Long.parseLong(id), Tanggal.baca(per));
    }

    public RincianUnit getRincian() {
        return rincian;
    }

    /** True when the unit is told for another day than today. */
    public boolean isHariLain() {
        return !rincian.tanggal().equals(LocalDate.now(jam));
    }

    public String getId() {
        return id;
    }

    public void setId(String nilai) {
        id = nilai;
    }

    public String getPer() {
        return per;
    }

    public void setPer(String nilai) {
        per = nilai;
    }
}
