package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import id.teladan.basisdata.BasisDataLokal;
import id.teladan.server.ServerTeladan;
import id.teladan.sistem.Peramban.Orang;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Form work with a journal kept by the client: two fields of an SKP are typed into in turn, and what the server has
 * acknowledged is compared with the database afterwards.
 */
final class JurnalSkp {

    /** What was sent to a field, in order, and what of it the server has acknowledged. */
    private record Medan(List<String> terkirim, List<String> diakui) {

        Medan() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        /** The last acknowledged text and what was sent after it: one of them must be in the database. */
        List<String> mungkin() {
            var terakhir = diakui.get(diakui.size() - 1);
            return terkirim.subList(terkirim.indexOf(terakhir), terkirim.size());
        }
    }

    private final List<Medan> medan = List.of(new Medan(), new Medan());
    private final List<Request> jawaban = new ArrayList<>();
    private String skp;
    private int ke;

    /** Begins an SKP with one result for each field. */
    void mulai(Orang pegawai) {
        pegawai.buka("/skp/saya").tekan(pegawai.tombol("Mulai menyusun SKP"));
        pegawai.halaman().waitForURL("**/skp/susun?id=*");
        skp = pegawai.halaman().url().replaceAll(".*id=(\\d+).*", "$1");
        for (var i = 0; i < medan.size(); i++) {
            pegawai.tekan(pegawai.tombol("Tambah hasil kerja utama"));
        }
        assertThat(uraian(pegawai)).hasCount(medan.size());
    }

    /** Opens the form on a page whose answers are listened to from now on. */
    void buka(Orang pegawai) {
        jawaban.clear();
        dengarkan(pegawai.halaman());
        pegawai.buka("/skp/susun?id=" + skp);
    }

    /** Types a text and leaves the field; true when the server has said that it is saved. */
    boolean simpan(Orang pegawai, String teks) {
        var m = medan.get(ke % medan.size());
        jawaban.clear();
        m.terkirim().add(teks);
        var isian = uraian(pegawai).nth(ke % medan.size());
        isian.fill(teks);
        isian.blur();
        pegawai.halaman()
                .waitForCondition(
                        () -> !jawaban.isEmpty(),
                        new Page.WaitForConditionOptions().setTimeout(60_000));
        var diakui = diakui(jawaban.get(0));
        if (diakui) {
            m.diakui().add(teks);
            ke++;
        }
        return diakui;
    }

    /** Nothing acknowledged is missing, every written text has exactly one audit row, and the page shows it. */
    void periksa(ServerTeladan server) throws SQLException {
        periksa(server, server.basisData());
    }

    /** The same when another process serves the database now. */
    void periksa(ServerTeladan server, BasisDataLokal basisData) throws SQLException {
        var isi =
                kolom(
                        basisData,
                        "select uraian from skp_hasil_kerja where dihapus is null and skp_id = "
                                + skp
                                + " order by urutan");
        assertThat(isi).hasSize(medan.size());
        for (var i = 0; i < medan.size(); i++) {
            var m = medan.get(i);
            assertThat(isi.get(i)).isIn(m.mungkin());
            if (!m.diakui().contains(isi.get(i))) {
                m.diakui().add(isi.get(i)); // written, only the answer was lost
            }
            for (var teks : m.terkirim()) {
                assertThat(jejak(basisData, teks))
                        .as("jejak audit dari %s", teks)
                        .isEqualTo(m.diakui().contains(teks) ? 1 : 0);
            }
        }
        try (var pegawai = Peramban.masuk(Peramban.tamu(server, 1366, 768), "pegawai")) {
            pegawai.buka("/skp/susun?id=" + skp);
            for (var i = 0; i < isi.size(); i++) {
                assertThat(uraian(pegawai).nth(i)).hasValue(isi.get(i));
            }
            assertThat(pegawai.galatKonsol()).isEmpty();
        }
    }

    /** How many texts the server has acknowledged. */
    int diakui() {
        return medan.stream().mapToInt(m -> m.diakui().size()).sum();
    }

    /** Requests of a page that have come to an end, one way or the other. */
    private void dengarkan(Page halaman) {
        halaman.onRequestFinished(this::catat);
        halaman.onRequestFailed(this::catat);
    }

    private void catat(Request r) {
        if ("POST".equals(r.method()) && r.url().contains("/skp/susun")) {
            jawaban.add(r);
        }
    }

    private static boolean diakui(Request r) {
        try {
            var jawab = r.response();
            return jawab != null
                    && jawab.status() == 200
                    && jawab.text().contains("Draf tersimpan");
        } catch (PlaywrightException e) {
            return false; // the server died while it answered
        }
    }

    private static int jejak(BasisDataLokal basisData, String teks) throws SQLException {
        return Integer.parseInt(
                kolom(
                                basisData,
                                "select count(*) from core_audit where entitas = 'HasilKerja' and jenis = 'UBAH' and sesudah like '%"
                                        + teks
                                        + "%'")
                        .get(0));
    }

    private static Locator uraian(Orang pegawai) {
        return pegawai.halaman().locator("article.hasil-kerja [id$=':uraian']");
    }

    private static List<String> kolom(BasisDataLokal basisData, String sql) throws SQLException {
        var isi = new ArrayList<String>();
        try (var s = basisData.sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            while (b.next()) {
                isi.add(b.getString(1));
            }
        }
        return isi;
    }
}
