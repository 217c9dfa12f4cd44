package id.teladan.web.draf;

import id.teladan.core.draf.DrafSaya;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The draft of one open form as names and texts. The page includes {@code /WEB-INF/templates/draf.xhtml}; its view
 * offers {@code simpanDraf} and {@code buangDraf} and throws the draft away once the form is sent.
 */
@Dependent
public class DrafFormulir implements Serializable {

    @Inject DrafSaya simpanan;

    private String kunci;
    private Map<String, String> asal;
    private Instant dipulihkan;

    /**
     * Opens the form.
     *
     * @param kunciDraf name of the form and of its object
     * @param isiAwal what the form shows without a draft
     * @return what was typed and not sent; without a draft {@code isiAwal}
     */
    public Map<String, String> buka(String kunciDraf, Map<String, String> isiAwal) {
        kunci = kunciDraf;
        asal = new HashMap<>(isiAwal);
        var ada = simpanan.baca(kunci);
        dipulihkan = ada.map(d -> d.diubah()).orElse(null);
        var hasil = new HashMap<>(isiAwal);
        ada.ifPresent(
                d -> {
                    try (var pembaca = Json.createReader(new StringReader(d.isi()))) {
                        baca(pembaca.readObject(), hasil);
                    }
                });
        return hasil;
    }

    private static void baca(JsonObject isi, Map<String, String> hasil) {
        isi.forEach((nama, n) -> hasil.put(nama, n instanceof JsonString s ? s.getString() : null));
    }

    /** Keeps what is typed; a form that stands as it was opened needs no draft. */
    public void simpan(Map<String, String> isi) {
        if (isi.entrySet().stream()
                .allMatch(
                        e -> Objects.equals(kosong(e.getValue()), kosong(asal.get(e.getKey()))))) {
            hapus();
            return;
        }
        var o = Json.createObjectBuilder();
        isi.forEach(
                (nama, n) -> {
                    if (n == null) {
                        o.addNull(nama);
                    } else {
                        o.add(nama, n);
                    }
                });
        simpanan.simpan(kunci, o.build().toString());
    }

    private static String kosong(String nilai) {
        return nilai == null ? "" : nilai;
    }

    /** Throws the draft away. */
    public void hapus() {
        simpanan.hapus(kunci);
        dipulihkan = null;
    }

    /** When the draft was written that the form was opened with; null without one. */
    public Instant getDipulihkan() {
        return dipulihkan;
    }
}
