package id.teladan.web.galat;

import jakarta.faces.FacesException;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;

/**
 * A page that is opened by an address with a value that cannot be read, such as letters where an id stands, does not exist:
 * 404 instead of a page without its data.
 */
public class AlamatTakTerbaca implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final int TIDAK_ADA = 404;

    @Override
    public void beforePhase(PhaseEvent peristiwa) {
        var faces = peristiwa.getFacesContext();
        if (faces.isPostback() || !faces.isValidationFailed()) {
            return;
        }
        try {
            faces.getExternalContext().responseSendError(TIDAK_ADA, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
