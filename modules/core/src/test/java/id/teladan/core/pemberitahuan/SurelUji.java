package id.teladan.core.pemberitahuan;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.teladan.core.kotakkeluar.PengirimSmtp;
import id.teladan.core.kotakkeluar.PengirimSurat;
import id.teladan.core.kotakkeluar.PenyusunSurat;
import id.teladan.core.kotakkeluar.Surat;
import id.teladan.core.kotakkeluar.Titipan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.PortUji;
import java.time.Instant;
import java.util.Properties;
import java.util.stream.Collectors;

/** A real SMTP server on a socket, that can be away, and the sender that talks to it. */
final class SurelUji {

    static final int PORT = PortUji.bebas();
    private static final ServerSetup SUSUNAN = new ServerSetup(PORT, "127.0.0.1", "smtp");

    /** False = no mail server is configured. */
    static volatile boolean aktif;

    /** Runs after the server has taken a letter, before that is noted. */
    static volatile Runnable sesudahKirim = () -> {};

    private static GreenMail server;

    private SurelUji() {}

    static synchronized GreenMail nyala() {
        server = new GreenMail(SUSUNAN);
        server.start();
        return server;
    }

    static synchronized void mati() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    static void aturUlang() {
        mati();
        aktif = true;
        sesudahKirim = () -> {};
    }

    /** As the web layer brings it. */
    static final class Pengirim implements PengirimSurat {

        @Override
        public boolean aktif() {
            return aktif;
        }

        @Override
        public String tujuan() {
            return "127.0.0.1:" + PORT;
        }

        @Override
        public void kirim(Surat surat) throws TidakTerjangkau, Ditolak {
            var p = new Properties();
            p.put("mail.smtp.host", "127.0.0.1");
            p.put("mail.smtp.port", String.valueOf(PORT));
            new PengirimSmtp(p, "teladan@contoh.go.id", null, null)
                    .kirim(surat, Instant.now(JamTeladan.BERSAMA));
            sesudahKirim.run();
        }
    }

    /** As the web layer brings it. */
    static final class Penyusun implements PenyusunSurat {

        @Override
        public Naskah susun(Titipan t) {
            return new Naskah(
                    (t.ringkasan() ? "Ringkasan " : "")
                            + t.bahasa()
                            + " "
                            + t.butir().get(0).jenis(),
                    t.butir().stream()
                            .map(b -> b.nilai() + " " + b.tautan())
                            .collect(Collectors.joining("\n")));
        }
    }
}
