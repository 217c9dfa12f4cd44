package id.teladan.web.beban;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts {@link PintuTerluar} around the application; found by the server through META-INF/services. */
public final class PenjagaBeban implements ServletExtension {

    /** Requests that may wait for a place. */
    private static final int ANTRE = 64;

    /** Check-ins that wait: what comes in the worst second, each sent three times by impatient clients. */
    private static final int ANTRE_PRESENSI = 400;

    @Override
    public void handleDeployment(DeploymentInfo aplikasi, ServletContext konteks) {
        var bersamaan = batas("teladan.batas.permintaan", bersamaanBawaan());
        var antre = batas("teladan.batas.antre", ANTRE);
        var presensi = batas("teladan.batas.presensi", presensiBawaan());
        var antrePresensi = batas("teladan.batas.presensi-antre", ANTRE_PRESENSI);
        aplikasi.addInitialHandlerChainWrapper(
                berikut -> new PintuTerluar(berikut, bersamaan, antre, presensi, antrePresensi));
    }

    /** Six for each core, at least 12: a page calculates, and now and then waits for the database. */
    private static int bersamaanBawaan() {
        return Math.max(12, 6 * Runtime.getRuntime().availableProcessors());
    }

    /** Four for each core, at least 8: most of a check-in is waiting for the disk. */
    private static int presensiBawaan() {
        return Math.max(8, 4 * Runtime.getRuntime().availableProcessors());
    }

    private static int batas(String kunci, int bawaan) {
        return ConfigProvider.getConfig().getOptionalValue(kunci, Integer.class).orElse(bawaan);
    }
}
