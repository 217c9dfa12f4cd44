package id.teladan.core.draf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.berkas.OrangUji;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class DrafSayaTest {

    private final DrafSaya draf;
    private final PelakuAktif aktif;
    private final BasisDataUji db;

    DrafSayaTest(DrafSaya draf, PelakuAktif aktif, BasisDataUji db) {
        this.draf = draf;
        this.aktif = aktif;
        this.db = db;
    }

    @BeforeEach
    void siapkan() throws SQLException {
        OrangUji.siapkan(db);
        aktif.masukSebagai(OrangUji.ANI);
    }

    @Test
    void yang_terakhir_disimpan_yang_dibaca_dan_versinya_naik() {
        var pertama = draf.simpan("skp.rencana.1", "{\"a\":\"≥ 3 🙂\"}");
        var kedua = draf.simpan("skp.rencana.1", "{\"a\":\"4\"}");

        assertThat(pertama.isi()).isEqualTo("{\"a\":\"≥ 3 🙂\"}");
        assertThat(pertama.versi()).isZero();
        assertThat(kedua.versi()).isEqualTo(1);
        assertThat(draf.baca("skp.rencana.1")).contains(kedua);
        assertThat(draf.baca("skp.rencana.2")).isEmpty();
    }

    @Test
    void draf_orang_lain_dengan_kunci_yang_sama_tidak_tersentuh() {
        draf.simpan("k", "milik Ani");
        aktif.masukSebagai(OrangUji.BUDI);
        assertThat(draf.baca("k")).isEmpty();
        draf.simpan("k", "milik Budi");
        draf.hapus("k");

        aktif.masukSebagai(OrangUji.ANI);
        assertThat(draf.baca("k").orElseThrow().isi()).isEqualTo("milik Ani");
    }

    @Test
    void draf_dihapus_dan_menghapus_yang_tidak_ada_tidak_apa() {
        draf.simpan("k", "x");
        draf.hapus("k");
        draf.hapus("k");
        assertThat(draf.baca("k")).isEmpty();
    }

    @Test
    void tepat_200_KB_diterima_dan_satu_bita_lebih_ditolak() {
        var pas = "é".repeat(100 * 1024);
        assertThat(draf.simpan("k", pas).isi()).hasSize(100 * 1024);
        assertThatThrownBy(() -> draf.simpan("k", pas + "x"))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g -> assertThat(g.kode()).isEqualTo("DRAF_TERLALU_BESAR"));
        assertThat(draf.baca("k").orElseThrow().isi()).isEqualTo(pas);
    }

    @Test
    void draf_bukan_perbuatan_maka_tidak_diaudit() throws SQLException {
        draf.simpan("k", "x");
        draf.hapus("k");
        try (var s = db.sambungan();
                var p = s.createStatement();
                var h = p.executeQuery("select count(*) from core_audit")) {
            h.next();
            assertThat(h.getLong(1)).isZero();
        }
    }

    @Test
    void kunci_kosong_dan_tamu_ditolak() {
        assertThatThrownBy(() -> draf.simpan(" ", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draf.simpan("k".repeat(121), "x"))
                .isInstanceOf(IllegalArgumentException.class);
        aktif.masukSebagai(null);
        assertThatThrownBy(() -> draf.baca("k")).isInstanceOf(AksesDitolak.class);
    }
}
