package id.teladan.core.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lock-out is the same for a local account and for a name that only the directory knows, or nobody. */
@ExtendWith(PerkakasUji.class)
class PengamananMasukTest {

    private final PengamananMasuk pengamanan;
    private final PencabutanSesi pencabutan;
    private SusunanContoh susunan;

    PengamananMasukTest(PengamananMasuk pengamanan, PencabutanSesi pencabutan) {
        this.pengamanan = pengamanan;
        this.pencabutan = pencabutan;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        susunan =
                new SusunanContoh(db)
                        .orang(1, "Lokal")
                        .sql(
                                "insert into core_akun (id, nama_akun, sandi_hash, pegawai_id, aktif, demo) values (1, 'lokal', 'x', 1, true, false)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"lokal", "199001012015031001", "siapa-saja"})
    void lima_kali_salah_mengunci_dan_masa_kunci_memulai_hitungan_baru(String nama) {
        for (var i = 0; i < 5; i++) {
            assertThat(pengamanan.bolehMencoba(nama, "s")).as("percobaan " + i).isTrue();
            pengamanan.gagal(nama, "s");
        }
        assertThat(pengamanan.bolehMencoba(nama, "s")).isFalse();
        majukan();
        assertThat(pengamanan.bolehMencoba(nama, "s")).isTrue();
        pengamanan.gagal(nama, "s");
        assertThat(pengamanan.bolehMencoba(nama, "s")).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"lokal", "199001012015031001"})
    void yang_berhasil_menghapus_hitungan(String nama) {
        for (var i = 0; i < 4; i++) {
            assertThat(pengamanan.bolehMencoba(nama, "s")).isTrue();
            pengamanan.gagal(nama, "s");
        }
        assertThat(pengamanan.bolehMencoba(nama, "s")).isTrue();
        pengamanan.berhasil(nama);
        for (var i = 0; i < 5; i++) {
            assertThat(pengamanan.bolehMencoba(nama, "s")).isTrue();
            pengamanan.gagal(nama, "s");
        }
        assertThat(pengamanan.bolehMencoba(nama, "s")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"lokal", "199001012015031001"})
    void percobaan_serentak_dihitung_sebelum_kata_sandi_diperiksa(String nama) {
        for (var i = 0; i < 5; i++) {
            assertThat(pengamanan.bolehMencoba(nama, "s")).isTrue();
        }
        assertThat(pengamanan.bolehMencoba(nama, "s"))
                .as("yang keenam, lima belum selesai")
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"lokal", "199001012015031001"})
    void direktori_yang_tidak_menjawab_tidak_dihitung(String nama) {
        for (var i = 0; i < 20; i++) {
            assertThat(pengamanan.bolehMencoba(nama, "s")).isTrue();
            pengamanan.batal(nama);
        }
    }

    @Test
    void nama_tidak_tersimpan_sebagai_teks(BasisDataUji db) throws SQLException {
        pengamanan.bolehMencoba("199001012015031001", "s");
        try (var s = db.sambungan();
                var p = s.createStatement();
                var r =
                        p.executeQuery(
                                "select count(*), max(kunci like '%1990%') from core_percobaan_masuk")) {
            r.next();
            assertThat(r.getInt(1)).isEqualTo(1);
            assertThat(r.getBoolean(2)).isFalse();
        }
    }

    @Test
    void sesi_yang_dicabut_terbaca_sejak_saatnya() {
        var kunci = PencabutanSesi.sesi("https://sso.contoh", "abc");
        pencabutan.cabut(kunci);
        pencabutan.cabut(kunci);
        assertThat(pencabutan.sejak(Instant.EPOCH)).containsOnlyKeys(kunci);
        assertThat(pencabutan.sejak(Instant.EPOCH).get(kunci))
                .isAfter(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(pencabutan.sejak(Instant.parse("2100-01-01T00:00:00Z"))).isEmpty();
        assertThat(kunci).isNotEqualTo(PencabutanSesi.orang("https://sso.contoh", "abc"));
    }

    private void majukan() {
        susunan.sql("update core_akun set terkunci_sampai = utc_timestamp(6) - interval 1 second")
                .sql(
                        "update core_percobaan_masuk set terkunci_sampai = utc_timestamp(6) - interval 1 second");
    }
}
