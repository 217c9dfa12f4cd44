package id.teladan.web.beban;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts {@link PintuTerluar} around the application; found by the server through META-INF/services. */
public final class PenjagaBeban implements ServletExtension {

    /** Requests that may wait for a place. */
    private static final int ANTRE = 64;

    private static final int BATAS_PRESENSI = 200;

    @Override
    public void handleDeployment(DeploymentInfo aplikasi, ServletContext konteks) {
        var bersamaan = batas("teladan.batas.permintaan", bersamaanBawaan());
        var antre = batas("teladan.batas.antre", ANTRE);
        var presensi = new Jatah(batas("teladan.batas.presensi", BATAS_PRESENSI));
        aplikasi.addInitialHandlerChainWrapper(
                berikut -> new PintuTerluar(berikut, bersamaan, antre, presensi));
    }

    /** Six for each core, at least 12: a page calculates, and now and then waits for the database. */
    private static int bersamaanBawaan() {
        return Math.max(12, 6 * Runtime.getRuntime().availableProcessors());
    }

    private static int batas(String kunci, int bawaan) {
        return ConfigProvider.getConfig().getOptionalValue(kunci, Integer.class).orElse(bawaan);
    }
}
