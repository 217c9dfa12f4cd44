package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The language that a person has chosen follows him to another browser. */
class PilihanIT {

    @Test
    void bahasa_pilihan_ikut_orangnya_ke_peramban_lain() {
        var satu = Sesi.sebagai("gubernur");
        assertThat(pilih(satu, "en")).isEqualTo(303);
        assertThat(satu.ambil("/beranda").body()).contains("lang=\"en\"");
        assertThat(Sesi.sebagai("gubernur").ambil("/beranda").body()).contains("lang=\"en\"");
        assertThat(Sesi.sebagai("sekda").ambil("/beranda").body()).contains("lang=\"id\"");
        assertThat(pilih(satu, "id")).isEqualTo(303);
        assertThat(Sesi.sebagai("gubernur").ambil("/beranda").body()).contains("lang=\"id\"");
    }

    private static int pilih(Sesi sesi, String bahasa) {
        return sesi.kirim(
                        "/pilihan",
                        "application/x-www-form-urlencoded",
                        "bahasa=" + bahasa + "&kembali=%2Fberanda")
                .statusCode();
    }
}
