package id.teladan.web.pemberitahuan;

import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.web.kerangka.HitunganTugas;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code /tugas[?jenis=]}: everything that waits for the person, the overdue first, by kind. */
@Named("kotakTugas")
@RequestScoped
public class KotakTugasView {

    private static final String LEWAT = "LEWAT";

    @Inject DaftarTugas daftar;
    @Inject HitunganTugas hitungan;
    @Inject Clock jam;

    private String jenis;
    private List<Tugas> semua;

    /** Every task, the nearest deadline first. */
    public List<Tugas> getSemua() {
        if (semua == null) {
            semua = hitungan.catat(daftar.milikSaya());
        }
        return semua;
    }

    /** Those of the chosen kind, or all. */
    public List<Tugas> getTerpilih() {
        if (jenis == null || jenis.isBlank()) {
            return getSemua();
        }
        return getSemua().stream()
                .filter(t -> jenis.equals(LEWAT) ? lewat(t) : t.jenis().equals(jenis))
                .toList();
    }

    /** Kinds that wait now, each with its number. */
    public Map<String, Integer> getJumlahJenis() {
        var hasil = new TreeMap<String, Integer>();
        getSemua().forEach(t -> hasil.merge(t.jenis(), 1, Integer::sum));
        return hasil;
    }

    /** Name of a kind: {@code tugas.<jenis>.nama}, else its own words. */
    public String nama(String kunci) {
        return JenisPemberitahuan.nama(
                "tugas.", kunci, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Tasks whose deadline has passed. */
    public long getLewat() {
        return getSemua().stream().filter(this::lewat).count();
    }

    private boolean lewat(Tugas t) {
        return t.tenggat() != null && t.tenggat().isBefore(LocalDate.now(jam));
    }

    public String getJenis() {
        return jenis;
    }

    public void setJenis(String nilai) {
        jenis = nilai;
    }
}
