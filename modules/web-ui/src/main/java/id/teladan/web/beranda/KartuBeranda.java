package id.teladan.web.beranda;

import id.teladan.core.izin.Pelaku;

/**
 * A card in the side column of the home page, brought by a feature as a bean. The Facelets file reads what it shows from
 * a named bean of that feature.
 */
public interface KartuBeranda {

    /** Path of the Facelets file from the context root, such as {@code /WEB-INF/beranda/skp.xhtml}. */
    String berkas();

    /** True when the person has anything to see here. */
    boolean untuk(Pelaku pelaku);

    /** Small numbers stand above. */
    int urutan();
}
