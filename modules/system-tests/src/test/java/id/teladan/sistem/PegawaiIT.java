package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import id.teladan.sistem.Peramban.Orang;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** People and units: find, filter, share, export, and who sees whom. */
class PegawaiIT {

    private static final String PER_OPD =
            """
            select p.nip from core_pegawai p
            join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= current_date
              and (t.sampai is null or t.sampai >= current_date)
            join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id
            where u.opd_id = %s order by p.nip
            """;
    private static final String OPD_AKUN =
            """
            (select u2.opd_id from core_akun a join core_penugasan t2 on t2.pegawai_id = a.pegawai_id
             and t2.jenis = 'DEFINITIF' and t2.sampai is null
             join core_jabatan j2 on j2.id = t2.jabatan_id join core_unit u2 on u2.id = j2.unit_id
             where a.nama_akun = '%s')
            """;

    @Test
    void dicari_dengan_nama_dan_dengan_nip_berspasi_yang_tidak_masuk_alamat() throws Exception {
        var nip = teks("select p.nip " + orang("pegawai"));
        var nama = teks("select p.nama " + orang("pegawai"));
        try (var bkd = Peramban.masuk("bkd")) {
            bkd.buka("/pegawai/daftar").potret("pegawai-daftar").potretPonsel("pegawai-daftar-390");
            cari(bkd, nama.toUpperCase(Locale.ROOT));
            assertThat(ringkas(bkd)).hasText("1 pegawai yang cocok dan boleh Anda lihat.");
            assertThat(baris(bkd)).hasCount(1);
            assertThat(baris(bkd)).containsText(nama);
            assertThat(bkd.halaman()).hasURL(Pattern.compile("\\?teks="));
            cari(bkd, "");
            assertThat(baris(bkd)).hasCount(25);
            cari(bkd, nip.substring(0, 8) + " " + nip.substring(8, 14) + " " + nip.substring(14));
            assertThat(baris(bkd)).hasCount(1);
            assertThat(baris(bkd)).containsText(nama);
            assertThat(bkd.halaman().url()).doesNotContain(nip.substring(0, 8));
            cari(bkd, "tidak ada orang bernama begini");
            assertThat(bkd.halaman().locator(".kosong__judul")).isVisible();
            bkd.potret("pegawai-kosong");
            bersih(bkd);
        }
    }

    @Test
    void saringan_urutan_dan_halaman_ada_di_alamat_yang_dapat_dibagikan() throws Exception {
        var opd =
                teks(
                        "select o.nama from core_unit o where o.id = "
                                + OPD_AKUN.formatted("pengelola"));
        var nip = semua(PER_OPD.formatted(OPD_AKUN.formatted("pengelola")));
        assertThat(nip).as("OPD contoh lebih dari satu halaman").hasSizeGreaterThan(25);
        nip.sort(Comparator.reverseOrder());
        try (var bkd = Peramban.masuk("bkd")) {
            bkd.konteks().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            bkd.buka("/pegawai/daftar");
            bkd.tekan(
                    bkd.halaman()
                            .getByText("Saringan", new Page.GetByTextOptions().setExact(true)));
            bkd.halaman().getByLabel("OPD").selectOption(new SelectOption().setLabel(opd));
            bkd.tenang();
            assertThat(bkd.halaman().locator(".chip--aktif")).containsText(opd);
            bkd.tekan(urut(bkd, "NIP"));
            bkd.tekan(urut(bkd, "NIP"));
            assertThat(bkd.halaman().locator("th[aria-sort=descending]")).containsText("NIP");
            assertThat(daftarNip(bkd)).isEqualTo(nip.subList(0, 25));
            bkd.potret("pegawai-tersaring");
            bkd.tekan(
                    bkd.halaman()
                            .getByRole(
                                    AriaRole.LINK,
                                    new Page.GetByRoleOptions().setName("Halaman berikutnya")));
            assertThat(bkd.halaman().locator("nav.halaman [aria-current=page]")).hasText("2");
            var terlihat = daftarNip(bkd);
            assertThat(terlihat).isEqualTo(nip.subList(25, Math.min(50, nip.size())));

            bkd.tekan(bkd.tombol("Salin tautan"));
            assertThat(bkd.halaman().locator(".toast")).containsText("sudah disalin");
            var alamat = (String) bkd.halaman().evaluate("navigator.clipboard.readText()");
            assertThat(alamat).contains("unit=", "urut=NIP", "arah=turun", "hal=2");
            try (var rekan = Peramban.masuk("inspektorat")) {
                rekan.halaman().navigate(alamat);
                assertThat(daftarNip(rekan)).isEqualTo(terlihat);
                assertThat(rekan.halaman().locator(".chip--aktif")).containsText(opd);
            }

            baris(bkd).first().locator("td.utama a").click();
            bkd.halaman().waitForURL("**/pegawai/rincian?id=*");
            bkd.potret("pegawai-rincian");
            bkd.halaman().goBack();
            assertThat(bkd.halaman()).hasURL(alamat);
            assertThat(daftarNip(bkd)).isEqualTo(terlihat);

            bkd.tekan(bkd.halaman().locator("a.chip--aktif"));
            assertThat(bkd.halaman().locator("a.chip--aktif")).hasCount(0);
            assertThat(bkd.halaman()).hasURL(Pattern.compile("^(?!.*unit=).*urut=NIP"));
            bersih(bkd);
        }
    }

