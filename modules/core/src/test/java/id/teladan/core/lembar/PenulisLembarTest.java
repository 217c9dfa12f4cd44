package id.teladan.core.lembar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PenulisLembarTest {

    @Test
    void nip_tetap_delapan_belas_digit_teks_dan_tanggal_tetap_tanggal() throws IOException {
        var keluaran = new ByteArrayOutputStream();
        try (var p = PenulisLembar.ke(keluaran)) {
            p.lembar(
                            "Pegawai",
                            KolomLembar.teks("NIP", 22),
                            KolomLembar.biasa("Nama", 30),
                            KolomLembar.biasa("Lahir", 12),
                            KolomLembar.biasa("Kelas", 8))
                    .baris("198609262015051001", "Siti & \"Budi\"", LocalDate.of(1986, 9, 26), 9)
                    .baris(null, null, null, null);
        }

        var baris = baca(keluaran.toByteArray());

        assertThat(baris.get(0).getCell(0).getText()).isEqualTo("NIP");
        assertThat(baris.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(baris.get(1).getCell(0).getText()).isEqualTo("198609262015051001");
        assertThat(baris.get(1).getCell(1).getText()).isEqualTo("Siti & \"Budi\"");
        assertThat(baris.get(1).getCell(2).asDate().toLocalDate())
                .isEqualTo(LocalDate.of(1986, 9, 26));
        assertThat(baris.get(1).getCell(2).getDataFormatString()).isEqualTo("dd-mm-yyyy");
        assertThat(baris.get(1).getCell(3).asNumber().intValue()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62811", "-5", "@SUM(A1)", "\t=1", "\r=1"})
    void teks_yang_menyerupai_rumus_ditulis_sebagai_teks(String bahaya) throws IOException {
        var keluaran = new ByteArrayOutputStream();
        try (var p = PenulisLembar.ke(keluaran)) {
            p.lembar("Uji", KolomLembar.biasa("Isi", 20)).baris(bahaya);
        }

        var sel = baca(keluaran.toByteArray()).get(1).getCell(0);

        assertThat(sel.getType()).isEqualTo(CellType.STRING);
        assertThat(sel.getFormula()).isNull();
        assertThat(PenulisLembar.sepertiRumus(bahaya)).isTrue();
    }

    @Test
    void dua_lembar_dan_ribuan_baris_tertulis_lengkap() throws IOException {
        var keluaran = new ByteArrayOutputStream();
        try (var p = PenulisLembar.ke(keluaran)) {
            p.lembar("Satu", KolomLembar.biasa("Nomor", 10));
            for (var i = 1; i <= 2_345; i++) {
                p.baris(i);
            }
            p.lembar("Dua", KolomLembar.biasa("Nomor", 10)).baris(7);
        }

        try (var buku = new ReadableWorkbook(new ByteArrayInputStream(keluaran.toByteArray()))) {
            var satu = buku.getFirstSheet().read();
            assertThat(satu).hasSize(2_346);
            assertThat(satu.get(2_345).getCell(0).asNumber().intValue()).isEqualTo(2_345);
            assertThat(satu.get(2_345).getRowNum()).isEqualTo(2_346);
            assertThat(buku.findSheet("Dua").orElseThrow().read()).hasSize(2);
        }
    }

    private static List<Row> baca(byte[] isi) throws IOException {
        try (var buku =
                new ReadableWorkbook(
                        new ByteArrayInputStream(isi), new ReadingOptions(true, false))) {
            return buku.getFirstSheet().read();
        }
    }
}
