package id.teladan.web.rupa;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Writes an icon of the sprite from Java; pages use {@code asn:ikon}. */
final class Ikon {

    private Ikon() {}

    static void tulis(FacesContext faces, UIComponent pemilik, String nama, String kelas)
            throws IOException {
        var alamat =
                faces.getExternalContext()
                        .encodeResourceURL(
                                faces.getApplication()
                                        .getResourceHandler()
                                        .createResource("ikon.svg", "teladan")
                                        .getRequestPath());
        var tulis = faces.getResponseWriter();
        tulis.startElement("svg", pemilik);
        tulis.writeAttribute("class", kelas, null);
        tulis.writeAttribute("aria-hidden", "true", null);
        tulis.startElement("use", pemilik);
        tulis.writeAttribute("href", alamat + "#i-" + nama, null);
        tulis.endElement("use");
        tulis.endElement("svg");
    }
}
