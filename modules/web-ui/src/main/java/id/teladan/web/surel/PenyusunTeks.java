package id.teladan.web.surel;

import id.teladan.core.kotakkeluar.ButirSurat;
import id.teladan.core.kotakkeluar.PenyusunSurat;
import id.teladan.core.kotakkeluar.Titipan;
import id.teladan.web.rupa.Teks;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** The text of letters: titles and links, in the language of the receiver; never the content of a record. */
@ApplicationScoped
public class PenyusunTeks implements PenyusunSurat {

    @Override
    public Naskah susun(Titipan t) {
        var bahasa = "en".equals(t.bahasa()) ? Locale.ENGLISH : Locale.forLanguageTag("id");
        var isi = new StringBuilder(isi("surel.salam", bahasa, t.nama())).append("\n\n");
        for (var b : t.butir()) {
            isi.append(t.ringkasan() ? "- " : "")
                    .append(judul(b, bahasa))
                    .append('\n')
                    .append(t.ringkasan() ? "  " : "")
                    .append(alamat())
                    .append(b.tautan())
                    .append("\n\n");
        }
        isi.append(isi("surel.kaki", bahasa, alamat() + "/profil/pemberitahuan")).append('\n');
        var subjek =
                t.ringkasan()
                        ? isi("surel.ringkasan", bahasa, t.butir().size())
                        : isi("surel.subjek", bahasa, judul(t.butir().get(0), bahasa));
        return new Naskah(subjek, isi.toString());
    }

    private static String judul(ButirSurat b, Locale bahasa) {
        return isi("beritahu." + b.jenis() + ".judul", bahasa, b.nilai().toArray());
    }

    private static String isi(String kunci, Locale bahasa, Object... nilai) {
        return new MessageFormat(Teks.untuk(kunci, bahasa), bahasa).format(nilai);
    }

    private static String alamat() {
        return ConfigProvider.getConfig()
                .getOptionalValue("teladan.alamat", String.class)
                .map(a -> a.strip().replaceAll("/+$", ""))
                .orElse("");
    }
}
