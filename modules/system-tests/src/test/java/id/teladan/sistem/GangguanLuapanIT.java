package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.skenario.Daftar;
import id.teladan.tolok.skenario.Lapangan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 225 requests a second for 30 seconds: the scenario of the benchmarks, with its aims as assertions. */
@Tag("gangguan")
class GangguanLuapanIT {

    @Test
    void yang_terlalu_banyak_ditolak_cepat_dan_memori_tetap() throws Exception {
        var luapan =
                Daftar.SEMUA.stream()
                        .filter(s -> s.kode().equals("overload"))
                        .findFirst()
                        .orElseThrow();
        try (var lapangan = new Lapangan(ServerUji.AKAR, false)) {
            var angka = luapan.ukur(lapangan);
            angka.forEach(a -> System.out.println("[gangguan] " + a));
            assertThat(angka).extracting(Angka::keadaan).doesNotContain(Angka.Keadaan.MELESET);
        }
    }
}
