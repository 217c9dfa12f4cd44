package id.teladan.tolok.skenario;

import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.rangka.Beban;
import id.teladan.tolok.rangka.Berkala;
import java.util.List;
import java.util.Locale;

/** Sign-ins a second, each with its sign-in page, the full cost of the password hash and a new session. */
final class Masuk implements Skenario {

    private static final List<String> AKUN =
            List.of("pegawai", "atasan", "kepala", "pengelola", "bkd", "bkd2", "sekda", "auditor");

    @Override
    public String kode() {
        return "login";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var server = l.utama();
        var h =
                Beban.jalankan(
                        AKUN.size(),
                        l.pilih(5, 2),
                        l.pilih(20, 5),
                        i -> () -> Sesi.sebagai(server.alamat(), AKUN.get(i)));
        Berkala.simpan(l.seri("login"), h.waktu());
        return List.of(
                Angka.sedikitnya(
                        "sign-ins, eight people at once",
                        h.perDetik(),
                        "a second",
                        String.format(
                                Locale.ROOT,
                                "p50 %.0f ms, p95 %.0f ms, slowest %.0f ms",
                                h.waktu().median(),
                                h.waktu().persentil(95),
                                h.waktu().terbesar()),
                        15));
    }
}
