package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasukIT {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "admin",
                "bkd",
                "bkd2",
                "pengelola",
                "kepala",
                "inspektorat",
                "sekda",
                "gubernur",
                "auditor",
                "atasan",
                "pegawai"
            })
    void setiap_akun_contoh_masuk_dan_melihat_beranda(String akun) {
        try (var orang = Peramban.masuk(akun)) {
            assertThat(orang.halaman().locator("h1").innerText()).startsWith("Selamat");
            assertThat(orang.galatKonsol()).isEmpty();
            assertThat(orang.keLuar()).isEmpty();
        }
    }

    @Test
    void nama_yang_tidak_ada_dan_sandi_yang_salah_dijawab_sama() {
        assertThat(jawaban("tidak-ada", "salah")).isEqualTo(jawaban("auditor", "salah"));
    }

    @Test
    void lima_kali_salah_mengunci_akun_juga_untuk_sandi_yang_benar() throws Exception {
        for (var i = 0; i < 5; i++) {
            jawaban("bkd2", "salah-" + i);
        }
        try (var s = ServerUji.siap().basisData().sambungan();
                var perintah = s.createStatement()) {
            try (var hasil =
                    perintah.executeQuery(
                            "select terkunci_sampai > utc_timestamp() from core_akun where nama_akun = 'bkd2'")) {
                assertThat(hasil.next()).isTrue();
                assertThat(hasil.getBoolean(1)).isTrue();
            }
            assertThat(jawaban("bkd2", "teladan-demo")).isEqualTo(jawaban("tidak-ada", "salah"));
            perintah.execute(
                    "update core_akun set terkunci_sampai = utc_timestamp() - interval 1 second where nama_akun = 'bkd2'");
        }
        try (var orang = Peramban.masuk("bkd2")) {
            assertThat(orang.halaman().url()).endsWith("/beranda");
        }
    }

    @Test
    void nomor_sesi_berganti_saat_masuk_dan_sesi_lama_mati_saat_keluar() {
        try (var orang = Peramban.tamu()) {
            orang.buka("/masuk");
            var sebelum = sesi(orang);
            Peramban.isiMasuk(orang.halaman(), "pegawai", "teladan-demo");
            orang.halaman().waitForURL("**/beranda");
            var sesudah = sesi(orang);
            assertThat(sesudah).isNotEmpty().isNotEqualTo(sebelum);
            orang.halaman().click("details.akun summary");
            orang.halaman().click("form[action$='/keluar'] button");
            orang.halaman().waitForURL("**/masuk?keluar=1");
            orang.buka("/profil");
            assertThat(orang.halaman().url()).contains("/masuk?ke=%2Fprofil");
        }
    }

    @Test
    void setelah_masuk_kembali_ke_halaman_yang_diminta_dan_tidak_pernah_ke_situs_lain() {
        try (var orang = Peramban.tamu()) {
            orang.buka("/unit/daftar?teks=dinas");
            assertThat(orang.halaman().url()).contains("/masuk?ke=");
            Peramban.isiMasuk(orang.halaman(), "pegawai", "teladan-demo");
            assertThat(orang.halaman().url()).endsWith("/unit/daftar?teks=dinas");
        }
        try (var orang = Peramban.tamu()) {
            orang.buka("/masuk?ke=//situs.contoh/");
            Peramban.isiMasuk(orang.halaman(), "pegawai", "teladan-demo");
            assertThat(orang.halaman().url()).endsWith("/beranda");
        }
    }

    @Test
    void sesi_diumumkan_lewat_kuki_dengan_batas_diam_dan_batas_mutlak() {
        try (var orang = Peramban.masuk("pegawai")) {
            var isi =
                    orang.konteks().cookies().stream()
                            .filter(k -> k.name.equals("teladan-sesi"))
                            .findFirst()
                            .orElseThrow()
                            .value
                            .split("\\.");
            var kini = Long.parseLong(isi[0]);
            assertThat(Math.abs(kini - Instant.now().toEpochMilli())).isLessThan(60_000);
            assertThat(Long.parseLong(isi[1]) - kini).isEqualTo(1_800_000);
            assertThat(Long.parseLong(isi[2]) - kini).isBetween(35_900_000L, 36_000_000L);
        }
    }

    private static String sesi(Peramban.Orang orang) {
        return orang.konteks().cookies().stream()
                .filter(k -> k.name.equals("teladan"))
                .map(k -> k.value)
                .findFirst()
                .orElse("");
    }

    private static String jawaban(String akun, String sandi) {
        try (var orang = Peramban.tamu()) {
            orang.buka("/masuk");
            Peramban.isiMasuk(orang.halaman(), akun, sandi);
            return orang.halaman().locator("[role=alert]").first().innerText();
        }
    }
}
