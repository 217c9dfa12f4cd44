package id.teladan.core.kotakkeluar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Delivers what lies in the outbox; the web layer calls {@link #antar} every few seconds. A letter whose worker dies
 * between sending and marking goes out again under the same Message-ID.
 */
@ApplicationScoped
public class PengantarSurat {

    private static final Logger LOG = Logger.getLogger(PengantarSurat.class);

    private final String penyewa = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

    @Inject LangkahSurat langkah;
    @Inject JalurSurel jalur;

    /** Sends what is due and returns how many letters the mail server took. */
    @ActivateRequestContext
    public int antar() {
        var pengirim = jalur.pengirim();
        return pengirim.isEmpty() ? 0 : antar(pengirim.get());
    }

    private int antar(PengirimSurat pengirim) {
        var terkirim = 0;
        var terjangkau = true;
        for (var s : langkah.ambil(penyewa)) {
            if (!terjangkau) {
                langkah.kembalikan(s);
                continue;
            }
            try {
                if (antar(pengirim, s)) {
                    terkirim++;
                }
            } catch (PengirimSurat.TidakTerjangkau e) {
                LOG.warnf("Server surel tidak terjangkau: %s", e.getMessage());
                langkah.tertunda(s, e.getMessage());
                terjangkau = false;
            }
        }
        return terkirim;
    }

    private boolean antar(PengirimSurat pengirim, LangkahSurat.Sewaan s)
            throws PengirimSurat.TidakTerjangkau {
        if (s.kepada() == null || s.kepada().isBlank()) {
            langkah.ditolak(s, "Pegawai tidak punya alamat surel", true);
            return false;
        }
        try {
            var naskah = jalur.penyusun().susun(titipan(s));
            pengirim.kirim(new Surat(s.kunci(), s.kepada(), naskah.subjek(), naskah.isi()));
            langkah.terkirim(s);
            return true;
        } catch (PengirimSurat.Ditolak e) {
            LOG.warnf("Surel %d ditolak: %s", s.id(), e.getMessage());
            langkah.ditolak(s, e.getMessage(), e.selamanya());
            return false;
        }
    }

    private static Titipan titipan(LangkahSurat.Sewaan s) {
        var baris = s.isi().lines().toList();
        var ringkasan = baris.get(0).equals(KotakKeluar.RINGKASAN);
        return new Titipan(
                s.nama(),
                s.bahasa(),
                ringkasan,
                baris.stream().skip(ringkasan ? 1 : 0).map(ButirSurat::urai).toList());
    }
}
