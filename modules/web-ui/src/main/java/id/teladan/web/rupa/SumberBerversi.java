package id.teladan.web.rupa;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a digest of the content into the address of our own resources, so that a browser may keep them for a year and
 * still sees a new release at once.
 */
public final class SumberBerversi extends ResourceHandlerWrapper {

    private static final Set<String> PUSTAKA = Set.of("teladan", "panduan");

    private final Map<String, String> versi = new ConcurrentHashMap<>();

    public SumberBerversi(ResourceHandler dibungkus) {
        super(dibungkus);
    }

    @Override
    public Resource createResource(String nama, String pustaka) {
        return berversi(super.createResource(nama, pustaka), nama, pustaka);
    }

    @Override
    public Resource createResource(String nama, String pustaka, String jenisIsi) {
        return berversi(super.createResource(nama, pustaka, jenisIsi), nama, pustaka);
    }

    private Resource berversi(Resource asal, String nama, String pustaka) {
        if (asal == null || pustaka == null || !PUSTAKA.contains(pustaka)) {
            return asal;
        }
        return new ResourceWrapper(asal) {
            @Override
            public String getRequestPath() {
                var alamat = super.getRequestPath();
                return alamat
                        + (alamat.indexOf('?') < 0 ? "?v=" : "&v=")
                        + versi.computeIfAbsent(pustaka + "/" + nama, n -> sidik(getWrapped()));
            }
        };
    }

    private static String sidik(Resource asal) {
        try (var masukan = asal.getInputStream()) {
            var isi = MessageDigest.getInstance("SHA-256").digest(masukan.readAllBytes());
            return HexFormat.of().formatHex(isi, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
