package id.teladan.tpp.aturan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Rates by upper limit, ascending; the last row has no limit. Written as {@code 5400000:0; 5650000:0.25; *:34}. */
public record TabelTarif(List<Baris> baris) implements Serializable {

    /**
     * One row.
     *
     * @param sampai highest amount in rupiah, included; null in the last row
     * @param persen rate in percent
     */
    public record Baris(Long sampai, BigDecimal persen) implements Serializable {}

    public TabelTarif {
        baris = List.copyOf(baris);
    }

    /** Reads the written form; {@code IllegalArgumentException} when limits do not rise or the last row has one. */
    public static TabelTarif baca(String teks) {
        var hasil = new ArrayList<Baris>();
        for (var bagian : teks.split(";")) {
            var pasangan = bagian.strip().split(":");
            if (pasangan.length != 2) {
                throw new IllegalArgumentException("Bukan baris tarif: " + bagian);
            }
            var batas = pasangan[0].strip();
            hasil.add(
                    new Baris(
                            batas.equals("*") ? null : Long.valueOf(batas),
                            new BigDecimal(pasangan[1].strip())));
        }
        for (var i = 0; i < hasil.size(); i++) {
            var terakhir = i == hasil.size() - 1;
            if ((hasil.get(i).sampai() == null) != terakhir
                    || (i > 0 && !terakhir && hasil.get(i).sampai() <= hasil.get(i - 1).sampai())) {
                throw new IllegalArgumentException("Batas tarif tidak menaik: " + teks);
            }
        }
        return new TabelTarif(hasil);
    }

    /** The rate of an amount in percent. */
    public BigDecimal persen(long jumlah) {
        for (var b : baris) {
            if (b.sampai() == null || jumlah <= b.sampai()) {
                return b.persen();
            }
        }
        throw new IllegalStateException("Tabel tarif tanpa baris terakhir");
    }
}
