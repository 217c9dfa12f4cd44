package id.teladan.web.masuk;

import id.teladan.core.akun.PengamananMasuk;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.web.kerangka.Pilihan;
import id.teladan.web.sso.HalamanKeluar;
import id.teladan.web.sso.OrangSso;
import id.teladan.web.sso.PengaturanSso;
import id.teladan.web.sso.PenyediaSso;
import id.teladan.web.sso.SesiDicabut;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Second of the filters: nobody passes without signing in. The password is checked by the container ({@code
 * HttpServletRequest.login}), so local accounts, LDAP and Active Directory are one path; with OIDC the container sends
 * the visitor to the provider. From then on the person stands in the session ({@link SesiMasuk}), however he came.
 */
public class SaringanMasuk extends HttpFilter {

    /** Request attribute: key of the sentence that the sign-in page shows. */
    public static final String GALAT = "masuk.galat";

    static final String TANDA = "teladan-masuk";
    private static final Pattern POLA_TANDA = Pattern.compile("[0-9a-f-]{36}");
    private static final int TIDAK_DAPAT_DIPROSES = 422;
    private static final int TIDAK_TERSEDIA = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    private static final Set<String> TIDAK_TERJANGKAU =
            Set.of("masuk.galat.direktori", "masuk.galat.penyedia");
    private static final int PANJANG_TERBESAR = 200;
    private static final Clock JAM_MESIN = Clock.systemUTC();
    private static final long serialVersionUID = 1L;

    @Inject transient PengamananMasuk pengamanan;
    @Inject transient PelakuAktif pelaku;
    @Inject transient CatatanSesi catatan;
    @Inject transient PenyediaSso penyedia;
    @Inject transient SesiDicabut dicabut;
    @Inject transient HalamanKeluar halamanKeluar;

