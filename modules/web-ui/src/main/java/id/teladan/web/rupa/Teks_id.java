package id.teladan.web.rupa;

/** {@link Teks} for the locale {@code id}; the name is the one that {@code ResourceBundle} looks for. */
@SuppressWarnings("IdentifierName")
public final class Teks_id extends Teks {

    public Teks_id() {
        super("id");
    }
}
