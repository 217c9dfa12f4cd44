package id.teladan.web.rupa;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * {@code converter="tanggal"}, in {@code asn:isianTanggal}: the view holds the ISO text, the field shows {@code
 * 25/11/2026}. What cannot be read stays in the field with a message; only a draft takes it as it is, because somebody
 * is still typing.
 */
@FacesConverter("tanggal")
public class PengubahTanggal implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent komponen, String teks) {
        if (teks == null || teks.isBlank()) {
            return null;
        }
        var iso = jenis(komponen).baca(teks);
        if (iso == null && !menyimpanDraf(faces)) {
            var pola =
                    Teks.untuk("galat.tanggal.takterbaca", faces.getViewRoot().getLocale())
                            .replace("{0}", teks);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, pola, pola));
        }
        return iso == null ? teks : iso;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent komponen, String nilai) {
        return jenis(komponen).tulis(nilai);
    }

    private static TanggalTertulis jenis(UIComponent komponen) {
        return TanggalTertulis.jenis(komponen.getAttributes().get("jenis"));
    }

    private static boolean menyimpanDraf(FacesContext faces) {
        var sumber =
                faces.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
        return sumber != null && sumber.endsWith(":simpanDraf");
    }
}
