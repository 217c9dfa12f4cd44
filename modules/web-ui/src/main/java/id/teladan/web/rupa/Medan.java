package id.teladan.web.rupa;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/**
 * {@code asn:medan}: label, input, help and message of one field, tied together for screen readers. The input is the
 * child whose id is {@code untuk}.
 */
@FacesComponent("id.teladan.Medan")
public final class Medan extends UIComponentBase {

    private static final String FAMILI = "id.teladan";

    @Override
    public String getFamily() {
        return FAMILI;
    }

    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public boolean getRendersChildren() {
        return false;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        var masukan = masukan(faces);
        var id = idUntukLabel(faces, masukan);
        var pesan = pesan(faces, masukan);
        kaitkan(faces, masukan, pesan);
        var tulis = faces.getResponseWriter();
        tulis.startElement("div", this);
        tulis.writeAttribute("id", getClientId(faces), null);
        tulis.writeAttribute("class", pesan.isEmpty() ? "medan" : "medan medan--galat", null);
        tulis.startElement("label", this);
        tulis.writeAttribute("for", id, null);
        tulis.writeAttribute("id", getClientId(faces) + "-l", null);
        tulis.writeText(teks("label"), null);
        if (Boolean.parseBoolean(teks("opsional"))) {
            tulis.startElement("span", this);
            tulis.writeAttribute("class", "redup", null);
            tulis.writeText(
                    " " + Teks.untuk("umum.opsional", faces.getViewRoot().getLocale()), null);
            tulis.endElement("span");
        }
        tulis.endElement("label");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var tulis = faces.getResponseWriter();
        var bantuan = teks("bantuan");
        if (!bantuan.isEmpty()) {
            tulis.startElement("p", this);
            tulis.writeAttribute("class", "medan__bantu", null);
            tulis.writeAttribute("id", getClientId(faces) + "-b", null);
            tulis.writeText(bantuan, null);
            tulis.endElement("p");
        }
        for (var pesan : pesan(faces, masukan(faces))) {
            tulis.startElement("p", this);
            tulis.writeAttribute("class", "medan__galat", null);
            tulis.writeAttribute("id", getClientId(faces) + "-g", null);
            Ikon.tulis(faces, this, "henti", "ikon ikon--kecil");
            tulis.writeText(pesan.getSummary(), null);
            tulis.endElement("p");
        }
        tulis.endElement("div");
        super.encodeEnd(faces);
    }

    private void kaitkan(FacesContext faces, UIComponent masukan, List<FacesMessage> pesan) {
        if (masukan == null) {
            return;
        }
        var sifat = masukan.getPassThroughAttributes(true);
        var acuan =
                (teks("bantuan").isEmpty() ? "" : getClientId(faces) + "-b ")
                        + (pesan.isEmpty() ? "" : getClientId(faces) + "-g");
        if (acuan.isBlank()) {
            sifat.remove("aria-describedby");
        } else {
            sifat.put("aria-describedby", acuan.strip());
        }
        if (pesan.isEmpty()) {
            sifat.remove("aria-invalid");
        } else {
            sifat.put("aria-invalid", "true");
        }
    }

    private List<FacesMessage> pesan(FacesContext faces, UIComponent masukan) {
        if (masukan == null) {
            return List.of();
        }
        var semua = faces.getMessageList(masukan.getClientId(faces));
        return semua.isEmpty() ? List.of() : semua.subList(0, 1);
    }

    /** PrimeFaces inputs that consist of several elements name the one that takes the focus. */
    private String idUntukLabel(FacesContext faces, UIComponent masukan) {
        if (masukan == null) {
            return teks("untuk");
        }
        return masukan instanceof org.primefaces.component.api.InputHolder pemegang
                ? pemegang.getInputClientId()
                : masukan.getClientId(faces);
    }

    private UIComponent masukan(FacesContext faces) {
        var dicari = teks("untuk");
        var hasil = new UIComponent[1];
        visitTree(
                VisitContext.createVisitContext(faces),
                (konteks, komponen) -> {
                    if (komponen instanceof UIInput && dicari.equals(komponen.getId())) {
                        hasil[0] = komponen;
                        return VisitResult.COMPLETE;
                    }
                    return VisitResult.ACCEPT;
                });
        return hasil[0];
    }

    private String teks(String nama) {
        var nilai = getAttributes().get(nama);
        return nilai == null ? "" : String.valueOf(nilai);
    }
}
