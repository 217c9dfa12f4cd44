package id.teladan.core.kalkulator;

import java.util.ArrayList;
import java.util.List;

/**
 * What a calculator takes and gives.
 *
 * @param masukan all fields, {@code tanggalAcuan} included
 */
public record SkemaKalkulator(
        String nama, String uraian, List<Bidang> masukan, List<BidangHasil> hasil) {

    public SkemaKalkulator {
        masukan = List.copyOf(masukan);
        hasil = List.copyOf(hasil);
    }

    public static SkemaKalkulator dari(Kalkulator kalkulator) {
        var masukan = new ArrayList<>(kalkulator.masukan());
        masukan.add(Bidang.TANGGAL_ACUAN);
        return new SkemaKalkulator(
                kalkulator.nama(), kalkulator.uraian(), masukan, kalkulator.hasil());
    }
}
