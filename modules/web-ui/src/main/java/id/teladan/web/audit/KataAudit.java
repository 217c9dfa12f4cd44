package id.teladan.web.audit;

import id.teladan.web.rupa.Format;
import id.teladan.web.rupa.Teks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names and values of the audit trail in words: {@code #{kataAudit}}. Our names are Indonesian words already. */
@Named
@ApplicationScoped
public class KataAudit {

    private static final Pattern SINGKATAN =
            Pattern.compile("(?i)\\b(skp|tpp|nip|nik|npwp|sk|opd|tmt)\\b");

    /** {@code tanggalLahir}: its own text, else {@code Tanggal lahir}. */
    public String medan(String nama) {
        return kata("audit.medan." + nama, pisah(nama));
    }

    /** {@code HasilKerja}: its own text, else {@code Hasil kerja}. */
    public String entitas(String nama) {
        return kata("audit.entitas." + nama, pisah(nama));
    }

    /** {@code PenetapanSkp.tetapkan}: {@code Penetapan SKP: tetapkan}. */
    public String aksi(String useCase) {
        var titik = useCase.indexOf('.');
        return titik < 0
                ? useCase
                : pisah(useCase.substring(0, titik))
                        + ": "
                        + pisah(useCase.substring(titik + 1)).toLowerCase(Locale.ROOT);
    }

    /** A stored value as a reader expects it. */
    public String nilai(String isi) {
        if (isi == null || isi.isEmpty()) {
            return "-";
        }
        if (isi.equals("true") || isi.equals("false")) {
            return Format.nilai(Boolean.valueOf(isi));
        }
        if (isi.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Format.tanggal(LocalDate.parse(isi));
        }
        if (isi.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z")) {
            return Format.waktu(Instant.parse(isi));
        }
        return isi.matches("[A-Z][A-Z_]{2,}") ? kata("status." + isi, isi) : isi;
    }

    private static String kata(String kunci, String lain) {
        var kata = Teks.untuk(kunci, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return kata.equals(kunci) ? lain : kata;
    }

    static String pisah(String nama) {
        var kata = nama.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT).strip();
        if (kata.isEmpty()) {
            return nama;
        }
        var hasil = kata.substring(0, 1).toUpperCase(Locale.ROOT) + kata.substring(1);
        return SINGKATAN.matcher(hasil).replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
    }
}
