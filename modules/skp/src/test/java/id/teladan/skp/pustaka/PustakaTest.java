package id.teladan.skp.pustaka;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.SEKDA;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.rencana.Aspek;
import id.teladan.skp.rencana.BukaSkp;
import id.teladan.skp.rencana.IsiHasilKerja;
import id.teladan.skp.rencana.IsiSkp;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.PembukaanSkp;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.PenyusunanHasilKerja;
import id.teladan.skp.rencana.PenyusunanLampiran;
import id.teladan.skp.rencana.PenyusunanPerilaku;
import id.teladan.skp.rencana.SimpanEkspektasi;
import id.teladan.skp.rencana.SimpanLampiran;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PustakaTest {

    private ProvinsiKecil provinsi;
    private SkpUji skp;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
        provinsi.sql(
                "insert into core_peran_pengguna (id, pegawai_id, peran, mulai) values (900, "
                        + SEKDA
                        + ", 'BKD', '2020-01-01')");
    }

    private static SimpanPustaka isi(String jabatan, String uraian) {
        return new SimpanPustaka(
                null,
                0,
                jabatan,
                uraian,
                List.of(
                        new SimpanPustaka.Ukuran(Aspek.KUANTITAS, "Jumlah telaah", "dokumen"),
                        new SimpanPustaka.Ukuran(Aspek.WAKTU, " ", "hari"),
                        new SimpanPustaka.Ukuran(Aspek.KUALITAS, "Telaah tanpa perbaikan", "%")));
    }

    private static AmbilHasil dari(long skp, long asal, List<Long> hasil) {
        return new AmbilHasil(skp, asal, hasil, List.of(), false, false);
    }

    private static AmbilHasil petik(long skp, Long... id) {
        return new AmbilHasil(skp, null, List.of(), List.of(id), false, false);
    }

    /** SKP of 2025 of a member of staff and of his superior, linked; the superior's of 2026 has the same result. */
    private long tahunLalu() {
        provinsi.hari(LocalDate.of(2025, 3, 3));
        provinsi.sebagai(KABID);
        var atasanLalu = buka(2025, Pendekatan.KUANTITATIF);
        var hasilAtasan = skp.hasil(atasanLalu, "Terwujudnya peta jabatan");
        provinsi.sebagai(STAF);
        var lalu = buka(2025, Pendekatan.KUANTITATIF);
        PerkakasUji.bean(PenyusunanHasilKerja.class).ambil(lalu, hasilAtasan);
        skp.hasil(lalu, "Tersusunnya analisis beban kerja");
        PerkakasUji.bean(PenyusunanPerilaku.class)
                .simpan(new SimpanEkspektasi(lalu, NilaiBerakhlak.AKUNTABEL, 0, "Catat sumbernya"));
        var lampiran = PerkakasUji.bean(PenyusunanLampiran.class);
        var baris = lampiran.tambah(lalu, id.teladan.skp.rencana.JenisLampiran.KONSEKUENSI);
        lampiran.simpan(
                new SimpanLampiran(lalu, baris.id(), baris.versi(), "Dibahas setiap bulan"));
        provinsi.hari(LocalDate.of(2026, 1, 12));
        provinsi.sebagai(KABID);
        skp.hasil(buka(2026, Pendekatan.KUANTITATIF), "terwujudnya  Peta jabatan");
        return lalu;
    }

    private static long buka(int tahun, Pendekatan pendekatan) {
        return PerkakasUji.bean(PembukaanSkp.class).buka(BukaSkp.setahun(tahun, pendekatan));
    }

    private static IsiSkp isiSkp(long id) {
        return PerkakasUji.bean(DaftarSkp.class).rincian(id).isi();
    }

    @Test
    void salinan_tahun_lalu_membawa_indikator_target_dan_tautan_ke_hasil_atasan_yang_sama(
            DaftarAmbil daftar, PengambilanHasil pengambilan) {
        var lalu = tahunLalu();
        provinsi.sebagai(STAF);
        var kini = buka(2026, Pendekatan.KUANTITATIF);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.lembar(kini, null)))
                .isLessThanOrEqualTo(4);
        var lembar = daftar.lembar(kini, null);
        assertThat(lembar.asalId()).isEqualTo(lalu);
        assertThat(lembar.hasil()).hasSize(2);
        assertThat(lembar.ekspektasi()).isEqualTo(1);
        assertThat(lembar.lampiran()).isEqualTo(1);
        var semua = lembar.hasil().stream().map(IsiHasilKerja::id).toList();
        var masuk = pengambilan.ambil(new AmbilHasil(kini, lalu, semua, List.of(), true, true));
        assertThat(masuk).isEqualTo(new HasilPengambilan(2, 1, 0, 2));
        var isi = isiSkp(kini);
        assertThat(isi.hasilKerja())
                .extracting(IsiHasilKerja::tertaut)
                .containsExactly(true, false);
        assertThat(isi.hasilKerja().get(1).indikator())
                .singleElement()
                .satisfies(i -> assertThat(i.target()).isEqualTo("12 OPD"));
        assertThat(isi.perilaku())
                .filteredOn(p -> p.nilai() == NilaiBerakhlak.AKUNTABEL)
                .singleElement()
                .satisfies(p -> assertThat(p.ekspektasi()).isEqualTo("Catat sumbernya"));
        assertThat(isi.konsekuensi()).hasSize(1);

        // a repeated click, and what is there already, changes nothing
        assertThat(pengambilan.ambil(new AmbilHasil(kini, lalu, semua, List.of(), true, true)))
                .isEqualTo(new HasilPengambilan(0, 0, 2, 0));
        assertThat(daftar.lembar(kini, lalu).sudahAda("TERWUJUDNYA peta  jabatan")).isTrue();
        assertThat(isiSkp(kini).hasilKerja()).hasSize(2);
    }

    @Test
    void pendekatan_kualitatif_tidak_mengenal_aspek(PengambilanHasil pengambilan) {
        var lalu = tahunLalu();
        provinsi.sebagai(STAF);
        var kini = buka(2026, Pendekatan.KUALITATIF);
        var hasil = isiSkp(lalu).hasilKerja().get(1).id();
        pengambilan.ambil(dari(kini, lalu, List.of(hasil)));
        assertThat(isiSkp(kini).hasilKerja().get(0).indikator().get(0).aspek()).isNull();
    }

    @Test
    void skp_orang_lain_skp_sesudahnya_dan_hasil_asing_seperti_tidak_ada(
            DaftarAmbil daftar, PengambilanHasil pengambilan) {
        var lalu = tahunLalu();
        var hasil = isiSkp(lalu).hasilKerja().get(0).id();
        provinsi.sebagai(REKAN);
        var punyaRekan = buka(2026, Pendekatan.KUANTITATIF);
        assertThatThrownBy(() -> daftar.lembar(punyaRekan, lalu))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pengambilan.ambil(dari(punyaRekan, lalu, List.of(hasil))))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> daftar.lembar(lalu, null)).isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(STAF);
        var kini = buka(2026, Pendekatan.KUANTITATIF);
        assertThatThrownBy(() -> pengambilan.ambil(dari(lalu, kini, List.of(hasil))))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pengambilan.ambil(dari(kini, lalu, List.of(hasil, 987654L))))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pengambilan.ambil(petik(kini))).hasMessage("SKP-766");
        assertThatThrownBy(() -> pengambilan.ambil(petik(kini, 987654L)))
                .isInstanceOf(DataTidakDitemukan.class);
        skp.hasil(kini, "Sesuatu");
        skp.ajukan(kini);
        assertThatThrownBy(() -> pengambilan.ambil(dari(kini, lalu, List.of(hasil))))
                .hasMessage("SKP-100");
    }

    @Test
    void pustaka_ditawarkan_menurut_jabatan_tanpa_jenjang_dan_untuk_semua(
            PengelolaanPustaka pengelolaan, DaftarAmbil daftar, PengambilanHasil pengambilan) {
        provinsi.sebagai(SEKDA);
        var analis = pengelolaan.simpan(isi("Analis", "Tersusunnya telaah"));
        pengelolaan.simpan(isi("", "Terlaksananya pelaporan"));
        var lain = pengelolaan.simpan(isi("Penata Layanan", "Terlayaninya masyarakat"));
        pengelolaan.simpan(isi("Anal", "Bukan awal kata"));
        provinsi.sql("update core_jabatan set nama = 'Analis Ahli Muda' where id = 4");
        provinsi.sebagai(STAF);
        var kini = buka(2026, Pendekatan.KUANTITATIF);
        var lembar = daftar.lembar(kini, null);
        assertThat(lembar.jabatan()).isEqualTo("Analis Ahli Muda");
        assertThat(lembar.asal()).isEmpty();
        assertThat(lembar.pustaka())
                .extracting(ButirPustaka::uraian)
                .containsExactly("Tersusunnya telaah", "Terlaksananya pelaporan");
        assertThat(lembar.pustaka().get(0).ukuran())
                .extracting(ButirPustaka.Ukuran::uraian)
                .containsExactly("Jumlah telaah", "Telaah tanpa perbaikan");
        assertThatThrownBy(() -> pengambilan.ambil(petik(kini, lain)))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThat(pengambilan.ambil(petik(kini, analis)))
                .isEqualTo(new HasilPengambilan(1, 0, 0, 0));
        assertThat(pengambilan.ambil(petik(kini, analis)).sudahAda()).isEqualTo(1);
        assertThat(isiSkp(kini).hasilKerja())
                .singleElement()
                .satisfies(
                        h -> {
                            assertThat(h.belumTertaut()).isTrue();
                            assertThat(h.indikator())
                                    .extracting(i -> i.targetSatuan())
                                    .containsExactly("dokumen", "%");
                        });
    }

    @Test
    void isi_pustaka_diperiksa_diubah_dicabut_dan_ditawarkan_lagi(
            PengelolaanPustaka pengelolaan, DaftarPustaka daftar, DaftarAmbil ambil) {
        provinsi.sebagai(SEKDA);
        assertThatThrownBy(
                        () ->
                                pengelolaan.simpan(
                                        new SimpanPustaka(null, 0, "Analis", " ", List.of())))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactly("SKP-763", "SKP-764"));
        var id = pengelolaan.simpan(isi("Analis", "Tersusunnya telaah"));
        assertThatThrownBy(() -> pengelolaan.simpan(isi("analis ", "tersusunnya  TELAAH")))
                .hasMessageContaining("SKP-765");
        var rincian = daftar.rincian(id);
        pengelolaan.simpan(
                new SimpanPustaka(
                        id,
                        rincian.versi(),
                        "Analis",
                        "Tersusunnya telaah yang dipakai",
                        List.of(new SimpanPustaka.Ukuran(Aspek.KUALITAS, "Dipakai", null))));
        assertThatThrownBy(
                        () ->
                                pengelolaan.simpan(
                                        new SimpanPustaka(
                                                id,
                                                rincian.versi(),
                                                "Analis",
                                                "Tulisan orang kedua",
                                                List.of(
                                                        new SimpanPustaka.Ukuran(
                                                                Aspek.BIAYA, "Hemat", null)))))
                .isInstanceOf(KonflikPerubahan.class);
        assertThat(daftar.rincian(id).ukuran())
                .singleElement()
                .satisfies(u -> assertThat(u.aspek()).isEqualTo(Aspek.KUALITAS));
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.halaman("telaah analis", 0)))
                .isLessThanOrEqualTo(2);
        assertThat(daftar.halaman("telaah analis", 0).total()).isEqualTo(1);
        assertThat(daftar.halaman("bukan", 0).total()).isZero();
        pengelolaan.cabut(id, daftar.rincian(id).versi());
        assertThat(daftar.rincian(id).dicabut()).isNotNull();
        provinsi.sebagai(STAF);
        var skpStaf = buka(2026, Pendekatan.KUANTITATIF);
        assertThat(ambil.lembar(skpStaf, null).pustaka()).isEmpty();
        assertThatThrownBy(() -> daftar.halaman(null, 0)).isInstanceOf(AksesDitolak.class);
        assertThatThrownBy(() -> pengelolaan.cabut(id, 0)).isInstanceOf(AksesDitolak.class);
        provinsi.sebagai(SEKDA);
        pengelolaan.tawarkanLagi(id, daftar.rincian(id).versi());
        assertThatThrownBy(() -> pengelolaan.cabut(987654L, 0))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(STAF);
        assertThat(ambil.lembar(skpStaf, null).pustaka()).hasSize(1);
    }
}
