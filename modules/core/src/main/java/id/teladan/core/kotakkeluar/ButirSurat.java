package id.teladan.core.kotakkeluar;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that a letter tells: key and values of its title, and the page that shows it.
 *
 * @param tautan path from the context root
 */
public record ButirSurat(String jenis, List<String> nilai, String tautan) implements Serializable {

    private static final String ANTARA = "\u001f";

    public ButirSurat {
        nilai = List.copyOf(nilai);
    }

    String baris() {
        return rapi(jenis)
                + ANTARA
                + rapi(tautan)
                + ANTARA
                + String.join(ANTARA, nilai.stream().map(ButirSurat::rapi).toList());
    }

    static ButirSurat urai(String baris) {
        var b = List.of(baris.split(ANTARA, -1));
        return new ButirSurat(b.get(0), b.subList(2, b.size()), b.get(1));
    }

    private static String rapi(String teks) {
        return teks == null ? "" : teks.replaceAll("\\p{Cntrl}", " ");
    }
}
