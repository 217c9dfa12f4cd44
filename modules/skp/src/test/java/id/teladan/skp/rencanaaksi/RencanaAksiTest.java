package id.teladan.skp.rencanaaksi;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.skp.EvaluasiUji;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PerkakasUji.class)
class RencanaAksiTest {

    private ProvinsiKecil provinsi;
    private SkpUji skp;
    private long id;
    private long hasil;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
        id = skp.disetujui(STAF, KABID);
        hasil = provinsi.angka("select min(id) from skp_hasil_kerja where skp_id = " + id);
        provinsi.sebagai(STAF);
    }

    private TambahAksi aksi(String uraian, String tenggat) {
        return new TambahAksi(
                id, hasil, 4, uraian, tenggat == null ? null : LocalDate.parse(tenggat));
    }

    private static LembarAksi.Butir butir(DaftarAksi daftar, long skp) {
        return daftar.lembar(skp, 4).kelompok().get(0).butir().get(0);
    }

    private static long tugas() {
        return PerkakasUji.bean(DaftarTugas.class).milikSaya().stream()
                .map(Tugas::jenis)
                .filter("SKP_AKSI"::equals)
                .count();
    }

    @Test
    void rencana_dicatat_sekali_ditandai_terbaca_atasan_dan_diingatkan(
            PenyusunanAksi penyusunan, DaftarAksi daftar) {
        var satu = penyusunan.tambah(aksi("Rapat dengan 12 OPD", "2026-10-12"));
        assertThat(penyusunan.tambah(aksi(" rapat  dengan 12 opd", "2026-10-20"))).isEqualTo(satu);
        penyusunan.tambah(aksi("Menyusun telaah", "2026-10-13"));
        assertThat(tugas()).isEqualTo(1); // 5 October: a week reaches the 12th, not the 13th
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.lembar(id, 4))).isLessThanOrEqualTo(2);
        var b = butir(daftar, id);
        penyusunan.tandai(
                new TandaiAksi(id, b.id(), b.versi(), KeadaanAksi.SELESAI, "Berita acara terbit"));
        assertThatThrownBy(
                        () ->
                                penyusunan.tandai(
                                        new TandaiAksi(
                                                id, b.id(), b.versi(), KeadaanAksi.BERJALAN, null)))
                .isInstanceOf(KonflikPerubahan.class);
        assertThat(tugas()).isZero();
        provinsi.sebagai(KABID);
        var lembar = daftar.lembar(id, 4);
        assertThat(lembar.selesai()).isEqualTo(1);
        assertThat(lembar.banyak()).isEqualTo(2);
        assertThat(lembar.boleh()).isFalse();
        assertThatThrownBy(() -> penyusunan.hapus(id, b.id(), b.versi() + 1))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(REKAN);
        assertThatThrownBy(() -> daftar.lembar(id, 4)).isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(STAF);
        var kini = butir(daftar, id);
        penyusunan.hapus(id, kini.id(), kini.versi());
        assertThat(daftar.lembar(id, 4).banyak()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Rapat, 2026-10-01, -",
                "Rapat, 2026-12-31, -",
                "Rapat, 2026-09-30, SKP-787",
                "Rapat, 2027-01-01, SKP-787",
                "Rapat, -, SKP-787",
                "' ', 2026-10-05, SKP-786"
            })
    void batas_harus_dalam_triwulannya(
            String uraian, String tenggat, String kode, PenyusunanAksi penyusunan) {
        if (kode == null) {
            assertThat(penyusunan.tambah(aksi(uraian, tenggat))).isPositive();
        } else {
            assertThatThrownBy(() -> penyusunan.tambah(aksi(uraian, tenggat)))
                    .hasMessageContaining(kode);
        }
    }

    @Test
    void triwulan_yang_dinilai_terkunci_dan_yang_batal_perlu_alasan(
            PenyusunanAksi penyusunan, DaftarAksi daftar) {
        penyusunan.tambah(aksi("Rapat", "2026-10-12"));
        var b = butir(daftar, id);
        assertThatThrownBy(
                        () ->
                                penyusunan.tandai(
                                        new TandaiAksi(
                                                id, b.id(), b.versi(), KeadaanAksi.BATAL, " ")))
                .hasMessageContaining("SKP-788");
        penyusunan.tandai(
                new TandaiAksi(
                        id, b.id(), b.versi(), KeadaanAksi.BATAL, "Digabung ke kegiatan lain"));
        assertThat(daftar.lembar(id, 4).banyak()).isZero();
        assertThatThrownBy(
                        () ->
                                penyusunan.tambah(
                                        new TambahAksi(
                                                id,
                                                987654L,
                                                4,
                                                "Asing",
                                                LocalDate.of(2026, 10, 6))))
                .isInstanceOf(DataTidakDitemukan.class);
        new EvaluasiUji(provinsi).ditetapkan(id, 4, KABID, NilaiButir.SESUAI, NilaiButir.SESUAI);
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> penyusunan.tambah(aksi("Terlambat", "2026-10-12")))
                .hasMessage("SKP-789");
        assertThat(daftar.lembar(id, 4).boleh()).isFalse();
        provinsi.sebagai(REKAN);
        var draf = skp.draf(REKAN);
        assertThatThrownBy(
                        () ->
                                penyusunan.tambah(
                                        new TambahAksi(
                                                draf,
                                                hasil,
                                                4,
                                                "Belum disetujui",
                                                LocalDate.of(2026, 10, 6))))
                .hasMessage("SKP-401");
    }
}
