package id.teladan.core.tugas;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that waits for a person.
 *
 * @param jenis key of its texts: {@code tugas.<jenis>.judul}, {@code .uraian} and {@code .aksi} in the screen bundles
 * @param nilai values for the placeholders of those texts, in order
 * @param tenggat last day (WIB, inclusive); null without a deadline
 * @param tautan path of the page that settles it, from the context root
 * @param ikon name of an icon of the sprite, without {@code i-}
 */
public record Tugas(String jenis, List<String> nilai, LocalDate tenggat, String tautan, String ikon)
        implements Serializable {

    public Tugas {
        nilai = List.copyOf(nilai);
    }
}
