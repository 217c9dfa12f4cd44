package id.teladan.core.usulan;

import id.teladan.core.aturan.Bermasa;
import id.teladan.core.aturan.PenempatanMasa;
import id.teladan.core.galat.Pelanggaran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What all changes of dated rows by two persons have in common: their time is checked and told in the same way. */
public final class UsulanBermasa {

    private UsulanBermasa() {}

    /**
     * What speaks against the time of a new row.
     *
     * @param ada rows of the same thing
     * @param sebut names the value of a row for people
     * @param bertumpuk code of the message about an overlap: value, first and last day of the other row
     */
    public static <B extends Bermasa> List<Pelanggaran> periksa(
            List<B> ada,
            LocalDate mulai,
            LocalDate sampai,
            LocalDate hari,
            Function<B, String> sebut,
            String bertumpuk) {
        if (mulai == null) {
            return List.of(Pelanggaran.pada("mulai", "MASA_TANPA_MULAI"));
        }
        if (sampai != null && sampai.isBefore(mulai)) {
            return List.of(Pelanggaran.pada("sampai", "SAMPAI_SEBELUM_MULAI"));
        }
        return PenempatanMasa.dari(ada, mulai, sampai, hari)
                .bentrok()
                .map(
                        b ->
                                List.of(
                                        Pelanggaran.pada(
                                                "mulai",
                                                bertumpuk,
                                                sebut.apply(b),
                                                b.mulai(),
                                                b.sampai() == null ? "-" : b.sampai())))
                .orElse(List.of());
    }

    /** How the time of a new row changes the others: its days, what ends, what is replaced, and whether it reaches back. */
    public static <B extends Bermasa> List<BarisDampak> dampak(
            List<B> ada,
            LocalDate mulai,
            LocalDate sampai,
            LocalDate hari,
            Function<B, String> sebut,
            String sesudah) {
        var penempatan = PenempatanMasa.dari(ada, mulai, sampai, hari);
        var hasil = new ArrayList<BarisDampak>();
        hasil.add(new BarisDampak("mulai", null, mulai.toString()));
        hasil.add(new BarisDampak("sampai", null, sampai == null ? null : sampai.toString()));
        penempatan
                .ditutup()
                .ifPresent(
                        b ->
                                hasil.add(
                                        new BarisDampak(
                                                "ditutup", null, mulai.minusDays(1).toString())));
        penempatan
                .diganti()
                .ifPresent(b -> hasil.add(new BarisDampak("diganti", sebut.apply(b), sesudah)));
        if (mulai.isBefore(hari)) {
            hasil.add(new BarisDampak("surut", "TIDAK", "YA"));
        }
        return hasil;
    }
}
