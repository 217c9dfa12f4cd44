package id.teladan.web.skp;

import id.teladan.skp.pustaka.AmbilHasil;
import id.teladan.skp.pustaka.DaftarAmbil;
import id.teladan.skp.pustaka.HasilPengambilan;
import id.teladan.skp.pustaka.LembarAmbil;
import id.teladan.skp.pustaka.PengambilanHasil;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /skp/ambil}: results of an own earlier SKP and of the library are ticked and taken into the SKP. */
@Named
@ViewScoped
public class AmbilView implements Serializable {

    private static final List<String> SUMBER = List.of("lalu", "pustaka");

    @Inject DaftarAmbil daftar;
    @Inject PengambilanHasil pengambilan;

    private long id;
    private Long dari;
    private String sumber;
    private LembarAmbil lembar;
    private Map<Long, Boolean> hasil = new HashMap<>();
    private Map<Long, Boolean> pustaka = new HashMap<>();
    private boolean ekspektasi;
    private boolean lampiran;
    private HasilPengambilan masuk;

    /** What the SKP does not have yet is ticked from the start when it comes from an earlier SKP. */
    public void muat() {
        lembar = daftar.lembar(id, dari);
        if (sumber == null || !SUMBER.contains(sumber)) {
            sumber = lembar.asal().isEmpty() ? "pustaka" : "lalu";
        }
        hasil = new HashMap<>();
        pustaka = new HashMap<>();
        if (lembar.boleh()) {
            lembar.hasil().forEach(h -> hasil.put(h.id(), !lembar.sudahAda(h.uraian())));
        }
        lembar.pustaka().forEach(p -> pustaka.put(p.id(), false));
    }

    /** Takes what is ticked on the sheet shown. */
    public void ambil() {
        var lalu = isLalu();
        masuk =
                pengambilan.ambil(
                        new AmbilHasil(
                                id,
                                lalu ? lembar.asalId() : null,
                                lalu ? dipilih(hasil) : List.of(),
                                lalu ? List.of() : dipilih(pustaka),
                                lalu && ekspektasi,
                                lalu && lampiran));
        ekspektasi = false;
        lampiran = false;
        muat();
    }

    private static List<Long> dipilih(Map<Long, Boolean> centang) {
        return centang.entrySet().stream()
                .filter(c -> Boolean.TRUE.equals(c.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public boolean isLalu() {
        return "lalu".equals(sumber);
    }

    public List<String> getSemuaSumber() {
        return SUMBER;
    }

    public long getId() {
        return id;
    }

    public void setId(long nilai) {
        id = nilai;
    }

    public Long getDari() {
        return dari;
    }

    public void setDari(Long nilai) {
        dari = nilai;
    }

    public String getSumber() {
        return sumber;
    }

    public void setSumber(String nilai) {
        sumber = nilai;
    }

    public LembarAmbil getLembar() {
        return lembar;
    }

    public Map<Long, Boolean> getHasil() {
        return hasil;
    }

    public Map<Long, Boolean> getPustaka() {
        return pustaka;
    }

    public boolean isEkspektasi() {
        return ekspektasi;
    }

    public void setEkspektasi(boolean nilai) {
        ekspektasi = nilai;
    }

    public boolean isLampiran() {
        return lampiran;
    }

    public void setLampiran(boolean nilai) {
        lampiran = nilai;
    }

    /** What came in last; null before. */
    public HasilPengambilan getMasuk() {
        return masuk;
    }
}
