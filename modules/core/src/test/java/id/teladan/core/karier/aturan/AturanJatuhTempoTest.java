package id.teladan.core.karier.aturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.aturan.ParameterTerbaca;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanJatuhTempoTest {

    private static final LocalDate HARI = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "{0} sejak {1}: {2}")
    @CsvSource({
        "KGB,              2025-03-01, 2027-03-01",
        "KGB,              2024-02-29, 2026-02-28",
        "KENAIKAN_PANGKAT, 2022-04-01, 2026-04-01",
        "KENAIKAN_PANGKAT, 2022-04-02, 2026-05-01",
        "KENAIKAN_PANGKAT, 2021-06-01, 2025-06-01", // six periods a year until September 2025
        "KENAIKAN_PANGKAT, 2021-07-01, 2025-08-01",
        "KENAIKAN_PANGKAT, 2019-05-01, 2023-10-01", // two periods a year before 2024
        "KONTRAK,          2028-12-31, 2028-12-31",
        "JABATAN_JPT,      2022-01-10, 2027-01-10"
    })
    void tanggal_mengikuti_tanggal_awalnya(
            JenisJatuhTempo jenis, LocalDate sejak, LocalDate jatuh) {
        var data = new DataKarier(null, null, sejak, sejak, null, null, sejak, sejak);
        var hasil =
                AturanJatuhTempo.hitung(jenis, data, ParameterTerbaca.BAWAAN, HARI).orElseThrow();
        assertThat(hasil.nilaiUsulan()).contains(jatuh);
        assertThat(hasil.jejak().langkah()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} lahir {1}: {2}")
    @CsvSource({
        "PELAKSANA,   1970-05-17, 2028-06-01",
        "PELAKSANA,   1970-05-31, 2028-06-01",
        "PELAKSANA,   1970-06-01, 2028-07-01",
        "GURU,        1970-05-17, 2030-06-01",
        "JPT_PRATAMA, 1970-05-17, 2030-06-01",
        "AHLI_UTAMA,  1970-05-17, 2035-06-01"
    })
    void pensiun_mulai_tanggal_satu_sesudah_bup(
            JabatanBup jabatan, LocalDate lahir, LocalDate jatuh) {
        var data = new DataKarier(lahir, jabatan, null, null, null, null, null, null);
        assertThat(
                        AturanJatuhTempo.hitung(
                                        JenisJatuhTempo.PENSIUN,
                                        data,
                                        ParameterTerbaca.BAWAAN,
                                        HARI)
                                .orElseThrow()
                                .nilaiUsulan())
                .contains(jatuh);
    }

    @Test
    void yang_tidak_menyangkut_orangnya_tidak_jatuh_tempo() {
        var kosong = new DataKarier(null, null, null, null, null, null, null, null);
        var tanpaJabatan = new DataKarier(HARI, null, null, null, null, null, null, null);
        var tanpaLahir = new DataKarier(null, JabatanBup.GURU, null, null, null, null, null, null);
        for (var jenis : JenisJatuhTempo.values()) {
            for (var data : new DataKarier[] {kosong, tanpaJabatan, tanpaLahir}) {
                assertThat(AturanJatuhTempo.hitung(jenis, data, ParameterTerbaca.BAWAAN, HARI))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}, ijazah {2}: {3}")
    @CsvSource({
        "PELAKSANA,     I/d,   SD,    true",
        "PELAKSANA,     II/a,  SD,    false", // the ceiling itself
        "PELAKSANA,     II/b,  SLTP,  true",
        "PELAKSANA,     II/c,  SMP,   false",
        "PELAKSANA,     III/a, SMA,   true",
        "PELAKSANA,     III/b, SLTA,  false",
        "PELAKSANA,     III/a, D-I,   true",
        "PELAKSANA,     III/b, D-II,  false",
        "PELAKSANA,     III/b, D-III, true",
        "PELAKSANA,     III/c, D3,    false",
        "PELAKSANA,     III/c, D-IV,  true",
        "PELAKSANA,     III/d, D4,    false",
        "ADMINISTRATOR, III/c, S-1,   true",
        "ADMINISTRATOR, III/d, S1,    false",
        "ADMINISTRATOR, IV/a,  S1,    false", // above it, from a rise of another kind
        "JPT_PRATAMA,   III/d, S-2,   true",
        "JPT_PRATAMA,   IV/a,  S2,    false",
        "JPT_PRATAMA,   IV/a,  S-3,   true",
        "JPT_PRATAMA,   IV/b,  S3,    false",
        "PELAKSANA,     IV/e,  ,      true", // no diploma on record: the officer sees it
        "PELAKSANA,     ,      S1,    true",
        ",              III/a, S1,    true",
        "AHLI_PERTAMA,  III/a, S1,    false",
        "AHLI_UTAMA,    III/a, S1,    false",
        "PEMULA,        II/a,  SMA,   false",
        "PENYELIA,      III/a, SMA,   false",
        "GURU,          III/a, S1,    false"
    })
    void kenaikan_reguler_mengikuti_jabatan_dan_ijazah(
            JabatanBup jabatan, String pangkat, String ijazah, boolean jatuh) {
        var tmt = LocalDate.of(2022, 4, 1);
        var data =
                new DataKarier(
                        null,
                        jabatan,
                        null,
                        tmt,
                        PangkatPns.dari(pangkat),
                        TingkatIjazah.dari(ijazah),
                        null,
                        null);
        var hasil =
                AturanJatuhTempo.hitung(
                        JenisJatuhTempo.KENAIKAN_PANGKAT, data, ParameterTerbaca.BAWAAN, HARI);
        assertThat(hasil.isPresent()).isEqualTo(jatuh);
        hasil.ifPresent(h -> assertThat(h.nilaiUsulan()).contains(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void nilai_parameter_kenaikan_reguler_diperiksa() {
        assertThat(ParameterKenaikanPangkat.TANPA_REGULER.baca("GURU, AHLI_MUDA"))
                .containsExactlyInAnyOrder(JabatanBup.GURU, JabatanBup.AHLI_MUDA);
        assertThatThrownBy(() -> ParameterKenaikanPangkat.TANPA_REGULER.baca("DOSEN"))
                .isInstanceOf(IllegalArgumentException.class);
        var puncak = ParameterKenaikanPangkat.PUNCAK_IJAZAH.get(TingkatIjazah.S1);
        assertThat(puncak.baca(" IV/a ")).hasToString("IV/a");
        assertThatThrownBy(() -> puncak.baca("IX")).isInstanceOf(IllegalArgumentException.class);
        assertThat(PangkatPns.dari("IX")).isNull();
        assertThat(TingkatIjazah.dari("kursus")).isNull();
        assertThat(TingkatIjazah.tertinggi(null, TingkatIjazah.S1)).isEqualTo(TingkatIjazah.S1);
        assertThat(TingkatIjazah.tertinggi(TingkatIjazah.S1, null)).isEqualTo(TingkatIjazah.S1);
        assertThat(TingkatIjazah.tertinggi(TingkatIjazah.S1, TingkatIjazah.D3))
                .isEqualTo(TingkatIjazah.S1);
        assertThat(TingkatIjazah.tertinggi(TingkatIjazah.S1, TingkatIjazah.S2))
                .isEqualTo(TingkatIjazah.S2);
    }

    @ParameterizedTest(name = "{0}, jatuh {1}, hari {2}: {3}")
    @CsvSource({
        "PENSIUN, 2028-06-01, 2026-05-31, ",
        "PENSIUN, 2028-06-01, 2026-06-01, 24",
        "PENSIUN, 2028-06-01, 2027-05-31, 24",
        "PENSIUN, 2028-06-01, 2027-06-01, 12",
        "PENSIUN, 2028-06-01, 2027-11-30, 12",
        "PENSIUN, 2028-06-01, 2027-12-01, 6",
        "PENSIUN, 2028-06-01, 2028-06-01, 6",
        "PENSIUN, 2028-06-01, 2028-06-02, ",
        "KONTRAK, 2026-12-31, 2026-06-29, ",
        "KONTRAK, 2026-12-31, 2026-06-30, 6",
        "KONTRAK, 2026-12-31, 2026-09-30, 3",
        "KGB,     2026-12-01, 2026-09-30, ",
        "KGB,     2026-12-01, 2026-10-01, 2"
    })
    void ingatan_berlaku_sejak_sekian_bulan_sebelumnya_sampai_harinya(
            JenisJatuhTempo jenis, LocalDate jatuh, LocalDate hari, Integer bulan) {
        assertThat(AturanJatuhTempo.ingatan(jenis, jatuh, ParameterTerbaca.BAWAAN, hari))
                .isEqualTo(Optional.ofNullable(bulan));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "AHLI_MUDA,       Guru Ahli Muda,             GURU",
        "AHLI_MADYA,      Kepala SMAN 3 Serang,       AHLI_MADYA",
        "AHLI_MADYA,      Kepala SMA Negeri 3 Serang, GURU",
        "ADMINISTRATOR,   Kepala Bidang SMA,          ADMINISTRATOR",
        "PIMPINAN_DAERAH, Gubernur,                   ",
        ",                Guru Kelas,                 GURU",
        "PENYELIA,        ,                           PENYELIA"
    })
    void golongan_jabatan_menurut_jenjang_dan_nama(
            String jenjang, String jabatan, JabatanBup hasil) {
        assertThat(JabatanBup.dari(jenjang, jabatan)).isEqualTo(hasil);
    }
}
