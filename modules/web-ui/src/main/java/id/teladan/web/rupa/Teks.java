package id.teladan.web.rupa;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * The texts of all screens as one bundle, {@code #{teks['key']}}: the files {@code id/teladan/web/teks/<fitur>_<bahasa>.properties}
 * put together. This class is the root and speaks Indonesian.
 */
public class Teks extends ResourceBundle {

    /** Features that may bring texts. A test keeps the list equal to the files. */
    static final List<String> FITUR =
            List.of(
                    "umum",
                    "beranda",
                    "daftar",
                    "ukuran",
                    "masuk",
                    "sesi",
                    "panduan",
                    "bantuan",
                    "pegawai",
                    "riwayat",
                    "audit",
                    "beritahu",
                    "unit",
                    "impor",
                    "skp",
                    "penilaian",
                    "dokumen",
                    "kalkulator",
                    "cuti",
                    "usulan",
                    "penugasan",
                    "pengaturan",
                    "simulasi",
                    "presensi");

    private final Map<String, String> isi;

    public Teks() {
        this("id");
    }

    Teks(String bahasa) {
        var semua = new HashMap<String, String>();
        for (var fitur : FITUR) {
            baca(fitur, bahasa).forEach((k, v) -> semua.put(String.valueOf(k), String.valueOf(v)));
        }
        isi = Map.copyOf(semua);
    }

    /** The text of a key in a language; the key itself when there is none. */
    public static String untuk(String kunci, Locale bahasa) {
        var bundel =
                ResourceBundle.getBundle(Teks.class.getName(), bahasa, Teks.class.getClassLoader());
        return bundel.containsKey(kunci) ? bundel.getString(kunci) : kunci;
    }

    static Properties baca(String fitur, String bahasa) {
        var hasil = new Properties();
        try (var masukan =
                Teks.class.getResourceAsStream(
                        "/id/teladan/web/teks/" + fitur + "_" + bahasa + ".properties")) {
            if (masukan != null) {
                hasil.load(new InputStreamReader(masukan, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil;
    }

    @Override
    protected Object handleGetObject(String kunci) {
        return isi.get(kunci);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(isi.keySet());
    }
}