    @Test
    void ekspor_sama_dengan_daftar_yang_disaring() throws Exception {
        var nip = semua(PER_OPD.formatted(OPD_AKUN.formatted("pengelola")));
        var opd = teks("select " + OPD_AKUN.formatted("pengelola"));
        try (var bkd = Peramban.masuk("bkd")) {
            bkd.buka("/pegawai/daftar?urut=NIP&unit=" + opd);
            assertThat(ringkas(bkd)).containsText(nip.size() + " pegawai");
            var lembar = ekspor(bkd);
            assertThat(lembar.stream().map(b -> b.get(0)).toList()).isEqualTo(nip);
            assertThat(lembar.stream().map(b -> b.get(11)).distinct())
                    .containsExactly(teks("select nama from core_unit where id = " + opd));
            bersih(bkd);
        }
    }

    @Test
    void pengelola_melihat_dan_mengekspor_opd_sendiri_saja() throws Exception {
        var nip = semua(PER_OPD.formatted(OPD_AKUN.formatted("pengelola")));
        var asing =
                teks(
                        "select p.nama from core_pegawai p join core_akun a on a.pegawai_id = p.id where a.nama_akun = 'inspektorat'");
        try (var pengelola = Peramban.masuk("pengelola")) {
            pengelola.buka("/pegawai/daftar?urut=NIP");
            assertThat(ringkas(pengelola)).containsText(nip.size() + " pegawai");
            assertThat(ekspor(pengelola).stream().map(b -> b.get(0)).toList()).isEqualTo(nip);
            cari(pengelola, asing);
            assertThat(pengelola.halaman().locator(".kosong__judul")).isVisible();
            pengelola.buka(
                    "/pegawai/daftar?urut=NIP&unit="
                            + teks("select " + OPD_AKUN.formatted("inspektorat")));
            assertThat(baris(pengelola)).hasCount(0);
            assertThat(ekspor(pengelola)).isEmpty();
            bersih(pengelola);
        }
    }

    @Test
    void pegawai_hanya_melihat_diri_sendiri() throws Exception {
        try (var pegawai = Peramban.masuk("pegawai")) {
            pegawai.buka("/pegawai/daftar");
            assertThat(baris(pegawai)).hasCount(1);
            assertThat(baris(pegawai)).containsText(teks("select p.nama " + orang("pegawai")));
            assertThat(pegawai.halaman().getByText("Ekspor ke Excel")).hasCount(0);
            pegawai.buka("/profil");
            var nip = teks("select p.nip " + orang("pegawai"));
            assertThat(pegawai.halaman().locator("#isi"))
                    .containsText(
                            nip.substring(0, 8)
                                    + " "
                                    + nip.substring(8, 14)
                                    + " "
                                    + nip.charAt(14)
                                    + " "
                                    + nip.substring(15));
            assertThat(pegawai.halaman().locator("#isi"))
                    .containsText(teks("select p.nik " + orang("pegawai")));
            assertThat(pegawai.halaman().locator("#isi"))
                    .containsText("Analis Sumber Daya Manusia");
            pegawai.potret("profil").potretPonsel("profil-390");
            bersih(pegawai);
        }
    }

