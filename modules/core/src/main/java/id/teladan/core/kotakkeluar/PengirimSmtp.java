package id.teladan.core.kotakkeluar;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** SMTP by Jakarta Mail, with bounded waiting. */
public final class PengirimSmtp {

    private static final String BATAS_MILIDETIK = "10000";

    private final Session sesi;
    private final InternetAddress dari;
    private final String pengguna;
    private final String sandi;

    /**
     * @param dasar properties {@code mail.smtp.*}: host, port, STARTTLS
     * @param dari address of the sender; its domain ends the Message-ID
     * @param pengguna null when the server asks for no account
     */
    public PengirimSmtp(Properties dasar, String dari, String pengguna, String sandi) {
        var milik = new Properties();
        milik.putAll(dasar);
        milik.put("mail.transport.protocol", "smtp");
        for (var batas : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            milik.put("mail.smtp." + batas, BATAS_MILIDETIK);
        }
        milik.put("mail.smtp.ssl.checkserveridentity", "true");
        this.sesi = Session.getInstance(milik);
        this.pengguna = pengguna;
        this.sandi = sandi;
        try {
            this.dari = new InternetAddress(dari, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("Alamat pengirim surel tidak sah: " + dari, e);
        }
    }

    /** See {@link PengirimSurat#kirim}. */
    public void kirim(Surat surat, Instant kini)
            throws PengirimSurat.TidakTerjangkau, PengirimSurat.Ditolak {
        try (var transport = sesi.getTransport("smtp")) {
            try {
                transport.connect(pengguna, sandi);
            } catch (MessagingException e) {
                throw new PengirimSurat.TidakTerjangkau(ringkas(e), e);
            }
            var pesan = pesan(surat, kini);
            transport.sendMessage(pesan, pesan.getAllRecipients());
        } catch (AddressException e) {
            throw new PengirimSurat.Ditolak("Alamat surel tidak sah", true, e);
        } catch (SendFailedException e) {
            throw new PengirimSurat.Ditolak(ringkas(e), selamanya(e), e);
        } catch (MessagingException e) {
            throw new PengirimSurat.TidakTerjangkau(ringkas(e), e);
        }
    }

    private MimeMessage pesan(Surat surat, Instant kini) throws MessagingException {
        var idPesan =
                "<"
                        + surat.kunci()
                        + dari.getAddress().substring(dari.getAddress().indexOf('@'))
                        + ">";
        var pesan =
                new MimeMessage(sesi) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", idPesan);
                    }
                };
        pesan.setFrom(dari);
        pesan.setRecipient(Message.RecipientType.TO, new InternetAddress(surat.kepada(), true));
        pesan.setSubject(surat.subjek(), StandardCharsets.UTF_8.name());
        pesan.setText(surat.isi(), StandardCharsets.UTF_8.name());
        pesan.setHeader("Auto-Submitted", "auto-generated");
        pesan.setSentDate(Date.from(kini));
        pesan.saveChanges();
        return pesan;
    }

    /** The answer of the server begins with its code; 5xx is for good. */
    private static boolean selamanya(MessagingException e) {
        for (Exception x = e;
                x != null;
                x = x instanceof MessagingException m ? m.getNextException() : null) {
            if (x.getMessage() != null && x.getMessage().matches("(?s)4\\d\\d.*")) {
                return false;
            }
        }
        return true;
    }

    private static String ringkas(MessagingException e) {
        var sebab = e.getNextException() == null ? e : e.getNextException();
        return String.valueOf(sebab.getMessage()).lines().findFirst().orElse("").strip();
    }
}
