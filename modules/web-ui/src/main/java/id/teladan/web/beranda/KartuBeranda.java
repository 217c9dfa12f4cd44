package id.teladan.web.beranda;

import id.teladan.core.izin.Pelaku;

/**
 * A card of the home page, brought by a feature as an application-scoped bean. The Facelets file reads what it shows from
 * a named bean of that feature. A module that comes later adds a bean and a file; the home page itself stays as it is.
 */
public interface KartuBeranda {

    /** Where a card stands. */
    enum Letak {
        /** Over the whole width, above everything. */
        ATAS,
        /** In the wide column, below the tasks. */
        POKOK,
        /** In the narrow column. */
        SAMPING
    }

    /** Path of the Facelets file from the context root, such as {@code /WEB-INF/beranda/skp.xhtml}. */
    String berkas();

    /** True when the person has anything to see here. */
    boolean untuk(Pelaku pelaku);

    /** Small numbers stand above. */
    int urutan();

    default Letak letak() {
        return Letak.SAMPING;
    }
}
