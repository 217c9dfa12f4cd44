package id.teladan.web.daftar;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The ticked rows of a list, as the page sends them: ids with commas. The use case joins its scope as for every id. */
public class Terpilih implements Serializable {

    private static final int TERBANYAK = 1_000;

    private String nilai;

    /** The ids, at most 1,000; what is none is left out. */
    public List<Long> id() {
        return nilai == null
                ? List.of()
                : Arrays.stream(nilai.split(","))
                        .filter(n -> n.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .limit(TERBANYAK)
                        .toList();
    }

    public String getNilai() {
        return nilai;
    }

    public void setNilai(String isi) {
        nilai = isi;
    }
}
