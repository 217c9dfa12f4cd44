package id.teladan.core.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the audit chain, from outside the database. The first one signs, the others only verify older rows, so a
 * key is changed by putting a new one in front. A key is named by the beginning of its SHA-256, therefore a name can
 * never point to a wrong key.
 */
public final class KunciAudit {

    /** Keys themselves: hexadecimal, at least 32 bytes each, separated by commas or blanks. */
    public static final String LINGKUNGAN = "TELADAN_AUDIT_KUNCI";

    /** A file with the same content; used when the variable above is not set. */
    public static final String LINGKUNGAN_BERKAS = "TELADAN_AUDIT_KUNCI_BERKAS";

    private static final int BITA_TERPENDEK = 32;
    private static final int PANJANG_NAMA = 12;
    private static final String CARA = "HmacSHA256";

    /** For tests and trying out without a launcher; the production profile refuses it. */
    private static final KunciAudit UMUM = dari("00".repeat(BITA_TERPENDEK));

    private static volatile KunciAudit bersama;

    private final Map<String, SecretKeySpec> kunci;
    private final String utama;

    private KunciAudit(Map<String, SecretKeySpec> kunci) {
        this.kunci = kunci;
        this.utama = kunci.keySet().iterator().next();
    }

    /** The keys of this server, read once. */
    public static KunciAudit kini() {
        if (bersama == null) {
            bersama = dariLingkungan(System.getenv()).orElse(UMUM);
        }
        return bersama;
    }

    /** True when the keys are the publicly known one. */
    public boolean umum() {
        return utama.equals(UMUM.utama);
    }

    /**
     * Keys named by environment variables; empty when none is set.
     *
     * @throws IllegalArgumentException that says what is wrong with them, without the keys
     */
    public static Optional<KunciAudit> dariLingkungan(Map<String, String> lingkungan) {
        var isi = lingkungan.getOrDefault(LINGKUNGAN, "").strip();
        if (!isi.isEmpty()) {
            return Optional.of(dari(isi));
        }
        var berkas = lingkungan.getOrDefault(LINGKUNGAN_BERKAS, "").strip();
        return berkas.isEmpty() ? Optional.empty() : Optional.of(dariBerkas(Path.of(berkas)));
    }

    /** Keys in a file. */
    public static KunciAudit dariBerkas(Path berkas) {
        try {
            return dari(Files.readString(berkas, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("Berkas kunci audit tidak terbaca: " + berkas, e);
        }
    }

    /** Keys in a text, the signing one first. */
    public static KunciAudit dari(String teks) {
        var hasil = new LinkedHashMap<String, SecretKeySpec>();
        for (var t : teks.strip().split("[,\\s]+")) {
            if (!t.matches("([0-9a-fA-F]{2}){" + BITA_TERPENDEK + ",}")) {
                throw new IllegalArgumentException(
                        "Kunci audit harus heksadesimal, paling sedikit "
                                + BITA_TERPENDEK
                                + " bita. Buat dengan: openssl rand -hex 32");
            }
            var bita = HexFormat.of().parseHex(t);
            hasil.putIfAbsent(nama(bita), new SecretKeySpec(bita, CARA));
        }
        return new KunciAudit(hasil);
    }

    private static String nama(byte[] bita) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bita))
                    .substring(0, PANJANG_NAMA);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Name of the key that signs. */
    public String utama() {
        return utama;
    }

    /** A signer under a key; empty when the key is not known here. Not for several threads. */
    public Optional<Mac> penyegel(String namaKunci) {
        var k = kunci.get(namaKunci);
        if (k == null) {
            return Optional.empty();
        }
        try {
            var mac = Mac.getInstance(CARA);
            mac.init(k);
            return Optional.of(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of all keys, the signing one first. */
    public java.util.List<String> nama() {
        return new ArrayList<>(kunci.keySet());
    }
}
