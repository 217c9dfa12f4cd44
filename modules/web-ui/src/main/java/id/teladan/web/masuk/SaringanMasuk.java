package id.teladan.web.masuk;

import id.teladan.core.akun.PengamananMasuk;
import id.teladan.core.izin.PelakuAktif;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Second of the filters: nobody passes without signing in. The password is checked by the container ({@code
 * HttpServletRequest.login}), so local accounts, LDAP and Active Directory are one path; with OIDC the container sends
 * the visitor to the provider instead.
 */
public class SaringanMasuk extends HttpFilter {

    /** Request attribute: key of the sentence that the sign-in page shows. */
    public static final String GALAT = "masuk.galat";

    static final String TANDA = "teladan-masuk";
    private static final Pattern POLA_TANDA = Pattern.compile("[0-9a-f-]{36}");
    private static final int TIDAK_DAPAT_DIPROSES = 422;
    private static final int PANJANG_TERBESAR = 200;
    private static final long serialVersionUID = 1L;

    @Inject transient PengamananMasuk pengamanan;
    @Inject transient PelakuAktif pelaku;
    @Inject transient CatatanSesi catatan;

    @Override
    protected void doFilter(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws IOException, ServletException {
        var jalur = Jalur.dari(minta);
        if (jalur.adalah("/keluar")) {
            keluar(minta, jawab);
        } else if (jalur.adalah("/masuk")) {
            masuk(minta, jawab, rantai);
        } else if (jalur.adalah("/")) {
            jawab.sendRedirect(TujuanMasuk.BERANDA);
        } else if (minta.getUserPrincipal() != null && !kedaluwarsa(minta)) {
            BatasSesi.umumkan(minta.getSession(), jawab, minta.isSecure());
            if (jalur.adalah("/sesi")) {
                jawab.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else if (wajibGanti(minta.getSession()) && jalur.menungguSandi()) {
                jawab.sendRedirect("/keamanan");
            } else {
                rantai.doFilter(minta, jawab);
            }
        } else if (jalur.terbuka()) {
            rantai.doFilter(minta, jawab);
        } else {
            mintaMasuk(minta, jawab, jalur);
        }
    }

    private void masuk(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws IOException, ServletException {
        if ("POST".equals(minta.getMethod())) {
            cobaMasuk(minta, jawab, rantai);
        } else if (minta.getUserPrincipal() != null && minta.getAttribute(GALAT) == null) {
            jawab.sendRedirect(TujuanMasuk.aman(minta.getParameter("ke")));
        } else {
            tampilkan(minta, jawab, rantai, null);
        }
    }

    private void cobaMasuk(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws IOException, ServletException {
        var nama = rapikan(minta.getParameter("nama"));
        var sandi = minta.getParameter("sandi");
        if (!tandaCocok(minta)) {
            tampilkan(minta, jawab, rantai, "masuk.galat.tanda");
            return;
        }
        if (nama.isEmpty() || sandi == null || sandi.isEmpty()) {
            tampilkan(minta, jawab, rantai, "masuk.galat.kosong");
            return;
        }
        if (nama.length() > PANJANG_TERBESAR
                || sandi.length() > PANJANG_TERBESAR
                || !pengamanan.bolehMencoba(nama, sandi)
                || !loginKontainer(minta, nama, sandi)) {
            tampilkan(minta, jawab, rantai, "masuk.galat.tolak");
            return;
        }
        pengamanan.berhasil(nama);
        minta.getSession(true);
        minta.changeSessionId();
        BatasSesi.mulai(minta.getSession());
        catatan.mulai(minta, minta.getSession(), nama);
        BatasSesi.umumkan(minta.getSession(), jawab, minta.isSecure());
        jawab.sendRedirect(TujuanMasuk.aman(minta.getParameter("ke")));
    }

    private boolean loginKontainer(HttpServletRequest minta, String nama, String sandi)
            throws ServletException {
        if (minta.getUserPrincipal() != null) {
            minta.logout();
            minta.getSession().invalidate();
        }
        try {
            minta.login(nama, sandi);
            return true;
        } catch (ServletException e) {
            pengamanan.gagal(nama, sandi);
            return false;
        }
    }

    private static void tampilkan(
            HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai, String galat)
            throws IOException, ServletException {
        if (galat != null) {
            minta.setAttribute(GALAT, galat);
            jawab.setStatus(TIDAK_DAPAT_DIPROSES);
        }
        var tanda = tandaDariKuki(minta).orElseGet(() -> UUID.randomUUID().toString());
        var kuki = new Cookie(TANDA, tanda);
        kuki.setPath("/masuk");
        kuki.setHttpOnly(true);
        kuki.setSecure(minta.isSecure());
        kuki.setAttribute("SameSite", "Strict");
        jawab.addCookie(kuki);
        minta.setAttribute(TANDA, tanda);
        rantai.doFilter("POST".equals(minta.getMethod()) ? new SebagaiGet(minta) : minta, jawab);
    }

    private static boolean tandaCocok(HttpServletRequest minta) {
        var kirim = minta.getParameter("tanda");
        return kirim != null
                && tandaDariKuki(minta)
                        .filter(
                                t ->
                                        MessageDigest.isEqual(
                                                t.getBytes(StandardCharsets.UTF_8),
                                                kirim.getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    /** One token for all tabs of a browser: opening the page again does not spoil the form that is open already. */
    private static Optional<String> tandaDariKuki(HttpServletRequest minta) {
        return Stream.ofNullable(minta.getCookies())
                .flatMap(Arrays::stream)
                .filter(
                        k ->
                                k.getName().equals(TANDA)
                                        && POLA_TANDA.matcher(k.getValue()).matches())
                .map(Cookie::getValue)
                .findFirst();
    }

    private boolean kedaluwarsa(HttpServletRequest minta) throws ServletException {
        var sesi = minta.getSession(false);
        if (sesi == null || !(BatasSesi.lewat(sesi) || catatan.berakhir(minta, sesi))) {
            return false;
        }
        minta.logout();
        sesi.invalidate();
        pelaku.masukSebagai(null);
        return true;
    }

    private static boolean wajibGanti(HttpSession sesi) {
        return Boolean.TRUE.equals(sesi.getAttribute(CatatanSesi.WAJIB_GANTI));
    }

    private void keluar(HttpServletRequest minta, HttpServletResponse jawab)
            throws IOException, ServletException {
        if (!"POST".equals(minta.getMethod())) {
            jawab.sendRedirect(TujuanMasuk.BERANDA);
            return;
        }
        catatan.keluar(minta.getSession(false));
        minta.logout();
        var sesi = minta.getSession(false);
        if (sesi != null) {
            sesi.invalidate();
        }
        BatasSesi.lupakan(jawab, minta.isSecure());
        jawab.setHeader("Clear-Site-Data", "\"cache\"");
        jawab.sendRedirect("/masuk?keluar=1");
    }

    private static void mintaMasuk(HttpServletRequest minta, HttpServletResponse jawab, Jalur jalur)
            throws IOException {
        var halaman = TujuanMasuk.halamanMasuk(minta);
        if ("partial/ajax".equals(minta.getHeader("Faces-Request"))) {
            jawab.setContentType("text/xml;charset=UTF-8");
            jawab.getWriter()
                    .write(
                            "<?xml version='1.0' encoding='UTF-8'?><partial-response id='j_id1'><redirect url='"
                                    + halaman.replace("&", "&amp;").replace("'", "&apos;")
                                    + "'/></partial-response>");
        } else if (jalur.adalah("/sesi")) {
            jawab.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            jawab.sendRedirect(halaman);
        }
    }

    /** A NIP may be typed with blanks and dots. */
    private static String rapikan(String nama) {
        if (nama == null) {
            return "";
        }
        var bersih = nama.strip();
        return bersih.matches("[0-9 .]{18,}") ? bersih.replaceAll("[ .]", "") : bersih;
    }
}
