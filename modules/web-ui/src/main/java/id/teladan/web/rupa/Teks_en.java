package id.teladan.web.rupa;

/** {@link Teks} for the locale {@code en}; the name is the one that {@code ResourceBundle} looks for. */
@SuppressWarnings("IdentifierName")
public final class Teks_en extends Teks {

    public Teks_en() {
        super("en");
    }
}
