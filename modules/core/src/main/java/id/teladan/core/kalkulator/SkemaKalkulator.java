package id.teladan.core.kalkulator;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * What a calculator takes and gives.
 *
 * @param masukan all fields, {@code tanggalAcuan} included
 * @param contoh an input without violations as JSON; {@code {}} when the calculator names none
 */
public record SkemaKalkulator(
        String nama, String uraian, List<Bidang> masukan, List<BidangHasil> hasil, String contoh)
        implements Serializable {

    public SkemaKalkulator {
        masukan = List.copyOf(masukan);
        hasil = List.copyOf(hasil);
    }

    public static SkemaKalkulator dari(Kalkulator kalkulator) {
        var masukan = new ArrayList<>(kalkulator.masukan());
        masukan.add(Bidang.TANGGAL_ACUAN);
        return new SkemaKalkulator(
                kalkulator.nama(),
                kalkulator.uraian(),
                masukan,
                kalkulator.hasil(),
                kalkulator.contoh());
    }

    /**
     * The schemas of all calculators, for the OpenAPI document. It is built before CDI is there, so the calculators are
     * found through {@code META-INF/services}; a test holds those files and the beans together.
     */
    public static List<SkemaKalkulator> semua(ClassLoader pemuat) {
        return ServiceLoader.load(Kalkulator.class, pemuat).stream()
                .map(p -> dari(p.get()))
                .sorted(Comparator.comparing(SkemaKalkulator::nama))
                .toList();
    }
}
