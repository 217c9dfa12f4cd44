package id.teladan.skp.pemantauan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Temuan;
import id.teladan.core.fakta.FaktaOpd;
import id.teladan.core.fakta.PembacaFakta;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import id.teladan.skp.aturan.AturanPolaDistribusi;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.ParameterPolaDistribusi;
import id.teladan.skp.aturan.PredikatKinerja;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The predicates of each OPD against the pattern that its performance allows, from the daily facts. A consideration for
 * the leader; it changes no predicate. SE Menteri PANRB 3/2023.
 */
@UseCase
public class KurvaPredikat {

    /** Smaller groups are not told by predicate: a number would name a person. */
    public static final int KELOMPOK_TERKECIL = 5;

    /**
     * One OPD.
     *
     * @param orang people with a predicate
     * @param tertutup true when the group is too small to be shown; then jumlah is empty
     * @param capaian performance of the organisation that most appraisals name; null when none does
     * @param batas most percent that the leading predicate may take, when the pattern has such a limit, else null
     * @param terdepan the predicate that the limit is for
     * @param temuan what does not follow the pattern
     */
    public record Kurva(
            long opdId,
            String opd,
            long orang,
            boolean tertutup,
            CapaianOrganisasi capaian,
            Map<PredikatKinerja, Integer> jumlah,
            BigDecimal batas,
            PredikatKinerja terdepan,
            List<Temuan> temuan,
            Jejak jejak)
            implements Serializable {

        public Kurva {
            jumlah = Map.copyOf(jumlah);
            temuan = List.copyOf(temuan);
        }

        /** Share of a predicate in percent, one decimal. */
        public BigDecimal persen(PredikatKinerja p) {
            return BigDecimal.valueOf(100L * jumlah.getOrDefault(p, 0))
                    .divide(BigDecimal.valueOf(orang), 1, java.math.RoundingMode.HALF_UP);
        }
    }

    @Inject PelakuAktif aktif;
    @Inject PembacaFakta fakta;
    @Inject Parameter parameter;
    @Inject Clock jam;

    /** All OPD of the scope that have predicates, those that break the pattern first. Two statements. */
    @Izin(Hak.LIHAT_DASBOR)
    public List<Kurva> semua() {
        var hari = LocalDate.now(jam);
        var terbaca = parameter.terbaca();
        return fakta.terkini(aktif.pelaku().cakupan(Hak.LIHAT_DASBOR), hari).stream()
                .filter(f -> orang(f) > 0)
                .map(f -> kurva(f, terbaca, hari))
                .sorted(
                        Comparator.comparing((Kurva k) -> k.tertutup())
                                .thenComparing(k -> -k.temuan().size())
                                .thenComparing(k -> -k.orang())
                                .thenComparing(Kurva::opd))
                .toList();
    }

    private static Kurva kurva(
            FaktaOpd f, id.teladan.core.aturan.ParameterTerbaca parameter, LocalDate hari) {
        var orang = orang(f);
        if (orang < KELOMPOK_TERKECIL) {
            return new Kurva(
                    f.opdId(), f.opd(), orang, true, null, Map.of(), null, null, List.of(), null);
        }
        var jumlah = new EnumMap<PredikatKinerja, Integer>(PredikatKinerja.class);
        for (var p : PredikatKinerja.values()) {
            jumlah.put(p, (int) f.jumlah(UkuranSkp.PREDIKAT + p));
        }
        var capaian =
                Stream.of(CapaianOrganisasi.values())
                        .filter(c -> f.jumlah(UkuranSkp.CAPAIAN + c) > 0)
                        .max(Comparator.comparing(c -> f.jumlah(UkuranSkp.CAPAIAN + c)))
                        .orElse(null);
        if (capaian == null) {
            return new Kurva(
                    f.opdId(), f.opd(), orang, false, null, jumlah, null, null, List.of(), null);
        }
        var periksa =
                AturanPolaDistribusi.KATALOG.pada(hari).periksa(capaian, jumlah, parameter, hari);
        var terdepan =
                capaian == CapaianOrganisasi.ISTIMEWA
                        ? PredikatKinerja.SANGAT_BAIK
                        : capaian == CapaianOrganisasi.BAIK ? PredikatKinerja.BAIK : null;
        return new Kurva(
                f.opdId(),
                f.opd(),
                orang,
                false,
                capaian,
                jumlah,
                terdepan == null
                        ? null
                        : parameter.pada(ParameterPolaDistribusi.DOMINAN_MAKS, hari),
                terdepan,
                periksa.nilaiUsulan().map(p -> p.temuan()).orElse(List.of()),
                periksa.jejak());
    }

    private static long orang(FaktaOpd f) {
        return Stream.of(PredikatKinerja.values())
                .mapToLong(p -> f.jumlah(UkuranSkp.PREDIKAT + p))
                .sum();
    }
}
