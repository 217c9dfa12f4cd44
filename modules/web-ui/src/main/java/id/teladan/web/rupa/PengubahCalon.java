package id.teladan.web.rupa;

import id.teladan.core.penugasan.Calon;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;

/**
 * {@code converter="calon"}: a choice of an autocomplete travels as its number and its words. Whether the number may be
 * chosen is the use case's question, not the page's.
 */
@FacesConverter("calon")
public class PengubahCalon implements Converter<Calon> {

    private static final String PISAH = "|";
    private static final int BAGIAN = 3;

    @Override
    public Calon getAsObject(FacesContext faces, UIComponent komponen, String teks) {
        if (teks == null || teks.isBlank()) {
            return null;
        }
        var bagian = teks.split(Pattern.quote(PISAH), BAGIAN);
        return bagian.length == BAGIAN && bagian[0].matches("-?\\d{1,18}")
                ? new Calon(Long.parseLong(bagian[0]), bagian[1], bagian[2])
                : null;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent komponen, Calon calon) {
        return calon == null
                ? ""
                : calon.id()
                        + PISAH
                        + calon.nama()
                        + PISAH
                        + (calon.keterangan() == null ? "" : calon.keterangan());
    }
}
