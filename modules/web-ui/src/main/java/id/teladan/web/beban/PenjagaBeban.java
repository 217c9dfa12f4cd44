package id.teladan.web.beban;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts {@link PintuTerluar} around the application; found by the server through META-INF/services. */
public final class PenjagaBeban implements ServletExtension {

    private static final int BATAS_UMUM = 250;
    private static final int BATAS_PRESENSI = 200;

    @Override
    public void handleDeployment(DeploymentInfo aplikasi, ServletContext konteks) {
        var umum = new Jatah(batas("teladan.batas.permintaan", BATAS_UMUM));
        var presensi = new Jatah(batas("teladan.batas.presensi", BATAS_PRESENSI));
        aplikasi.addInitialHandlerChainWrapper(
                berikut -> new PintuTerluar(berikut, umum, presensi));
    }

    private static int batas(String kunci, int bawaan) {
        return ConfigProvider.getConfig().getOptionalValue(kunci, Integer.class).orElse(bawaan);
    }
}
