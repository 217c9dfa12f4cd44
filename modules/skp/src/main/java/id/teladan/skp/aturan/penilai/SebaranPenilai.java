package id.teladan.skp.aturan.penilai;

import id.teladan.skp.aturan.PredikatKinerja;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;

/** How many people got which predicate. */
public record SebaranPenilai(Map<PredikatKinerja, Integer> jumlah) implements Serializable {

    public SebaranPenilai {
        jumlah = Map.copyOf(jumlah);
    }

    public int orang() {
        return jumlah.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Mean with Sangat Baik 5 to Sangat Kurang 1, unrounded; null without people. */
    public BigDecimal rata() {
        if (orang() == 0) {
            return null;
        }
        var nilai = 0;
        for (var e : jumlah.entrySet()) {
            nilai += e.getValue() * bobot(e.getKey());
        }
        return BigDecimal.valueOf(nilai).divide(BigDecimal.valueOf(orang()), MathContext.DECIMAL64);
    }

    /** The rest of a whole that this one is part of. */
    public SebaranPenilai sisaDari(SebaranPenilai semua) {
        var sisa = new EnumMap<PredikatKinerja, Integer>(PredikatKinerja.class);
        for (var p : PredikatKinerja.values()) {
            sisa.put(p, semua.jumlah.getOrDefault(p, 0) - jumlah.getOrDefault(p, 0));
        }
        return new SebaranPenilai(sisa);
    }

    private static int bobot(PredikatKinerja predikat) {
        return switch (predikat) {
            case SANGAT_BAIK -> 5;
            case BAIK -> 4;
            case BUTUH_PERBAIKAN -> 3;
            case KURANG -> 2;
            case SANGAT_KURANG -> 1;
        };
    }
}
