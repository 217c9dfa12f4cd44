package id.teladan.disiplin.daftar;

import id.teladan.disiplin.aturan.TingkatHukuman;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.MesinPerkara;
import id.teladan.disiplin.aturan.perkara.PeranPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.daftar.RincianPerkara.LangkahSah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The lawful next steps of a case for its reader, each with the reason when it cannot be taken yet. */
final class PenyusunLangkah {

    /** Steps that come along with another one, or that this release does not offer. */
    private static final Set<LangkahPerkara> TERSEMBUNYI =
            EnumSet.of(
                    LangkahPerkara.MULAI,
                    LangkahPerkara.PLENO,
                    LangkahPerkara.AJUKAN,
                    LangkahPerkara.PUTUS,
                    LangkahPerkara.REKOMENDASI);

    /**
     * What decides whether a step can be taken now.
     *
     * @param tim a Tim Pemeriksa exists
     * @param sendiri the examiner himself has the power to decide
     */
    record Keadaan(
            StatusPerkara status,
            LocalDate hari,
            LocalDate ditelaah,
            LocalDate periksa,
            LocalDate berlaku,
            LocalDate berakhir,
            TingkatHukuman tingkat,
            int banyakTanya,
            boolean tim,
            boolean sendiri) {}

    private PenyusunLangkah() {}

    static List<LangkahSah> susun(Keadaan k, Set<PeranPerkara> peran) {
        var hasil = new ArrayList<LangkahSah>();
        for (var b : MesinPerkara.SEMUA) {
            if (b.dari() != k.status()
                    || TERSEMBUNYI.contains(b.langkah())
                    || hasil.stream().anyMatch(l -> l.langkah() == b.langkah())
                    || tidakBerlaku(b.langkah(), k)) {
                continue;
            }
            var milik = b.oleh().stream().filter(peran::contains).sorted().findFirst();
            var sebab = sebab(b.langkah(), k);
            hasil.add(
                    new LangkahSah(
                            b.langkah(),
                            milik.isPresent(),
                            milik.orElseGet(
                                    () -> b.oleh().stream().sorted().findFirst().orElseThrow()),
                            sebab == null ? null : sebab[0],
                            sebab == null ? null : sebab[1]));
        }
        hasil.sort(Comparator.comparing(l -> !l.milikSaya()));
        return hasil;
    }

    /** Lawful by the table, but without sense in this case. */
    private static boolean tidakBerlaku(LangkahPerkara langkah, Keadaan k) {
        return switch (langkah) {
            case TERIMA -> k.ditelaah() != null;
            case LIMPAH -> k.sendiri();
            case BENTUK_TIM ->
                    k.ditelaah() == null || k.tingkat() == TingkatHukuman.RINGAN || k.tim();
            default -> false;
        };
    }

    /** Code and value of why it must wait; null when it can be taken. */
    private static String[] sebab(LangkahPerkara langkah, Keadaan k) {
        return switch (langkah) {
            case PANGGIL_1 -> k.ditelaah() == null ? alasan("DIS-015", null) : null;
            case HADIR, PANGGIL_2, TIDAK_HADIR ->
                    k.periksa() != null && k.hari().isBefore(k.periksa())
                            ? alasan("DIS-038", k.periksa())
                            : null;
            case TUTUP_BAP ->
                    k.banyakTanya() == 0
                            ? alasan("DIS-040", null)
                            : k.tingkat() == TingkatHukuman.BERAT && !k.tim()
                                    ? alasan("DIS-042", null)
                                    : null;
            case HARI_15 ->
                    k.berlaku() == null || k.hari().isBefore(k.berlaku())
                            ? alasan("DIS-050", k.berlaku())
                            : null;
            case MASA_HABIS ->
                    k.berakhir() == null || !k.hari().isAfter(k.berakhir())
                            ? alasan("DIS-051", k.berakhir())
                            : null;
            default -> null;
        };
    }

    private static String[] alasan(String kode, LocalDate hari) {
        return new String[] {kode, hari == null ? null : hari.toString()};
    }
}