    @Test
    void pohon_unit_dijelajahi_dengan_papan_ketik() {
        try (var bkd = Peramban.masuk("bkd")) {
            bkd.buka("/unit/daftar");
            var simpul = bkd.halaman().locator("[role=treeitem]");
            var semula = simpul.count();
            assertThat(semula).isGreaterThan(5);
            simpul.first().focus();
            tekan(bkd, "ArrowDown");
            assertThat(simpul.nth(1)).isFocused();
            var tertutup = bkd.halaman().locator("[role=treeitem][aria-expanded=false]").first();
            var id = tertutup.getAttribute("data-unit");
            while (!id.equals(bkd.halaman().locator(":focus").getAttribute("data-unit"))) {
                tekan(bkd, "ArrowDown");
            }
            tekan(bkd, "ArrowRight");
            var dibuka = bkd.halaman().locator("[data-unit='" + id + "']");
            assertThat(dibuka).hasAttribute("aria-expanded", "true");
            assertThat(dibuka).isFocused();
            assertThat(simpul.count()).isGreaterThan(semula);
            bkd.potret("unit-pohon").potretPonsel("unit-pohon-390");
            tekan(bkd, "ArrowLeft");
            assertThat(dibuka).hasAttribute("aria-expanded", "false");
            assertThat(dibuka).isFocused();
            assertThat(simpul).hasCount(semula);
            tekan(bkd, "End");
            assertThat(simpul.last()).isFocused();
            tekan(bkd, "Home");
            assertThat(simpul.first()).isFocused();
            tekan(bkd, "ArrowDown");
            tekan(bkd, "Enter");
            bkd.halaman().waitForURL("**/unit/rincian?id=*");
            bersih(bkd);
        }
    }

    private static void tekan(Orang orang, String tombol) {
        orang.halaman().keyboard().press(tombol);
        orang.tenang();
    }

    private static void cari(Orang orang, String teks) {
        var medan = orang.halaman().locator("[id='daftar:teks']");
        orang.halaman()
                .waitForResponse(
                        r ->
                                r.request().method().equals("POST")
                                        && r.url().contains("/pegawai/daftar"),
                        () -> medan.fill(teks));
        orang.tenang();
    }

    private static Locator ringkas(Orang orang) {
        return orang.halaman().locator("#ringkas [role=status]");
    }

    private static Locator baris(Orang orang) {
        return orang.halaman().locator("table.tabel tbody tr");
    }

    private static Locator urut(Orang orang, String kolom) {
        return orang.halaman()
                .locator("th")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + kolom)))
                .locator("a");
    }

    private static List<String> daftarNip(Orang orang) {
        return baris(orang).locator(".nip").allInnerTexts().stream()
                .map(t -> t.replace(" ", ""))
                .toList();
    }

    private static void bersih(Orang orang) {
        assertThat(orang.galatKonsol()).isEmpty();
        assertThat(orang.keLuar()).isEmpty();
    }

    /** Downloads and reads the workbook; every cell is checked, the heading is left out. */
    private static List<List<String>> ekspor(Orang orang) throws IOException {
        var unduhan =
                orang.halaman()
                        .waitForDownload(
                                () -> orang.halaman().getByText("Ekspor ke Excel").click());
        assertThat(unduhan.suggestedFilename()).matches("pegawai-\\d{4}-\\d{2}-\\d{2}\\.xlsx");
        try (var isi = Files.newInputStream(unduhan.path());
                var buku = new ReadableWorkbook(isi)) {
            var semua = buku.getFirstSheet().read();
            assertThat(semua.get(0).getCell(0).getRawValue()).isEqualTo("NIP");
            assertThat(semua.get(0).getCell(11).getRawValue()).isEqualTo("OPD");
            var hasil = new ArrayList<List<String>>();
            for (var b : semua.subList(1, semua.size())) {
                periksa(b);
                hasil.add(
                        IntStream.rangeClosed(0, 11)
                                .mapToObj(
                                        k ->
                                                b.getOptionalCell(k)
                                                        .map(c -> c.getRawValue())
                                                        .orElse(""))
                                .toList());
            }
            return hasil;
        }
    }

    private static void periksa(Row baris) {
        assertThat(baris.getCell(0).getType()).as("NIP sebagai teks").isEqualTo(CellType.STRING);
        assertThat(baris.getCell(0).getRawValue()).matches("\\d{18}");
        baris.stream()
                .filter(c -> c != null)
                .forEach(
                        c -> {
                            assertThat(c.getType()).isNotEqualTo(CellType.FORMULA);
                            assertThat(c.getFormula()).isNull();
                        });
    }

    private static String orang(String akun) {
        return "from core_pegawai p join core_akun a on a.pegawai_id = p.id where a.nama_akun = '"
                + akun
                + "'";
    }

    private static String teks(String sql) throws SQLException {
        return semua(sql).get(0);
    }

    private static List<String> semua(String sql) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var perintah = s.createStatement();
                var r = perintah.executeQuery(sql)) {
            var hasil = new ArrayList<String>();
            while (r.next()) {
                hasil.add(r.getString(1));
            }
            return hasil;
        }
    }
}
