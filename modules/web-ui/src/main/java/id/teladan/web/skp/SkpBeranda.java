package id.teladan.web.skp;

import id.teladan.skp.daftar.KemajuanSkp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The own SKP on the home page: {@code #{skpBeranda}}. */
@Named
@RequestScoped
public class SkpBeranda {

    private static final int HASIL_TERBANYAK = 5;

    @Inject KemajuanSkp kemajuan;
    @Inject Clock jam;

    private KemajuanSkp.Kemajuan isi;
    private boolean dibaca;

    /** The SKP of the year, or null without one. */
    public KemajuanSkp.Kemajuan getIsi() {
        if (!dibaca) {
            isi = kemajuan.milikSaya().orElse(null);
            dibaca = true;
        }
        return isi;
    }

    public java.util.List<KemajuanSkp.Hasil> getHasil() {
        return getIsi().hasil().stream().limit(HASIL_TERBANYAK).toList();
    }

    /** Page that the person needs next for his SKP. */
    public String getTautan() {
        var s = getIsi();
        return switch (s.status()) {
            case DRAFT, DIKEMBALIKAN -> "/skp/susun?id=" + s.skpId();
            case DISETUJUI -> "/skp/realisasi?id=" + s.skpId();
            default -> "/skp/rincian?id=" + s.skpId();
        };
    }

    public int getTahun() {
        return LocalDate.now(jam).getYear();
    }
}
