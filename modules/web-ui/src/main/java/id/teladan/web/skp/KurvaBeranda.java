package id.teladan.web.skp;

import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.pemantauan.KurvaPredikat;
import id.teladan.skp.pemantauan.KurvaPredikat.Kurva;
import id.teladan.skp.pemantauan.MasaPantau;
import id.teladan.web.rupa.Teks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The curve of predicates on the home page: {@code #{kurvaBeranda}}. {@code ?opd=} in the address chooses the OPD. */
@Named
@RequestScoped
public class KurvaBeranda {

    @Inject KurvaPredikat kurva;
    @Inject Clock jam;

    private List<Kurva> semua;
    private Kurva pilihan;

    public List<Kurva> getSemua() {
        if (semua == null) {
            semua = kurva.semua();
            var diminta =
                    FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getRequestParameterMap()
                            .get("opd");
            pilihan =
                    semua.stream()
                            .filter(k -> String.valueOf(k.opdId()).equals(diminta))
                            .findFirst()
                            .orElse(semua.isEmpty() ? null : semua.get(0));
        }
        return semua;
    }

    /** The OPD that is shown, or null when no predicate is recorded. */
    public Kurva getPilihan() {
        getSemua();
        return pilihan;
    }

    public boolean isTerlihat() {
        return getPilihan() != null && !pilihan.tertutup();
    }

    public PredikatKinerja[] getPredikat() {
        return PredikatKinerja.values();
    }

    public MasaPantau getMasa() {
        return MasaPantau.pada(LocalDate.now(jam));
    }

    /** Model of the chart; its colours come from the style sheet, see grafik.js. */
    public String getGrafik() {
        var bahasa = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        var label = Json.createArrayBuilder();
        var nyata = Json.createArrayBuilder();
        var batas = Json.createArrayBuilder();
        for (var p : PredikatKinerja.values()) {
            label.add(Teks.untuk("status." + p, bahasa));
            nyata.add(pilihan.persen(p));
            if (p == pilihan.terdepan()) {
                batas.add(pilihan.batas());
            } else {
                batas.addNull();
            }
        }
        var data =
                Json.createArrayBuilder()
                        .add(
                                Json.createObjectBuilder()
                                        .add("label", Teks.untuk("beranda.kurva.nyata", bahasa))
                                        .add("data", nyata));
        if (pilihan.terdepan() != null) {
            data.add(
                    Json.createObjectBuilder()
                            .add("label", Teks.untuk("beranda.kurva.batas", bahasa))
                            .add("data", batas));
        }
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", label).add("datasets", data))
                .build()
                .toString();
    }
}
