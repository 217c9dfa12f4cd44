package id.teladan.web.beban;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts {@link PintuTerluar} around the application; found by the server through META-INF/services. */
public final class PenjagaBeban implements ServletExtension {

    /** Requests that may wait for a place. */
    private static final int ANTRE = 64;

    /** Check-ins that wait: what comes in the worst second, each sent three times by impatient clients. */
    private static final int ANTRE_PRESENSI = 400;

    private static final int KALKULATOR_PER_DETIK = 50;
    private static final int MASUK_PER_DETIK = 60;
    private static final int KLIEN_MAKS = 10_000;

    @Override
    public void handleDeployment(DeploymentInfo aplikasi, ServletContext konteks) {
        var bersamaan = batas("teladan.batas.permintaan", bersamaanBawaan());
        var antre = batas("teladan.batas.antre", ANTRE);
        var presensi = batas("teladan.batas.presensi", presensiBawaan());
        var antrePresensi = batas("teladan.batas.presensi-antre", ANTRE_PRESENSI);
        var kalkulator = laju("teladan.kalkulator.permintaan-per-detik", KALKULATOR_PER_DETIK);
        var masuk = laju("teladan.masuk.per-detik", MASUK_PER_DETIK);
        aplikasi.addInitialHandlerChainWrapper(
                berikut ->
                        new PintuTerluar(
                                berikut,
                                new PintuTerluar.Batas(
                                        bersamaan,
                                        antre,
                                        presensi,
                                        antrePresensi,
                                        kalkulator,
                                        masuk),
                                () -> basisDataDiam(konteks)));
    }

    /** What {@link PenjagaDetak} has left there; before that nobody has asked yet. */
    private static boolean basisDataDiam(ServletContext konteks) {
        return konteks.getAttribute(PenjagaDetak.DIAM) instanceof BooleanSupplier diam
                && diam.getAsBoolean();
    }

    /** Six for each core, at least 12: a page calculates, and now and then waits for the database. */
    private static int bersamaanBawaan() {
        return Math.max(12, 6 * Runtime.getRuntime().availableProcessors());
    }

    /** Four for each core, at least 8: most of a check-in is waiting for the disk. */
    private static int presensiBawaan() {
        return Math.max(8, 4 * Runtime.getRuntime().availableProcessors());
    }

    private static PembatasLaju laju(String kunci, int bawaan) {
        return new PembatasLaju(batas(kunci, bawaan), KLIEN_MAKS, System::nanoTime);
    }

    private static int batas(String kunci, int bawaan) {
        return ConfigProvider.getConfig().getOptionalValue(kunci, Integer.class).orElse(bawaan);
    }
}
