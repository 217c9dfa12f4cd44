package id.teladan.core.pemberitahuan;

import java.io.Serializable;
import java.util.List;

/**
 * Event: one person is to be told something. Fired inside the transaction of what happened, kept with it or not at all.
 *
 * @param pegawaiId whom
 * @param jenis key of its texts: {@code beritahu.<jenis>.judul} and {@code .uraian} in the screen bundles
 * @param nilai values for the placeholders of those texts, in order; nothing secret, they may go out by e-mail
 * @param tautan path of the page that shows it, from the context root
 */
public record Pemberitahuan(long pegawaiId, String jenis, List<String> nilai, String tautan)
        implements Serializable {

    public Pemberitahuan {
        nilai = List.copyOf(nilai);
    }
}
