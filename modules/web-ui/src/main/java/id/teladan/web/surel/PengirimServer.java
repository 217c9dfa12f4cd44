package id.teladan.web.surel;

import id.teladan.core.kotakkeluar.PengirimSmtp;
import id.teladan.core.kotakkeluar.PengirimSurat;
import id.teladan.core.kotakkeluar.Surat;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Instant;

/** Sends through the mail session of the server, {@code java:jboss/mail/Default}; off without TELADAN_SMTP_HOST. */
@ApplicationScoped
public class PengirimServer implements PengirimSurat {

    private static final String DARI_BAWAAN = "teladan@localhost.localdomain";

    @Resource(lookup = "java:jboss/mail/Default")
    Session sesi;

    @Inject Clock jam;

    @Override
    public boolean aktif() {
        return lingkungan("TELADAN_SMTP_HOST") != null;
    }

    @Override
    public String tujuan() {
        var port = lingkungan("TELADAN_SMTP_PORT");
        return lingkungan("TELADAN_SMTP_HOST") + ":" + (port == null ? "25" : port);
    }

    @Override
    public void kirim(Surat surat) throws TidakTerjangkau, Ditolak {
        var dari = lingkungan("TELADAN_SMTP_DARI");
        new PengirimSmtp(
                        sesi.getProperties(),
                        dari == null ? DARI_BAWAAN : dari,
                        lingkungan("TELADAN_SMTP_USER"),
                        lingkungan("TELADAN_SMTP_PASSWORD"))
                .kirim(surat, Instant.now(jam));
    }

    private static String lingkungan(String nama) {
        var nilai = System.getenv(nama);
        return nilai == null || nilai.isBlank() ? null : nilai.strip();
    }
}