    @Override
    protected void doFilter(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws IOException, ServletException {
        var jalur = Jalur.dari(minta);
        if (jalur.adalah("/keluar")) {
            keluar(minta, jawab);
        } else if (jalur.adalah("/masuk")) {
            masuk(minta, jawab, rantai);
        } else if (jalur.adalah(TujuanMasuk.SSO)) {
            kembaliDariSso(minta, jawab);
        } else if (jalur.adalah("/")) {
            jawab.sendRedirect(TujuanMasuk.BERANDA);
        } else if (masih(minta)) {
            BatasSesi.umumkan(minta.getSession(), jawab, minta.isSecure());
            if (jalur.adalah("/sesi")) {
                jawab.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else if (CatatanSesi.wajibGanti(minta.getSession()) && jalur.menungguSandi()) {
                jawab.sendRedirect("/keamanan");
            } else if (jalur.terbuka() || pelaku.pelaku().pegawaiId() != null) {
                rantai.doFilter(minta, jawab);
            } else {
                bukanPegawai(minta, jawab);
            }
        } else if (jalur.terbuka()) {
            rantai.doFilter(minta, jawab);
        } else {
            mintaMasuk(minta, jawab, jalur);
        }
    }

    private void masuk(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws IOException, ServletException {
        if (PengaturanSso.aktif()) {
            masukSso(minta, jawab, rantai);
        } else if ("POST".equals(minta.getMethod())) {
            cobaMasuk(minta, jawab, rantai);
        } else if (masih(minta) && minta.getAttribute(GALAT) == null) {
            jawab.sendRedirect(TujuanMasuk.aman(minta.getParameter("ke")));
        } else {
            tampilkan(minta, jawab, rantai, null);
        }
    }

    /** The provider knows the password; the way to it is a path that the container guards. */
    private void masukSso(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws IOException, ServletException {
        if (masih(minta)) {
            jawab.sendRedirect(TujuanMasuk.aman(minta.getParameter("ke")));
        } else if ("1".equals(minta.getParameter("keluar")) || !"GET".equals(minta.getMethod())) {
            tampilkan(minta, jawab, rantai, null);
        } else if (penyedia.terjangkau()) {
            TujuanMasuk.titip(minta, jawab);
            jawab.sendRedirect(TujuanMasuk.SSO);
        } else {
            tampilkan(minta, jawab, rantai, "masuk.galat.penyedia");
        }
    }

    /** Back from the provider: the container knows who it is, our session begins. */
    private static void kembaliDariSso(HttpServletRequest minta, HttpServletResponse jawab)
            throws IOException {
        var orang =
                PengaturanSso.aktif()
                        ? OrangSso.dari(minta.getUserPrincipal())
                        : Optional.<OrangSso>empty();
        if (orang.isEmpty()) {
            jawab.sendRedirect("/masuk");
            return;
        }
        var o = orang.get();
        SesiMasuk.mulai(
                minta,
                new SesiMasuk(
                        o.nip(),
                        Instant.now(JAM_MESIN),
                        new SesiMasuk.Sso(o.idToken(), o.kunciSesi(), o.kunciOrang())));
        BatasSesi.umumkan(minta.getSession(), jawab, minta.isSecure());
        jawab.sendRedirect(TujuanMasuk.titipan(minta));
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
                || !pengamanan.bolehMencoba(nama, sandi)) {
            tampilkan(minta, jawab, rantai, "masuk.galat.tolak");
            return;
        }
        SesiMasuk.akhiri(minta);
        var jawaban = PintuKontainer.coba(minta, nama, sandi);
        switch (jawaban.hasil()) {
            case DITERIMA -> {
                pengamanan.berhasil(nama);
                SesiMasuk.mulai(
                        minta, new SesiMasuk(jawaban.prinsipal(), Instant.now(JAM_MESIN), null));
                BatasSesi.umumkan(minta.getSession(), jawab, minta.isSecure());
                jawab.sendRedirect(TujuanMasuk.aman(minta.getParameter("ke")));
            }
            case DITOLAK -> {
                pengamanan.gagal(nama, sandi);
                tampilkan(minta, jawab, rantai, "masuk.galat.tolak");
            }
            case TIDAK_TERJANGKAU -> {
                pengamanan.batal(nama);
                tampilkan(minta, jawab, rantai, "masuk.galat.direktori");
            }
        }
    }

    private static void tampilkan(
            HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai, String galat)
            throws IOException, ServletException {
        if (galat != null) {
            minta.setAttribute(GALAT, galat);
            jawab.setStatus(
                    TIDAK_TERJANGKAU.contains(galat) ? TIDAK_TERSEDIA : TIDAK_DAPAT_DIPROSES);
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

    /** True while the person of the session is signed in; ends a session whose time is over or that the provider ended. */
    private boolean masih(HttpServletRequest minta) {
        var masuk = SesiMasuk.dari(minta);
        if (masuk == null) {
            return false;
        }
        var sso = masuk.sso();
        if (BatasSesi.lewat(minta.getSession())
                || catatan.berakhir(minta, masuk.prinsipal())
                || (sso != null
                        && dicabut.dicabut(sso.kunciSesi(), sso.kunciOrang(), masuk.mulai()))) {
            SesiMasuk.akhiri(minta);
            pelaku.masukSebagai(null);
            return false;
        }
        return true;
    }

    /** The directory knows him, Teladan does not: says so and what to do, instead of an empty home page. */
    private static void bukanPegawai(HttpServletRequest minta, HttpServletResponse jawab)
            throws IOException, ServletException {
        jawab.setStatus(HttpServletResponse.SC_FORBIDDEN);
        minta.getRequestDispatcher("/galat/asing.xhtml").forward(new SebagaiGet(minta), jawab);
    }

    private void keluar(HttpServletRequest minta, HttpServletResponse jawab) throws IOException {
        if (!"POST".equals(minta.getMethod())) {
            jawab.sendRedirect(TujuanMasuk.BERANDA);
            return;
        }
        var masuk = SesiMasuk.dari(minta);
        catatan.keluar(minta.getSession(false));
        SesiMasuk.akhiri(minta);
        BatasSesi.lupakan(jawab, minta.isSecure());
        jawab.setHeader("Clear-Site-Data", "\"cache\"");
        if (masuk == null
                || masuk.sso() == null
                || !halamanKeluar.tulis(
                        jawab,
                        masuk.sso().idToken(),
                        TujuanMasuk.alamatLengkap(minta, "/masuk?keluar=1"),
                        Pilihan.bahasa(minta))) {
            jawab.sendRedirect("/masuk?keluar=1");
        }
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
