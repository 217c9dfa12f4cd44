package id.teladan.presensi.mandiri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.presensi.aturan.IsyaratTap;
import id.teladan.presensi.aturan.TempatTap;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import jakarta.enterprise.context.control.RequestContextController;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is noon of 5 October 2026; 2 works at a section of Dinas A, whose place is a circle of 100 m. */
@ExtendWith(PerkakasUji.class)
class TapMandiriTest {

    private static final TempatTap KANTOR = new TempatTap(-6.2, 106.1, 10, false);
    private static final Instant KINI = Instant.parse("2026-10-05T05:00:00Z");

    private final TapMandiri mandiri;
    private final PendaftaranPonsel ponsel;
    private final PelakuAktif aktif;
    private BasisDataUji db;

    TapMandiriTest(TapMandiri mandiri, PendaftaranPonsel ponsel, PelakuAktif aktif) {
        this.mandiri = mandiri;
        this.ponsel = ponsel;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji basisData) {
        db = basisData;
        SusunanContoh.hari(LocalDate.of(2026, 10, 5));
        new SusunanContoh(db)
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas A")
                .unit(3, 2L, "Seksi A1")
                .unit(4, 1L, "Dinas B")
                .staf(3)
                .orang(2, "Warga A1")
                .orang(4, "Orang lain")
                .tugas(2, 31, "DEFINITIF", "2020-01-01", null)
                .peran(2, Peran.PEGAWAI, null)
                .peran(4, Peran.PEGAWAI, null);
        lokasi(1, "Kantor Dinas A", 2, "null", "2026-01-01", "null");
        lokasi(2, "Kantor Dinas B", 4, "null", "2026-01-01", "null");
        lokasi(3, "Rumah orang lain", 2, "4", "2026-01-01", "null");
        lokasi(4, "Gedung lama", 2, "null", "2020-01-01", "'2026-10-04'");
        aktif.masukSebagai(SusunanContoh.nip(2));
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    @Test
    void kiriman_ulang_tercatat_sekali_dan_dijawab_sama() {
        var cmd = tap(nomor(), KINI, null, KANTOR);
        var pertama = mandiri.catat(cmd);
        var kedua = mandiri.catat(cmd);
        assertThat(pertama.baru()).isTrue();
        assertThat(kedua.baru()).isFalse();
        assertThat(kedua).usingRecursiveComparison().ignoringFields("baru").isEqualTo(pertama);
        assertThat(pertama.lokasi()).isEqualTo("Kantor Dinas A");
        assertThat(pertama.isyarat()).isEmpty();
        assertThat(angka("select count(*) from presensi_tap_mandiri")).isEqualTo(1);
        assertThat(
                        angka(
                                "select count(*) from presensi_antre_hari where pegawai_id = 2 and tanggal = '2026-10-05'"))
                .isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                mandiri.catat(
                                        tap(cmd.permintaan(), KINI.minusSeconds(1), null, KANTOR)))
                .isInstanceOf(KonflikPerubahan.class)
                .hasMessageContaining("TAP_BERBEDA");
    }

    @Test
    void dua_puluh_kiriman_bersamaan_tercatat_sekali() throws Exception {
        var cmd = tap(nomor(), KINI, null, KANTOR);
        var kolam = Executors.newFixedThreadPool(10);
        try {
            var kerja =
                    IntStream.range(0, 20)
                            .mapToObj(i -> (Callable<Boolean>) () -> sekali(cmd))
                            .toList();
            var baru = 0;
            for (var hasil : kolam.invokeAll(kerja)) {
                baru += hasil.get() ? 1 : 0;
            }
            assertThat(baru).isEqualTo(1);
        } finally {
            kolam.shutdownNow();
        }
        assertThat(angka("select count(*) from presensi_tap_mandiri")).isEqualTo(1);
        assertThat(angka("select count(*) from presensi_antre_hari")).isEqualTo(1);
    }

