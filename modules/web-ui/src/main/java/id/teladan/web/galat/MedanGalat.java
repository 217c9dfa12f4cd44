package id.teladan.web.galat;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

/** Finds the field that a problem is about, so that its message stands there. */
final class MedanGalat {

    private MedanGalat() {}

    /**
     * Client id of the input whose attribute {@code bidang}, else whose id, is the name; null when the page has none or
     * several of them.
     */
    static String cari(FacesContext faces, String bidang) {
        if (bidang == null || bidang.isEmpty()) {
            return null;
        }
        var hasil = new String[1];
        var banyak = new int[1];
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces),
                        (konteks, komponen) -> {
                            if (komponen instanceof UIInput masukan
                                    && masukan.isRendered()
                                    && bidang.equals(nama(masukan))) {
                                hasil[0] = komponen.getClientId(faces);
                                banyak[0]++;
                            }
                            return VisitResult.ACCEPT;
                        });
        return banyak[0] == 1 ? hasil[0] : null;
    }

    private static String nama(UIInput masukan) {
        var nama = masukan.getAttributes().get("bidang");
        return nama == null ? masukan.getId() : String.valueOf(nama);
    }
}
