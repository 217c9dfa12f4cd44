package id.teladan.disiplin.aturan.perkara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.PelanggaranAturan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MesinPerkaraTest {

    private static Set<PeranPerkara> peran(String teks) {
        return Arrays.stream(teks.split(" "))
                .map(PeranPerkara::valueOf)
                .collect(Collectors.toSet());
    }

    private static List<String[]> tabel() throws IOException {
        try (var isi =
                MesinPerkaraTest.class.getResourceAsStream("/kasus/disiplin/langkah-sah.csv")) {
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(b -> b.split(","))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0} --{1}--> {2} oleh {3}")
    @CsvFileSource(resources = "/kasus/disiplin/langkah-sah.csv", numLinesToSkip = 1)
    void setiap_baris_sah_hanya_untuk_perannya(
            StatusPerkara dari, LangkahPerkara langkah, StatusPerkara ke, String oleh) {
        var boleh = peran(oleh);
        for (var p : PeranPerkara.values()) {
            if (boleh.contains(p)) {
                assertThat(MesinPerkara.pastikan(langkah, dari, ke, Set.of(p))).isEqualTo(p);
                assertThat(MesinPerkara.boleh(langkah, dari, Set.of(p))).isTrue();
            } else {
                assertThatThrownBy(() -> MesinPerkara.pastikan(langkah, dari, ke, Set.of(p)))
                        .as("%s %s %s", dari, langkah, p)
                        .isInstanceOf(AksesDitolak.class);
                assertThat(MesinPerkara.boleh(langkah, dari, Set.of(p))).isFalse();
            }
        }
        assertThatThrownBy(() -> MesinPerkara.pastikan(langkah, dari, ke, Set.of()))
                .isInstanceOf(AksesDitolak.class);
    }

    @Test
    void apa_pun_di_luar_tabel_tidak_sah_bagi_siapa_pun() throws IOException {
        var sah =
                tabel().stream()
                        .map(k -> k[0] + " " + k[1] + " " + k[2])
                        .collect(Collectors.toSet());
        assertThat(MesinPerkara.SEMUA).hasSize(sah.size());
        var semuaPeran = EnumSet.allOf(PeranPerkara.class);
        var ditolak = 0;
        for (var dari : StatusPerkara.values()) {
            for (var langkah : LangkahPerkara.values()) {
                for (var ke : StatusPerkara.values()) {
                    if (!sah.contains(dari + " " + langkah + " " + ke)) {
                        assertThatThrownBy(
                                        () -> MesinPerkara.pastikan(langkah, dari, ke, semuaPeran))
                                .as("%s %s %s", dari, langkah, ke)
                                .isInstanceOf(PelanggaranAturan.class)
                                .hasMessage("DIS-001");
                        ditolak++;
                    }
                }
            }
        }
        assertThat(ditolak)
                .isEqualTo(
                        StatusPerkara.values().length
                                        * StatusPerkara.values().length
                                        * LangkahPerkara.values().length
                                - sah.size());
    }

    @Test
    void dari_keadaan_akhir_hanya_ada_arsip() {
        for (var s : StatusPerkara.values()) {
            if (s.akhir()) {
                assertThat(MesinPerkara.SEMUA.stream().filter(b -> b.dari() == s))
                        .allMatch(b -> b.langkah() == LangkahPerkara.ARSIP);
            }
        }
    }
}
