package id.teladan.core.lembar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.PelanggaranAturan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PembacaLembarTest {

    @Test
    void teks_bersama_teks_dalam_sel_dan_teks_kaya_terbaca_utuh() {
        var isi =
                new OoxmlUji()
                        .teksBersama(
                                "198609262015051001",
                                "<si><r><t>Si</t></r><r><t>ti</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>",
                                "a_x000D_b")
                        .lembar(
                                "pegawai",
                                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                        + "<c r=\"C1\" t=\"inlineStr\"><is><t>=1+1</t></is></c><c r=\"D1\" t=\"s\"><v>2</v></c>"
                                        + "<c r=\"E1\" t=\"str\"><v>tetap</v></c></row>")
                        .jadi();

        var sel = baca(isi).get(0).sel();

        assertThat(sel).extracting(SelLembar::jenis).containsOnly(JenisSel.TEKS);
        assertThat(sel)
                .extracting(SelLembar::teks)
                .containsExactly("198609262015051001", "Siti", "=1+1", "a\rb", "tetap");
    }

    @ParameterizedTest(name = "{0} -> tanggal: {1}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "14,true",
                "22,true",
                "58,true",
                "1,false",
                "21,false",
                "49,false",
                "dd-mm-yyyy;@,true",
                "[$-421]d\\ mmmm\\ yyyy;@,true",
                "YYYY\\-MM\\-DD,true",
                "'[$-C09]dd\"/\"mm\"/\"yy',true",
                "mmm-yy,true",
                "General,false",
                "[h]:mm:ss,false",
                "hh:mm,false",
                "'0\" hari\"',false",
                "'#,##0.00',false",
                "'\"dd\"',false",
                "mm:ss.0,false"
            })
    void tanggal_dikenali_dari_format_selnya(String format, boolean tanggal) {
        var isi =
                new OoxmlUji()
                        .gaya("0", format)
                        .lembar("x", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>31681</v></c></row>")
                        .jadi();

        var sel = baca(isi).get(0).sel(0);

        assertThat(sel.jenis()).isEqualTo(tanggal ? JenisSel.TANGGAL : JenisSel.ANGKA);
        assertThat(sel.tanggal()).isEqualTo(tanggal ? LocalDate.of(1986, 9, 26) : null);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "0,1,1900-01-01",
        "0,59,1900-02-28",
        "0,61,1900-03-01",
        "0,31681.75,1986-09-26",
        "1,0,1904-01-01",
        "1,30219,1986-09-26",
        "true,30219,1986-09-26",
        "false,31681,1986-09-26"
    })
    void kedua_sistem_tanggal_dikenal(String sejak1904, String seri, LocalDate hari) {
        var isi =
                new OoxmlUji()
                        .properti("<workbookPr date1904=\"" + sejak1904 + "\"/>")
                        .gaya("14")
                        .lembar(
                                "x",
                                "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>" + seri + "</v></c></row>")
                        .jadi();

        assertThat(baca(isi).get(0).sel(0).tanggal()).isEqualTo(hari);
    }

    @Test
    void rumus_dikenali_dalam_segala_bentuknya() {
        var isi =
                new OoxmlUji()
                        .teksBersama("x")
                        .lembar(
                                "x",
                                "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c>"
                                        + "<c r=\"B1\" t=\"str\"><f>\"a\"</f><v>a</v></c>"
                                        + "<c r=\"C1\"><f t=\"shared\" si=\"7\"/><v>3</v></c>"
                                        + "<c r=\"D1\"><f t=\"array\" ref=\"D1:E2\">A1:B2</f><v>3</v></c><c r=\"E1\"><v>4</v></c>"
                                        + "<c r=\"F1\" t=\"s\"><f>A1</f><v>0</v></c><c r=\"G1\"><v>5</v></c></row>"
                                        + "<row r=\"2\"><c r=\"D2\"><v>5</v></c><c r=\"F2\"><v>6</v></c></row>")
                        .jadi();

        var baris = baca(isi);

        assertThat(baris.get(0).sel().subList(0, 6))
                .extracting(SelLembar::jenis)
                .containsOnly(JenisSel.RUMUS);
        assertThat(baris.get(0).sel(6).jenis()).isEqualTo(JenisSel.ANGKA);
        assertThat(baris.get(1).sel(3).jenis()).isEqualTo(JenisSel.RUMUS);
        assertThat(baris.get(1).sel(5).jenis()).isEqualTo(JenisSel.ANGKA);
    }

    @Test
    void baris_tersembunyi_adalah_data_dan_baris_kosong_dilewati_tanpa_menggeser_nomor() {
        var isi =
                new OoxmlUji()
                        .lembar(
                                "x",
                                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"/><row r=\"3\"><c r=\"A3\" s=\"1\"/><c"
                                        + " r=\"B3\" t=\"inlineStr\"><is><t> \u00a0\u200b</t></is></c></row>"
                                        + "<row r=\"7\" hidden=\"1\"><c r=\"A7\"><v>7</v></c></row>")
                        .jadi();

        assertThat(baca(isi)).extracting(BarisLembar::nomor).containsExactly(1, 7);
    }

    @Test
    void sel_tanpa_alamat_diberi_tempat_menurut_urutannya() {
        var isi =
                new OoxmlUji()
                        .lembar(
                                "x",
                                "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
                        .jadi();

        var baris = baca(isi);

        assertThat(baris).extracting(BarisLembar::nomor).containsExactly(1, 2);
        assertThat(baris.get(0).sel(1).teks()).isEqualTo("2");
    }

    @Test
    void galat_sel_dan_angka_besar_tetap_apa_adanya() {
        var isi =
                new OoxmlUji()
                        .lembar(
                                "x",
                                "<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"B1\"><v>1.9860926201505101E17</v></c><c"
                                        + " r=\"C1\"><v>9</v></c></row>")
                        .jadi();

        var baris = baca(isi).get(0);

        assertThat(baris.sel(0)).isEqualTo(new SelLembar(JenisSel.GALAT, "#REF!", null));
        assertThat(baris.sel(1).teks()).isEqualTo("1.9860926201505101E17");
        assertThat(baris.sel(2).teks()).isEqualTo("9");
    }

    // ---- refusals
    // --------------------------------------------------------------------------------------------------

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "LEMBAR_RUSAK,<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>",
        "LEMBAR_RUSAK,<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
        "LEMBAR_RUSAK,<row r=\"99999999\"><c r=\"A1\"><v>1</v></c></row>",
        "LEMBAR_RUSAK,<row r=\"1\"><c r=\"A1\"><v>satu</v></c></row>",
        "LEMBAR_RUSAK,<row r=\"1\"><c r=\"A1\" t=\"zz\"><v>1</v></c></row>",
        "LEMBAR_RUSAK,<row r=\"1\"><c r=\"A1\"><v>1</v></row>",
        "LEMBAR_RUSAK,<row r=\"1\"><c r=\"A1\"><v>&luar;</v></c></row>"
    })
    void isi_yang_tidak_wajar_ditolak_dengan_satu_pesan(String kode, String baris) {
        var isi = new OoxmlUji().teksBersama("x").lembar("x", baris).jadi();

        assertThatThrownBy(() -> baca(isi)).isInstanceOf(PelanggaranAturan.class).hasMessage(kode);
    }

    @Test
    void kedalaman_yang_tidak_wajar_ditolak() {
        var isi = new OoxmlUji().lembar("x", "<row r=\"1\">" + "<a>".repeat(100_000)).jadi();

        assertThatThrownBy(() -> baca(isi)).hasMessage("LEMBAR_RUSAK");
    }

    @Test
    void entitas_luar_tidak_pernah_dibaca() {
        var isi =
                new OoxmlUji()
                        .bagian(
                                "xl/workbook.xml",
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY luar SYSTEM \"file:///etc/passwd\">]><workbook"
                                        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets>&luar;</sheets></workbook>")
                        .jadi();

        assertThatThrownBy(() -> PembacaLembar.buka(isi)).hasMessage("LEMBAR_RUSAK");
    }

    @Test
    void bom_zip_berhenti_sebelum_memori_habis() throws IOException {
        var keluaran = new ByteArrayOutputStream();
        var dasar = new OoxmlUji().lembar("x", "").bagian("xl/worksheets/sheet1.xml", "").jadi();
        try (var masuk = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(dasar));
                var zip = new ZipOutputStream(keluaran)) {
            for (var e = masuk.getNextEntry(); e != null; e = masuk.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(e.getName()));
                if (e.getName().endsWith("sheet1.xml")) {
                    zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    var kosong = "<row></row>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
                    for (var i = 0; i < 400; i++) {
                        zip.write(" ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
                    }
                    zip.write(kosong);
                } else {
                    masuk.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        assertThat(keluaran.size()).isLessThan(2_000_000);

        assertThatThrownBy(() -> baca(keluaran.toByteArray())).hasMessage("LEMBAR_MEKAR");
    }

    @Test
    void yang_bukan_xlsx_ditolak_menurut_jenisnya() throws IOException {
        var ole = new byte[2_000];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        var sandi = ole.clone();
        var nama = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(nama, 0, sandi, 1_024, nama.length);
        var zipLain = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipLain)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.closeEntry();
        }
        var terpotong = java.util.Arrays.copyOf(new OoxmlUji().lembar("x", "").jadi(), 300);

        assertThatThrownBy(() -> PembacaLembar.buka(ole)).hasMessage("LEMBAR_XLS_LAMA");
        assertThatThrownBy(() -> PembacaLembar.buka(sandi)).hasMessage("LEMBAR_BERSANDI");
        assertThatThrownBy(() -> PembacaLembar.buka("nip;nama".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("LEMBAR_BUKAN_XLSX");
        assertThatThrownBy(() -> PembacaLembar.buka(zipLain.toByteArray()))
                .hasMessage("LEMBAR_BUKAN_XLSX");
        assertThatThrownBy(() -> PembacaLembar.buka(terpotong)).hasMessage("LEMBAR_RUSAK");
        assertThatThrownBy(() -> PembacaLembar.buka(new byte[0])).hasMessage("BERKAS_KOSONG");
        assertThatThrownBy(() -> PembacaLembar.buka(new byte[PembacaLembar.UKURAN_TERBESAR + 1]))
                .hasMessage("BERKAS_TERLALU_BESAR");
    }

    private static List<BarisLembar> baca(byte[] isi) {
        try (var buku = PembacaLembar.buka(isi);
                var lembar = buku.lembar(buku.namaLembar().get(0)).orElseThrow()) {
            var hasil = new ArrayList<BarisLembar>();
            for (var b = lembar.berikut(); b != null; b = lembar.berikut()) {
                hasil.add(b);
            }
            return hasil;
        }
    }
}
