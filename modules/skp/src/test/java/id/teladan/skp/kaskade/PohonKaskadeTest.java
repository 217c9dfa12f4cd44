package id.teladan.skp.kaskade;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.KADIS;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.SEKDA;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static id.teladan.skp.ProvinsiKecil.STAF_LAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.aturan.Temuan;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.daftar.KaskadeSkp;
import id.teladan.skp.rencana.AjukanSkp;
import id.teladan.skp.rencana.BukaPerubahan;
import id.teladan.skp.rencana.LangkahSkp;
import id.teladan.skp.rencana.PerubahanSkp;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PohonKaskadeTest {

    private static final long DINAS = 2;

    private ProvinsiKecil provinsi;
    private SkpUji skp;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
        provinsi.sql(
                "insert into core_peran_pengguna (id, pegawai_id, peran, unit_id, mulai) values (1, "
                        + KADIS
                        + ", 'KEPALA_OPD', "
                        + DINAS
                        + ", '2020-01-01'), (2, "
                        + SEKDA
                        + ", 'SEKDA', null, '2020-01-01')");
    }

    private long hasil(long skpId) {
        return provinsi.angka("select min(id) from skp_hasil_kerja where skp_id = " + skpId);
    }

    private void tautkan(long anak, long induk) {
        provinsi.sql("update skp_hasil_kerja set atasan_id = " + induk + " where id = " + anak);
    }

    /** Kadis over Kabid over Staf, linked; the Kabid's result goes down directly. */
    private long[] garis() {
        var kadis = skp.draf(KADIS);
        var kabid = skp.draf(KABID);
        var staf = skp.draf(STAF);
        tautkan(hasil(kabid), hasil(kadis));
        tautkan(hasil(staf), hasil(kabid));
        provinsi.sql("update skp_hasil_kerja set cascading = 'DIRECT' where id = " + hasil(kabid));
        return new long[] {hasil(kadis), hasil(kabid), hasil(staf)};
    }

    @Test
    void pohon_dibuka_setingkat_demi_setingkat_dengan_siapa_memikul(PohonKaskade pohon) {
        var h = garis();
        provinsi.sebagai(KADIS);

        var puncak = pohon.puncak(DINAS, 2026);
        assertThat(pohon.sudut().menurutUnit()).isTrue();
        assertThat(puncak.nama()).isEqualTo("Karta");
        assertThat(puncak.dipikul()).isEqualTo(1);
        assertThat(puncak.hasil())
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.id()).isEqualTo(h[0]);
                            assertThat(s.pemikul()).isEqualTo(1);
                            assertThat(s.target()).isEmpty();
                            assertThat(s.memimpin()).isTrue();
                            assertThat(s.indukId()).isNull();
                        });
        assertThat(puncak.bawah())
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.id()).isEqualTo(h[1]);
                            assertThat(s.indukId()).isEqualTo(h[0]);
                        });
        var kabid = pohon.anak(h[0]);
        assertThat(kabid)
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.nama()).isEqualTo("Ratna");
                            assertThat(s.jabatan()).isEqualTo("Kepala Bidang A");
                            assertThat(s.target()).singleElement().matches(Pembagian::terbagi);
                            assertThat(s.targetBelumTerbagi()).isFalse();
                        });
        assertThat(pohon.anak(h[1])).singleElement().extracting("nama").isEqualTo("Bagus");
        assertThat(pohon.anak(h[2])).isEmpty();
    }

    @Test
    void target_yang_belum_habis_dibagi_ditandai_dengan_jejaknya(PohonKaskade pohon) {
        var h = garis();
        provinsi.sql("update skp_indikator set target_angka = 11 where hasil_kerja_id = " + h[2]);
        provinsi.sebagai(KADIS);

        var bagi = pohon.anak(h[0]).get(0).target().get(0);

        assertThat(bagi.terbagi()).isFalse();
        assertThat(bagi.dipikul()).isEqualTo("11");
        assertThat(bagi.target()).isEqualTo("12 OPD");
        assertThat(bagi.temuan()).extracting(Temuan::kode).containsExactly("TARGET_BELUM_TERBAGI");
        assertThat(bagi.jejak().langkah())
                .anySatisfy(l -> assertThat(l.masukan()).containsKey("Bagus"));
    }

    @Test
    void wilayah_yang_sama_dihitung_sekali(PohonKaskade pohon) {
        var h = garis();
        var rekan = hasil(skp.draf(REKAN));
        tautkan(rekan, h[1]);
        provinsi.sql("update skp_hasil_kerja set cara_bagi = 'WILAYAH' where id = " + h[1]);
        provinsi.sql(
                "update skp_hasil_kerja set bagian = 'Kota Serang' where id in ("
                        + rekan
                        + ","
                        + h[2]
                        + ")");
        provinsi.sql(
                "update skp_indikator set target_angka = 6 where hasil_kerja_id in ("
                        + rekan
                        + ","
                        + h[2]
                        + ")");
        provinsi.sebagai(KADIS);

        var bagi = pohon.anak(h[0]).get(0).target().get(0);

        assertThat(bagi.dipikul()).isEqualTo("6");
        assertThat(bagi.temuan())
                .extracting(Temuan::kode)
                .containsExactly("TARGET_BELUM_TERBAGI", "TARGET_WILAYAH_GANDA");
    }

    @Test
    void di_luar_lingkup_tidak_terlihat(PohonKaskade pohon) {
        var h = garis();
        provinsi.sebagai(STAF_LAIN);

        assertThat(pohon.sudut().menurutUnit()).isFalse();
        assertThat(pohon.puncak(DINAS, 2026).hasil()).isEmpty();
        assertThat(pohon.anak(h[1])).isEmpty();
        assertThat(pohon.puncak(null, 2026).hasil()).isEmpty();
        provinsi.sebagai(KABID_LAIN);
        assertThat(pohon.anak(h[0])).isEmpty();
        provinsi.sebagai(KABID);
        assertThat(pohon.puncak(null, 2026).hasil()).hasSize(1);
        assertThat(pohon.anak(h[1])).hasSize(1);
    }

    @Test
    void unit_tanpa_kepala_dan_unit_yang_tidak_ada_puncaknya_kosong(PohonKaskade pohon) {
        provinsi.sebagai(SEKDA);
        provinsi.sql("update core_penugasan set sampai = '2026-01-31' where pegawai_id = 2");

        assertThat(pohon.puncak(DINAS, 2026))
                .satisfies(
                        p -> {
                            assertThat(p.unit()).isEqualTo("Dinas Pendidikan");
                            assertThat(p.nama()).isNull();
                        });
        assertThat(pohon.puncak(999L, 2026).unit()).isNull();
        provinsi.tugaskan(60, KABID, 2, "PLT", "2026-02-01", null);
        skp.draf(KABID);
        provinsi.sebagai(SEKDA);
        assertThat(pohon.puncak(DINAS, 2026))
                .satisfies(
                        p -> {
                            assertThat(p.nama()).isEqualTo("Ratna");
                            assertThat(p.hasil()).hasSize(1);
                        });
    }

    @Test
    void garis_saya_naik_sampai_puncak(PohonKaskade pohon) {
        garis();
        provinsi.sebagai(STAF);

        assertThat(pohon.garisSaya(2026))
                .singleElement()
                .satisfies(
                        g ->
                                assertThat(g.atas())
                                        .extracting(GarisSaya.Anak::nama)
                                        .containsExactly("Ratna", "Karta"));
        assertThat(pohon.garisSaya(2025)).isEmpty();
        provinsi.sebagai(KADIS);
        assertThat(pohon.garisSaya(2026)).singleElement().matches(g -> g.atas().isEmpty());
    }

    @Test
    void garis_yang_berputar_tidak_membuat_putaran(PohonKaskade pohon) {
        var h = garis();
        tautkan(h[0], h[2]);
        provinsi.sebagai(STAF);

        assertThat(pohon.garisSaya(2026).get(0).atas())
                .extracting(GarisSaya.Anak::nama)
                .containsExactly("Ratna", "Karta");
    }

    @Test
    void yang_belum_tertaut_terdaftar_sampai_atasan_menautkannya(
            PohonKaskade pohon, PenautanHasil penautan) {
        var kabid = hasil(skp.draf(KABID));
        var staf = hasil(skp.draf(STAF));
        skp.draf(STAF_LAIN);
        provinsi.sebagai(KABID);

        var halaman = pohon.belumTertaut(2026, null, null, 0, 25);
        assertThat(halaman.baris())
                .extracting(BarisBelumTertaut::nama)
                .containsExactly("Ratna", "Bagus");
        assertThat(halaman.baris().get(0).milikSaya()).isTrue();
        assertThat(halaman.baris().get(0).dapatDitautkan()).isFalse();
        var b = halaman.baris().get(1);
        assertThat(b.dapatDitautkan()).isTrue();
        assertThat(pohon.pilihan(2026)).extracting(PohonKaskade.Pilihan::id).containsExactly(kabid);

        penautan.tautkan(new TautkanHasil(b.id(), b.versi(), kabid));
        penautan.tautkan(new TautkanHasil(b.id(), b.versi(), kabid)); // clicked twice

        assertThat(provinsi.angka("select atasan_id from skp_hasil_kerja where id = " + staf))
                .isEqualTo(kabid);
        assertThat(pohon.belumTertaut(2026, null, "Bagus", 0, 25).total()).isZero();
        provinsi.sebagai(KADIS);
        assertThat(pohon.belumTertaut(2026, DINAS, null, 0, 25).total()).isEqualTo(2);
        assertThat(pohon.belumTertaut(2026, 4L, null, 0, 25).baris())
                .singleElement()
                .extracting("nama")
                .isEqualTo("Tono");
    }

    @Test
    void hasil_atasan_yang_dihapus_membuat_tautan_terputus(PohonKaskade pohon) {
        var h = garis();
        provinsi.sql("update skp_hasil_kerja set dihapus = '2026-05-01' where id = " + h[1]);
        provinsi.sebagai(KABID);

        assertThat(pohon.belumTertaut(2026, null, "Bagus", 0, 25).baris())
                .singleElement()
                .matches(BarisBelumTertaut::terputus);
    }

    @Test
    void skp_yang_disetujui_ditautkan_menjadi_versi_berikutnya_tanpa_mengubah_kalimat(
            PenautanHasil penautan, DaftarSkp daftar, PerubahanSkp perubahan) {
        var staf = skp.disetujui(STAF, KABID);
        var kabid = hasil(skp.draf(KABID));

        penautan.tautkan(new TautkanHasil(hasil(staf), 0, kabid));

        provinsi.sebagai(STAF);
        var kini = daftar.rincian(staf);
        assertThat(kini.nomorVersi()).isEqualTo(2);
        assertThat(kini.isi().hasilKerja().get(0).atasanId()).isEqualTo(kabid);
        assertThat(daftar.versi(staf, 1).isi().hasilKerja().get(0).atasanId()).isNull();
        assertThat(daftar.versi(staf, 2).isi().hasilKerja().get(0).uraian())
                .isEqualTo("Tersusunnya peta jabatan");
        assertThat(kini.riwayat())
                .last()
                .satisfies(
                        l -> {
                            assertThat(l.langkah()).isEqualTo(LangkahSkp.TAUTKAN_ULANG);
                            assertThat(l.versiBaru()).isEqualTo(2);
                            assertThat(l.oleh()).isEqualTo("Ratna");
                        });
        assertThat(
                        provinsi.teks(
                                "select concat(nomor, ' ', mulai, ' ', coalesce(sampai, '-')) from skp_versi where skp_id = "
                                        + staf
                                        + " order by nomor limit 1"))
                .isEqualTo("1 2026-01-01 2026-10-04");
        // a change given up later comes back to the linked version
        perubahan.buka(new BukaPerubahan(staf, skp.versi(staf), "Tugas baru"));
        perubahan.batalkan(new AjukanSkp(staf, skp.versi(staf)));
        assertThat(daftar.rincian(staf).isi().hasilKerja().get(0).atasanId()).isEqualTo(kabid);
    }

    @Test
    void yang_bukan_atasan_atau_bukan_hasilnya_tidak_dapat_menautkan(PenautanHasil penautan) {
        var staf = hasil(skp.draf(STAF));
        var kabid = hasil(skp.draf(KABID));
        var lain = hasil(skp.draf(KABID_LAIN));

        assertThatThrownBy(() -> penautan.tautkan(new TautkanHasil(staf, 0, lain)))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> penautan.tautkan(new TautkanHasil(staf, 0, kabid)))
                .isInstanceOf(AksesDitolak.class);
        provinsi.sebagai(KABID);
        assertThatThrownBy(() -> penautan.tautkan(new TautkanHasil(staf, 0, lain)))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> penautan.tautkan(new TautkanHasil(kabid, 0, kabid)))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> penautan.tautkan(new TautkanHasil(staf, 0, null)))
                .hasMessage("SKP-762");
        assertThatThrownBy(() -> penautan.tautkan(new TautkanHasil(staf, 7, kabid)))
                .isInstanceOf(KonflikPerubahan.class);
        assertThatThrownBy(() -> penautan.tautkan(new TautkanHasil(999_999, 0, kabid)))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sql(
                "update skp_skp set mulai = '2025-01-01', sampai = '2025-12-31', tahun = 2025 where pegawai_id = "
                        + KABID);
        assertThatThrownBy(() -> penautan.tautkan(new TautkanHasil(staf, 0, kabid)))
                .isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void setiap_tampilan_paling_banyak_empat_pernyataan(PohonKaskade pohon, KaskadeSkp kaskade) {
        var h = garis();
        provinsi.sebagai(KADIS);
        pohon.puncak(DINAS, 2026); // the rights of the request are read

        assertThat(PerkakasUji.hitungPernyataan(() -> pohon.puncak(DINAS, 2026)))
                .isLessThanOrEqualTo(3);
        assertThat(PerkakasUji.hitungPernyataan(() -> pohon.anak(h[0]))).isLessThanOrEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> pohon.belumTertaut(2026, DINAS, null, 0, 25)))
                .isLessThanOrEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> pohon.garisSaya(2026)))
                .isLessThanOrEqualTo(2);
    }
}
