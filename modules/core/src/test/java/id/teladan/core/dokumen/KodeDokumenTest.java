package id.teladan.core.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class KodeDokumenTest {

    @Test
    void kode_baru_selalu_lain_dan_terbaca_kembali_dari_bentuk_cetaknya() {
        var kode = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            var k = KodeDokumen.baru();
            kode.add(k);
            assertThat(
                            KodeDokumen.rapikan(
                                    " "
                                            + KodeDokumen.tampil(k)
                                                    .toLowerCase(java.util.Locale.ROOT)
                                            + "\n"))
                    .isEqualTo(k);
        }
        assertThat(kode).hasSize(1000);
    }

    @Test
    void kode_dicetak_berkelompok_lima() {
        assertThat(KodeDokumen.tampil("0123456789ABCDEFGHJKMNPQRS"))
                .isEqualTo("01234-56789-ABCDE-FGHJK-MNPQR-S");
    }

    @Test
    void huruf_yang_mudah_tertukar_dibaca_sebagai_angka() {
        assertThat(KodeDokumen.rapikan("Oo23456789ABCDEFGHJKMNPQiL"))
                .isEqualTo("0023456789ABCDEFGHJKMNPQ11");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "x",
                "0123456789ABCDEFGHJKMNPQR",
                "0123456789ABCDEFGHJKMNPQRSTT",
                "0123456789ABCDEFGHJKMNPQRU",
                "' or 1=1 -- 56789ABCDEFGHJK"
            })
    void yang_bukan_kode_ditolak_sebelum_basis_data(String ketikan) {
        assertThat(KodeDokumen.rapikan(ketikan)).isNull();
    }
}
