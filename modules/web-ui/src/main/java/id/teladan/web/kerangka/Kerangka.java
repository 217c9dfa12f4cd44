package id.teladan.web.kerangka;

import id.teladan.core.berkas.Sha256;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.web.rupa.Format;
import id.teladan.web.rupa.Teks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the shell of a page needs to know about its request: {@code #{kerangka}}. */
@Named
@RequestScoped
public class Kerangka {

    /** Session attribute: number of the delegation under which the person acts. */
    public static final String DELEGASI = "teladan.delegasi";

    @Inject PelakuAktif aktif;
    @Inject HttpServletRequest minta;
    @Inject HitunganTugas hitungan;
    @Inject BahasaSaya bahasaSaya;
    @Inject Clock jam;

    private List<MenuTeladan.Kelompok> menu;

    /** The language of the page: the person's own choice, else that of the browser's cookie, else Indonesian. */
    public Locale getBahasa() {
        bahasaSaya.ingat(minta);
        return Pilihan.bahasa(minta);
    }

    /**
     * Names the person to scripts of the page and to nobody else: the same at every sign-in, another for everybody, and
     * neither a name nor a number of his.
     */
    public String getKunciOrang() {
        var siapa = "isian:" + pelaku().pegawaiId();
        return Sha256.dari(siapa.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** Tag of the other language. */
    public String getBahasaLain() {
        return "id".equals(getBahasa().getLanguage()) ? "en" : "id";
    }

    /** {@code light}, {@code dark}, or {@code auto} while nothing was chosen. */
    public String getTema() {
        return Pilihan.tema(minta);
    }

    /** Path and query of the page, to come back to it. */
    public String getAlamat() {
        var kueri = minta.getQueryString();
        return minta.getRequestURI() + (kueri == null ? "" : "?" + kueri);
    }

    /** Groups of the menu, only what the person may use. */
    public List<MenuTeladan.Kelompok> getMenu() {
        if (menu == null) {
            menu = MenuTeladan.untuk(pelaku(), minta.getServletContext(), hitungan);
        }
        return menu;
    }

    public int getJumlahTugas() {
        return hitungan.semua();
    }

    /** New notices; the shell shows at most 99. */
    public int getJumlahBaru() {
        return hitungan.baru();
    }

    public boolean isMasuk() {
        return pelaku().pegawaiId() != null || !pelaku().peran().isEmpty();
    }

    public String getNama() {
        return pelaku().nama();
    }

    /** The roles in words, the weightiest first. */
    public String getPeran() {
        return pelaku().peran().stream()
                .sorted(Comparator.comparing(Peran::ordinal).reversed())
                .map(p -> Teks.untuk("peran." + p.name(), getBahasa()))
                .collect(Collectors.joining(", "));
    }

    /** The delegation under which the person acts, or null. */
    public Pelaku.AtasNama getAtasNama() {
        return pelaku().atasNama();
    }

    /** Delegations that can be switched to, and the posts held as Pj, Plt or Plh. */
    public List<Pelaku.Kapasitas> getKapasitas() {
        return pelaku().kapasitas();
    }

    /** True when the delegation that the session acted under holds no more. */
    public boolean isDelegasiGugur() {
        return aktif.delegasiGugur();
    }

    public boolean isAdaProfil() {
        return pelaku().pegawaiId() != null
                && MenuTeladan.ada(minta.getServletContext(), "/profil");
    }

    /** The search box is for those who may see people. */
    public boolean isBolehMencari() {
        return pelaku().punya(Hak.LIHAT_PEGAWAI);
    }

    /** Name of the province in the foot. */
    public String getProvinsi() {
        return ConfigProvider.getConfig()
                .getOptionalValue("teladan.provinsi", String.class)
                .orElseGet(() -> Teks.untuk("umum.provinsi", getBahasa()));
    }

    /** True while the clock was moved; the foot then shows it. */
    public boolean isTergeser() {
        return JamTeladan.tergeser();
    }

    /** The time that the application believes in. */
    public String getJam() {
        return Format.waktu(jam.instant());
    }

    /** Id of the request, the same as in the log. */
    public String getPermintaan() {
        var dariHalaman = minta.getParameter("rujukan");
        return dariHalaman != null && dariHalaman.matches("[0-9a-f-]{36}")
                ? dariHalaman
                : aktif.permintaan();
    }

    /** Messages of the page; one that belongs to a field carries the id to jump to. */
    public List<PesanHalaman> getPesan() {
        var faces = FacesContext.getCurrentInstance();
        var hasil = new ArrayList<PesanHalaman>();
        for (var m : faces.getMessageList(null)) {
            hasil.add(PesanHalaman.dari(m, null));
        }
        faces.getClientIdsWithMessages()
                .forEachRemaining(
                        id -> {
                            if (id != null) {
                                faces.getMessageList(id).stream()
                                        .limit(1)
                                        .forEach(m -> hasil.add(PesanHalaman.dari(m, id)));
                            }
                        });
        return hasil;
    }

    private Pelaku pelaku() {
        return aktif.pelaku();
    }

    /**
     * One message above the page.
     *
     * @param kelas classes for colour
     * @param peran alert for problems, status for the rest
     * @param sasaran id of the field it belongs to, or null
     */
    public record PesanHalaman(
            String kelas, String ikon, String peran, String teks, String sasaran) {

        static PesanHalaman dari(FacesMessage m, String sasaran) {
            var berat = m.getSeverity();
            if (FacesMessage.SEVERITY_INFO.equals(berat)) {
                return new PesanHalaman(
                        "pesan--sukses", "centang", "status", m.getSummary(), sasaran);
            }
            return FacesMessage.SEVERITY_WARN.equals(berat)
                    ? new PesanHalaman(
                            "pesan--peringatan", "awas", "status", m.getSummary(), sasaran)
                    : new PesanHalaman("pesan--bahaya", "henti", "alert", m.getSummary(), sasaran);
        }
    }
}
