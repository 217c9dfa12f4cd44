package id.teladan.core.tampilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.tampilan.TampilanDaftar.SaringanTersimpan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class TampilanSayaTest {

    private static final String HALAMAN = "/pegawai/daftar";

    private final TampilanSaya saya;
    private final PelakuAktif aktif;

    TampilanSayaTest(TampilanSaya saya, PelakuAktif aktif) {
        this.saya = saya;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        new SusunanContoh(db).orang(10, "Anindya").orang(11, "Bagas");
        masuk(10);
    }

    private void masuk(long id) {
        aktif.masukSebagai(SusunanContoh.nip(id));
    }

    @Test
    void saringan_disimpan_menurut_nama_dan_hanya_satu_yang_bawaan() {
        assertThat(saya.baca(HALAMAN)).isEqualTo(TampilanDaftar.BAWAAN);
        saya.simpan(HALAMAN, " Guru ", "?jenis=FUNGSIONAL", true);
        saya.simpan(HALAMAN, "Lulusan", "?kurang=PENDIDIKAN", true);
        saya.simpan(HALAMAN, "Lulusan", "?kurang=NIK", true);
        saya.simpan("/skp/daftar", "Lain", "?keadaan=MENUNGGU", false);
        assertThat(saya.baca(HALAMAN).saringan())
                .extracting(SaringanTersimpan::nama)
                .containsExactly("Guru", "Lulusan");
        assertThat(saya.baca(HALAMAN).bawaan())
                .get()
                .extracting(SaringanTersimpan::kueri)
                .isEqualTo("?kurang=NIK");
    }

    @Test
    void kolom_dan_baris_rapat_diingat_dan_diganti() {
        saya.atur(HALAMAN, List.of("NIP", "UNIT"), true);
        assertThat(saya.baca(HALAMAN).tersembunyi()).containsExactly("NIP", "UNIT");
        saya.atur(HALAMAN, List.of(), false);
        assertThat(saya.baca(HALAMAN)).isEqualTo(TampilanDaftar.BAWAAN);
        assertThat(PerkakasUji.hitungPernyataan(() -> saya.baca(HALAMAN))).isEqualTo(1);
    }

    @Test
    void milik_orang_lain_tidak_terlihat_dan_tidak_terhapus() {
        saya.simpan(HALAMAN, "Guru", "?jenis=FUNGSIONAL", false);
        var id = saya.baca(HALAMAN).saringan().get(0).id();
        masuk(11);
        assertThat(saya.baca(HALAMAN)).isEqualTo(TampilanDaftar.BAWAAN);
        assertThatThrownBy(() -> saya.hapus(id)).isInstanceOf(DataTidakDitemukan.class);
        masuk(10);
        saya.hapus(id);
        assertThat(saya.baca(HALAMAN).saringan()).isEmpty();
    }

    @Test
    void tanpa_nama_dan_yang_ke_dua_puluh_satu_ditolak() {
        assertThatThrownBy(() -> saya.simpan(HALAMAN, " ", "", false))
                .isInstanceOf(PelanggaranAturan.class);
        for (var i = 0; i < TampilanSaya.SARINGAN_TERBANYAK; i++) {
            saya.simpan(HALAMAN, "S" + i, "", false);
        }
        assertThatThrownBy(() -> saya.simpan(HALAMAN, "Lagi", "", false))
                .isInstanceOf(PelanggaranAturan.class);
        saya.simpan(HALAMAN, "S1", "?hal=2", false);
    }
}