    /** As the REST layer: a request of its own, and one that meets its twin is asked again. */
    private boolean sekali(CatatTap cmd) {
        var permintaan = PerkakasUji.bean(RequestContextController.class);
        permintaan.activate();
        try {
            aktif.masukSebagai(SusunanContoh.nip(2));
            while (true) {
                try {
                    return mandiri.catat(cmd).baru();
                } catch (KonflikPerubahan e) {
                    assertThat(e).hasMessageContaining("TAP_BERSAMAAN");
                }
            }
        } finally {
            permintaan.deactivate();
        }
    }

    @Test
    void jam_ponsel_yang_meleset_dikoreksi_dan_harinya_menurut_wib() {
        var hasil = mandiri.catat(tap(nomor(), Instant.parse("2026-10-04T17:10:00Z"), 900, KANTOR));
        assertThat(hasil.waktu()).isEqualTo(Instant.parse("2026-10-04T16:55:00Z"));
        assertThat(hasil.isyarat())
                .containsExactly(IsyaratTap.JAM_MELESET, IsyaratTap.LURING, IsyaratTap.TANPA_TANDA);
        assertThat(angka("select count(*) from presensi_antre_hari where tanggal = '2026-10-04'"))
                .as("23.55 WIB tanggal 4")
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-10-05T05:10:00Z,",
        "2026-10-05T05:12:00Z,TAP_WAKTU_MENDATANG",
        "2025-08-31T05:02:00Z,",
        "2025-08-31T04:59:59Z,TAP_WAKTU_LAMPAU",
        "+100000-01-01T00:00:00Z,TAP_WAKTU_MENDATANG",
        "-100000-01-01T00:00:00Z,TAP_WAKTU_LAMPAU",
    })
    void batas_waktu(Instant waktu, String kode) {
        if (kode == null) {
            assertThat(mandiri.catat(tap(nomor(), waktu, null, KANTOR)).baru()).isTrue();
        } else {
            assertThatThrownBy(() -> mandiri.catat(tap(nomor(), waktu, null, KANTOR)))
                    .isInstanceOf(PelanggaranAturan.class)
                    .hasMessageContaining(kode);
        }
    }

    @Test
    void semua_yang_keliru_disebut_sekaligus() {
        assertThatThrownBy(
                        () ->
                                mandiri.catat(
                                        new CatatTap(
                                                "x",
                                                null,
                                                86_401,
                                                new TempatTap(Double.NaN, 181, -1, false),
                                                "y",
                                                "z".repeat(201),
                                                null)))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        e ->
                                assertThat(e.pelanggaran())
                                        .extracting("bidang")
                                        .containsExactly(
                                                "permintaan",
                                                "waktu",
                                                "selisihDetik",
                                                "tempat.lintang",
                                                "tempat.bujur",
                                                "tempat.akurasi",
                                                "ponsel",
                                                "tanda"));
    }

    @Test
    void ponsel_terdaftar_menandatangani_dan_ponsel_baru_menggantikannya() throws Exception {
        var kunci = kunci();
        var id = ponsel.daftarkan(publik(kunci), "Chrome");
        assertThat(ponsel.daftarkan(publik(kunci), "Chrome")).isEqualTo(id);
        var asli = tertanda(kunci.getPrivate(), id, KANTOR);
        assertThat(mandiri.catat(asli).isyarat()).containsExactly(IsyaratTap.LURING);
        var dipindah =
                new CatatTap(nomor(), asli.waktu(), null, asli.tempat(), id, asli.tanda(), null);
        assertThat(mandiri.catat(dipindah).isyarat())
                .containsExactly(IsyaratTap.LURING, IsyaratTap.TANDA_SALAH);
        var lain = kunci();
        var idLain = ponsel.daftarkan(publik(lain), null);
        assertThat(idLain).isNotEqualTo(id);
        assertThat(mandiri.catat(tertanda(kunci.getPrivate(), id, KANTOR)).isyarat())
                .containsExactly(IsyaratTap.LURING, IsyaratTap.PONSEL_LAIN);
        assertThat(mandiri.catat(tertanda(lain.getPrivate(), idLain, null)).isyarat())
                .containsExactly(IsyaratTap.TANPA_LOKASI, IsyaratTap.LURING);
        assertThat(
                        angka(
                                "select count(*) from core_pemberitahuan where jenis = 'PONSEL_BERGANTI' and pegawai_id = 2"))
                .isEqualTo(1);
        assertThatThrownBy(() -> ponsel.daftarkan("bukan kunci", null))
                .hasMessageContaining("TAP_KUNCI_SALAH");
    }

    @Test
    void tap_sehari_terbatas_dan_buku_hanya_dapat_ditambah() {
        for (var i = 0; i < 50; i++) {
            mandiri.catat(tap(nomor(), KINI.minusSeconds(i), null, KANTOR));
        }
        assertThatThrownBy(() -> mandiri.catat(tap(nomor(), KINI, null, KANTOR)))
                .hasMessageContaining("TAP_TERLALU_BANYAK");
        assertThat(mandiri.terakhir(10))
                .hasSize(10)
                .extracting(TapTercatat::waktu)
                .startsWith(KINI, KINI.minusSeconds(1));
        assertThatThrownBy(() -> sql("update presensi_tap_mandiri set risiko = 0"))
                .hasMessageContaining("hanya dapat ditambah");
        assertThatThrownBy(() -> sql("delete from presensi_tap_mandiri"))
                .hasMessageContaining("hanya dapat ditambah");
    }

    @Test
    void tamu_ditolak_dan_orang_lain_tidak_melihatnya() {
        var cmd = tap(nomor(), KINI, null, KANTOR);
        mandiri.catat(cmd);
        aktif.masukSebagai(SusunanContoh.nip(4));
        assertThat(mandiri.terakhir(10)).isEmpty();
        assertThat(mandiri.catat(cmd).baru()).as("nomor permintaan milik tiap orang").isTrue();
        aktif.masukSebagai(null);
        assertThatThrownBy(() -> mandiri.catat(cmd)).isInstanceOf(AksesDitolak.class);
    }

    private static CatatTap tap(String nomor, Instant waktu, Integer selisih, TempatTap tempat) {
        return new CatatTap(nomor, waktu, selisih, tempat, null, null, "10.0.0.7");
    }

    private static CatatTap tertanda(PrivateKey kunci, String ponsel, TempatTap tempat)
            throws Exception {
        var tanpa =
                new CatatTap(nomor(), KINI.minusSeconds(3600), null, tempat, ponsel, null, null);
        var s = Signature.getInstance("SHA256withECDSAinP1363Format");
        s.initSign(kunci);
        s.update(tanpa.ditandai().getBytes(StandardCharsets.UTF_8));
        return new CatatTap(
                tanpa.permintaan(),
                tanpa.waktu(),
                null,
                tempat,
                ponsel,
                Base64.getEncoder().encodeToString(s.sign()),
                null);
    }

    private static KeyPair kunci() throws Exception {
        var pembuat = KeyPairGenerator.getInstance("EC");
        pembuat.initialize(new ECGenParameterSpec("secp256r1"));
        return pembuat.generateKeyPair();
    }

    private static String publik(KeyPair kunci) {
        return Base64.getEncoder().encodeToString(kunci.getPublic().getEncoded());
    }

    private static String nomor() {
        return UUID.randomUUID().toString();
    }

    private void lokasi(
            long id, String nama, long unit, String pegawai, String mulai, String sampai) {
        sql(
                "insert into presensi_lokasi (id, nama, lintang, bujur, radius, unit_id, pegawai_id, mulai, sampai) values ("
                        + id
                        + ", '"
                        + nama
                        + "', -6.2, 106.1, 100, "
                        + unit
                        + ", "
                        + pegawai
                        + ", '"
                        + mulai
                        + "', "
                        + sampai
                        + ")");
    }

    private void sql(String perintah) {
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            p.execute(perintah);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private long angka(String kueri) {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var h = p.executeQuery(kueri)) {
            h.next();
            return h.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(kueri, e);
        }
    }
}
