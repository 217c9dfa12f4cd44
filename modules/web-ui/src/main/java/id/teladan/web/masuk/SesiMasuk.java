package id.teladan.web.masuk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;

/**
 * Who is signed in, kept in the session by the one sign-in path. It is the only thing that later requests look at: a
 * directory or provider that is away does not end a session, and neither a bearer token nor a parameter begins one.
 *
 * @param prinsipal account name or NIP
 * @param mulai moment of the sign-in
 * @param sso what the identity provider said; null for local accounts and the directory
 */
record SesiMasuk(String prinsipal, Instant mulai, Sso sso) implements Serializable {

    private static final String ATRIBUT = "teladan.masuk";

    /**
     * The session at the provider.
     *
     * @param idToken hint for its end-session endpoint
     * @param kunciSesi key of the session when it ends at the provider, null when the provider names none
     * @param kunciOrang key of all sessions of the person
     */
    record Sso(String idToken, String kunciSesi, String kunciOrang) implements Serializable {}

    /** Null for a visitor. */
    static SesiMasuk dari(HttpServletRequest minta) {
        var sesi = minta.getSession(false);
        return sesi == null ? null : (SesiMasuk) sesi.getAttribute(ATRIBUT);
    }

    static String prinsipal(HttpServletRequest minta) {
        var masuk = dari(minta);
        return masuk == null ? null : masuk.prinsipal();
    }

    /** Begins a session under a new number; what an earlier one held is gone. */
    static void mulai(HttpServletRequest minta, SesiMasuk masuk) {
        akhiri(minta);
        var sesi = minta.getSession(true);
        minta.changeSessionId();
        BatasSesi.mulai(sesi);
        sesi.setAttribute(ATRIBUT, masuk);
    }

    static void akhiri(HttpServletRequest minta) {
        var sesi = minta.getSession(false);
        if (sesi != null) {
            sesi.invalidate();
        }
    }
}
