package id.teladan.core.kalkulator;

import java.util.List;

/**
 * What a calculator takes and gives.
 *
 * @param masukan all fields, {@code tanggalAcuan} included
 */
public record SkemaKalkulator(
        String nama, String uraian, List<Bidang> masukan, List<BidangHasil> hasil) {}
