package id.teladan.disiplin.aturan;

import java.util.Arrays;
import java.util.List;

/** Kinds of sanctions, the lightest first. PP 94/2021 Pasal 8. */
public enum JenisHukuman {
    R1(TingkatHukuman.RINGAN, "teguran lisan"),
    R2(TingkatHukuman.RINGAN, "teguran tertulis"),
    R3(TingkatHukuman.RINGAN, "pernyataan tidak puas secara tertulis"),
    S1(TingkatHukuman.SEDANG, "pemotongan tunjangan kinerja selama 6 bulan"),
    S2(TingkatHukuman.SEDANG, "pemotongan tunjangan kinerja selama 9 bulan"),
    S3(TingkatHukuman.SEDANG, "pemotongan tunjangan kinerja selama 12 bulan"),
    B1(TingkatHukuman.BERAT, "penurunan jabatan setingkat lebih rendah selama 12 bulan"),
    B2(TingkatHukuman.BERAT, "pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan"),
    B3(TingkatHukuman.BERAT, "pemberhentian dengan hormat tidak atas permintaan sendiri");

    private final TingkatHukuman tingkat;
    private final String sebutan;

    JenisHukuman(TingkatHukuman tingkat, String sebutan) {
        this.tingkat = tingkat;
        this.sebutan = sebutan;
    }

    public TingkatHukuman tingkat() {
        return tingkat;
    }

    /** Official Indonesian wording. */
    public String sebutan() {
        return sebutan;
    }

    /** The kinds of a level, the lightest first. */
    public static List<JenisHukuman> dari(TingkatHukuman tingkat) {
        return Arrays.stream(values()).filter(j -> j.tingkat == tingkat).toList();
    }

    /** The next heavier kind; the heaviest stays. */
    public JenisHukuman lebihBerat() {
        return Arrays.stream(values()).filter(j -> j.compareTo(this) > 0).findFirst().orElse(this);
    }
}
