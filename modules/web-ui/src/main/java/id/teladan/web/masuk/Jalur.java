package id.teladan.web.masuk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What kind of thing a path of the application is. */
record Jalur(String nilai) {

    private static final String SUMBER_DAYA = "/jakarta.faces.resource/";
    private static final List<String> TERBUKA =
            List.of(
                    "/masuk",
                    "/verifikasi",
                    "/bantuan",
                    "/api/",
                    "/iclock/",
                    "/openapi",
                    "/galat/",
                    "/sso/",
                    "/favicon.ico",
                    "/pilihan");
    private static final List<String> BUKAN_HALAMAN =
            List.of("/api/", "/iclock/", "/openapi", "/unduh/", "/sso/");

    static Jalur dari(HttpServletRequest minta) {
        var jalur =
                minta.getServletPath() + (minta.getPathInfo() == null ? "" : minta.getPathInfo());
        return new Jalur(
                jalur.endsWith(".xhtml") && !jalur.startsWith(SUMBER_DAYA)
                        ? jalur.substring(0, jalur.length() - ".xhtml".length())
                        : jalur);
    }

    /** A style sheet, script or picture under a versioned name. */
    boolean sumberDaya() {
        return nilai.startsWith(SUMBER_DAYA) || nilai.equals("/favicon.ico");
    }

    /** A Faces page; its policy comes from PrimeFaces, which adds the nonce. */
    boolean halaman() {
        return !sumberDaya() && BUKAN_HALAMAN.stream().noneMatch(nilai::startsWith);
    }

    /** A call of the REST layer, which is answered in JSON. */
    boolean api() {
        return nilai.startsWith("/api/");
    }

    /** What an attendance device sends. */
    boolean perangkat() {
        return nilai.startsWith("/iclock/");
    }

    /** Answered without the database. */
    boolean tanpaBasisData() {
        return sumberDaya() || nilai.equals("/openapi") || nilai.startsWith("/galat/");
    }

    /** Reached without signing in. */
    boolean terbuka() {
        return sumberDaya()
                || TERBUKA.stream()
                        .anyMatch(
                                t ->
                                        t.endsWith("/")
                                                ? nilai.startsWith(t)
                                                : nilai.equals(t) || nilai.startsWith(t + "/"));
    }

    /** Not before a one-time password is changed: everything but the page that changes it and its help. */
    boolean menungguSandi() {
        return !sumberDaya() && !adalah("/keamanan") && !adalah("/pilihan") && !adalah("/bantuan");
    }

    boolean adalah(String jalur) {
        return nilai.equals(jalur);
    }
}
