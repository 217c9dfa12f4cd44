package id.teladan.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.kalkulator.PerhitunganKalkulator;
import id.teladan.core.kalkulator.SimulasiParameter;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.PemutusanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import id.teladan.core.usulan.PutuskanUsulan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PerkakasUji.class)
class ParameterDuaOrangTest {

    private static final String USIA = "core.nip.usia-min";
    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final LocalDate MULAI = LocalDate.of(2027, 1, 1);

    private final PengajuanUsulan pengajuan;
    private final PemutusanUsulan pemutusan;
    private final DaftarParameter daftar;
    private final SimulasiParameter simulasi;
    private final PerhitunganKalkulator perhitungan;
    private final PelakuAktif aktif;
    private final PerkakasUji perkakas;
    private final SusunanContoh susunan;

    ParameterDuaOrangTest(
            PengajuanUsulan pengajuan,
            PemutusanUsulan pemutusan,
            DaftarParameter daftar,
            SimulasiParameter simulasi,
            PerhitunganKalkulator perhitungan,
            PelakuAktif aktif,
            PerkakasUji perkakas,
            BasisDataUji db) {
        this.pengajuan = pengajuan;
        this.pemutusan = pemutusan;
        this.daftar = daftar;
        this.simulasi = simulasi;
        this.perhitungan = perhitungan;
        this.aktif = aktif;
        this.perkakas = perkakas;
        susunan = new SusunanContoh(db);
    }

    @BeforeEach
    void siapkan() {
        SusunanContoh.hari(HARI);
        susunan.unit(1, null, "Provinsi")
                .orang(1, "Petugas satu")
                .orang(2, "Petugas dua")
                .orang(3, "Auditor")
                .peran(1, Peran.BKD, null)
                .peran(2, Peran.BKD, null)
                .peran(3, Peran.AUDITOR, null);
    }

    @AfterEach
    void jamKembali() {
        JamTeladan.kembalikan();
    }

    @Test
    void nilai_baru_berlaku_tepat_pada_harinya_dan_bawaan_sampai_sehari_sebelumnya() {
        setujui(usulkan(isi("18", MULAI, null)));
        masuk(3);
        // born in 2010: 16 years before the first day, 17 before the second
        assertThat(sah(MULAI.minusDays(1))).isTrue();
        assertThat(sah(MULAI)).isFalse();
        assertThat(daftar.rincian(USIA).masa())
                .extracting(
                        MasaNilai::nilai, MasaNilai::mulai, MasaNilai::sampai, MasaNilai::keadaan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("18", MULAI, null, "AKAN_BERLAKU"),
                        org.assertj.core.groups.Tuple.tuple(
                                "16",
                                daftar.rincian(USIA).masa().get(1).mulai(),
                                MULAI.minusDays(1),
                                "BERLAKU"));
        SusunanContoh.hari(MULAI);
        masuk(3);
        assertThat(daftar.semua("usia termuda", "core"))
                .singleElement()
                .satisfies(
                        b -> {
                            assertThat(b.nilai()).isEqualTo("18");
                            assertThat(b.putusan()).isTrue();
                            assertThat(b.kalkulator()).containsExactly("nip");
                        });
    }

    @Test
    void nilai_terbuka_ditutup_sehari_sebelum_yang_berikutnya() {
        setujui(usulkan(isi("17", HARI, null)));
        setujui(usulkan(isi("18", MULAI, MULAI.plusYears(1))));
        masuk(1);
        assertThat(daftar.rincian(USIA).masa())
                .extracting(MasaNilai::nilai)
                .containsExactly("16", "18", "17", "16");
    }

    @ParameterizedTest(name = "{0} sampai {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                // stored: 2026-11-01 to 2026-11-30
                "2026-10-06;2026-10-31;",
                "2026-10-06;2026-11-01;PARAMETER_BERTUMPUK",
                "2026-10-06;;PARAMETER_BERTUMPUK",
                "2026-11-30;2026-12-31;PARAMETER_BERTUMPUK",
                "2026-12-01;;",
                "2026-11-15;2026-11-20;PARAMETER_BERTUMPUK",
                "2026-11-01;2026-11-15;",
                "2026-12-02;2026-12-01;SAMPAI_SEBELUM_MULAI"
            })
    void masa_yang_bertumpuk_tidak_dapat_disimpan(LocalDate mulai, LocalDate sampai, String kode) {
        setujui(usulkan(isi("17", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30))));
        if (kode == null) {
            setujui(usulkan(isi("18", mulai, sampai)));
            assertThat(daftar.rincian(USIA).masa()).extracting(MasaNilai::nilai).contains("18");
        } else {
            kode(() -> usulkan(isi("18", mulai, sampai)), kode);
        }
    }

    @Test
    void semua_masalah_disebut_sekaligus() {
        masuk(1);
        assertThatThrownBy(() -> ajukan(new IsiParameter(USIA, "seratus", null, null, "PP-99", "")))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactly(
                                                "PARAMETER_BUKAN_ANGKA",
                                                "PARAMETER_TANPA_DASAR",
                                                "PARAMETER_TANPA_PASAL",
                                                "MASA_TANPA_MULAI"));
        kode(() -> usulkan(isi("101", MULAI, null)), "PARAMETER_DI_LUAR_BATAS");
        kode(
                () -> ajukan(new IsiParameter("tak.ada", "1", MULAI, null, "PP-11-2017", "x")),
                "PARAMETER_TIDAK_DIKENAL");
    }

    @Test
    void pengusul_tidak_memutuskan_dan_auditor_hanya_melihat() {
        var id = usulkan(isi("18", MULAI, null));
        assertThatThrownBy(() -> pemutusan.setujui(new PutuskanUsulan(id, 0, null)))
                .isInstanceOf(AksesDitolak.class);
        assertThat(daftar.rincian(USIA).menunggu().id()).isEqualTo(id);
        masuk(3);
        assertThat(daftar.rincian(USIA).bolehUsul()).isFalse();
        assertThatThrownBy(() -> ajukan(isi("19", MULAI, null))).isInstanceOf(AksesDitolak.class);
    }

    @Test
    void draf_dicoba_di_samping_yang_berlaku_tanpa_menyimpan_apa_pun() {
        masuk(3);
        assertThat(sahDenganDraf(MULAI)).isFalse();
        assertThat(sahDenganDraf(MULAI.minusDays(1))).isTrue();
        kode(
                () -> simulasi.coba("nip", masukan(MULAI), isi("banyak", MULAI, null)),
                "PARAMETER_BUKAN_ANGKA");
        assertThat(sah(MULAI)).isTrue();

        setujui(usulkan(isi("18", MULAI, null)));
        masuk(3);
        assertThat(simulasi.coba("nip", masukan(MULAI), isi("17", HARI, null)).pelanggaran())
                .extracting(Pelanggaran::kode)
                .containsExactly("PARAMETER_BERTUMPUK");
    }

    @Test
    void daftar_dan_rincian_tidak_boros_pernyataan() {
        masuk(3);
        aktif.pelaku();
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.semua(null, null)))
                .isLessThanOrEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.rincian(USIA))).isLessThanOrEqualTo(4);
        assertThat(daftar.modul()).contains("core");
    }

    private boolean sah(LocalDate acuan) {
        return (Boolean) perhitungan.hitung("nip", masukan(acuan)).hasil().get("sah");
    }

    private boolean sahDenganDraf(LocalDate acuan) {
        return (Boolean)
                simulasi.coba("nip", masukan(acuan), isi("18", MULAI, null))
                        .jawaban()
                        .hasil()
                        .get("sah");
    }

    private static Map<String, Object> masukan(LocalDate acuan) {
        return Map.of(
                "nip", "201012152026081001", "jenis", "PNS", "tanggalAcuan", acuan.toString());
    }

    private static IsiParameter isi(String nilai, LocalDate mulai, LocalDate sampai) {
        return new IsiParameter(USIA, nilai, mulai, sampai, "PP-11-2017", "Pasal 23");
    }

    private long usulkan(IsiParameter isi) {
        masuk(1);
        return ajukan(isi);
    }

    private long ajukan(IsiParameter isi) {
        return pengajuan.ajukan(
                new AjukanUsulan("PARAMETER", isi, "Peraturan berubah", isi.mulai(), null));
    }

    private void setujui(long id) {
        masuk(2);
        pemutusan.setujui(new PutuskanUsulan(id, 0, null));
    }

    private void masuk(long orang) {
        perkakas.permintaanBaru();
        aktif.masukSebagai(SusunanContoh.nip(orang));
    }

    private static void kode(Runnable kerja, String kode) {
        assertThatThrownBy(kerja::run)
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .isEqualTo(List.of(kode)));
    }
}
