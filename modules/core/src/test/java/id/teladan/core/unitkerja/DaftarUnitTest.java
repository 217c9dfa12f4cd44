package id.teladan.core.unitkerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.unitkerja.RincianUnit.BarisJabatan;
import id.teladan.core.unitkerja.RincianUnit.Induk;
import id.teladan.core.unitkerja.RincianUnit.Kepala;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class DaftarUnitTest {

    private final DaftarUnit daftar;
    private final PelakuAktif aktif;
    private SusunanContoh susunan;

    DaftarUnitTest(DaftarUnit daftar, PelakuAktif aktif) {
        this.daftar = daftar;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        SusunanContoh.hari(LocalDate.of(2026, 10, 5));
        susunan =
                new SusunanContoh(db)
                        .unit(1, null, "Provinsi")
                        .unit(2, 1L, "Dinas Pendidikan")
                        .unit(3, 2L, "Bidang SMA")
                        .unit(4, 1L, "Dinas Kesehatan")
                        .unit(20, 1L, "Dinas Lama")
                        .staf(3)
                        .staf(4)
                        .orang(10, "Kepala Dinas")
                        .orang(11, "Anindya Saraswati")
                        .orang(12, "Bima Hardiansyah")
                        .orang(13, "Citra Lestari")
                        .tugas(10, 20, "DEFINITIF", "2020-01-01", null)
                        .tugas(11, 31, "DEFINITIF", "2020-01-01", null)
                        .tugas(12, 31, "DEFINITIF", "2020-01-01", null)
                        .tugas(12, 30, "PLT", "2026-10-01", "2026-12-31")
                        .tugas(13, 41, "DEFINITIF", "2020-01-01", "2026-10-04")
                        .sql("update core_unit set berlaku_sampai = '2026-10-04' where id = 20");
        aktif.masukSebagai(SusunanContoh.nip(11));
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    @Test
    void pohon_dibaca_setingkat_demi_setingkat_dengan_jumlah_orang_dan_lowongan() {
        assertThat(daftar.anak(null, null))
                .containsExactly(
                        new BarisUnit(
                                1,
                                "U1",
                                "Provinsi",
                                "BIDANG",
                                null,
                                true,
                                3,
                                1 + 1 + 3 + 1 + 5 + 1,
                                ""));
        assertThat(daftar.anak(1L, null))
                .containsExactly(
                        new BarisUnit(2, "U2", "Dinas Pendidikan", "BIDANG", 1L, true, 3, 4, ""),
                        new BarisUnit(4, "U4", "Dinas Kesehatan", "BIDANG", 1L, false, 0, 6, ""));
        assertThat(daftar.anak(4L, null)).isEmpty();
        assertThat(daftar.anak(999L, null)).isEmpty();
    }

    @Test
    void pohon_terbuka_sampai_tingkat_yang_bercabang_paling_dalam_tiga() {
        assertThat(daftar.awal(null)).extracting(BarisUnit::id).containsExactly(1L, 2L, 4L);
        assertThat(daftar.awal(LocalDate.of(2026, 10, 4)))
                .extracting(BarisUnit::id, BarisUnit::orang)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, 4L),
                        org.assertj.core.groups.Tuple.tuple(2L, 3L),
                        org.assertj.core.groups.Tuple.tuple(20L, 0L),
                        org.assertj.core.groups.Tuple.tuple(4L, 1L));
        susunan.unit(5, 3L, "Seksi").unit(6, 5L, "Subseksi");
        susunan.sql("update core_unit set berlaku_sampai = '2026-10-04' where id = 4");
        assertThat(daftar.awal(null)).extracting(BarisUnit::id).containsExactly(1L, 2L, 3L);
    }

    @Test
    void hitungan_satu_kali_lintas_sama_dengan_hitungan_jabatan_demi_jabatan() {
        susunan.unit(5, 3L, "Seksi")
                .unit(6, 5L, "Subseksi")
                .staf(5)
                .staf(6)
                .orang(14, "Dewi Anggraini")
                .orang(15, "Eko Prasetyo")
                .tugas(14, 51, "DEFINITIF", "2020-01-01", null)
                .tugas(14, 61, "DEFINITIF", "2021-01-01", null)
                .tugas(15, 61, "DEFINITIF", "2020-01-01", null)
                .tugas(15, 51, "PLT", "2020-01-01", null);
        assertThat(daftar.anak(5L, null)).extracting(BarisUnit::orang).containsExactly(2L);
        assertThat(daftar.anak(3L, null)).extracting(BarisUnit::orang).containsExactly(2L);
        assertThat(daftar.anak(3L, null)).extracting(BarisUnit::lowong).containsExactly(10L);
        assertThat(daftar.anak(5L, null)).extracting(BarisUnit::lowong).containsExactly(4L);
    }

    @Test
    void pohon_menurut_tanggal_memuat_unit_dan_orang_hari_itu() {
        var kemarin = LocalDate.of(2026, 10, 4);
        assertThat(daftar.anak(1L, kemarin)).extracting(BarisUnit::id).containsExactly(2L, 20L, 4L);
        assertThat(daftar.anak(1L, kemarin))
                .extracting(BarisUnit::orang)
                .containsExactly(3L, 0L, 1L);
    }

    @Test
    void formasi_terisi_lebih_tidak_mengurangi_lowongan_jabatan_lain() {
        susunan.sql("update core_jabatan set formasi = 1 where id = 31");
        assertThat(daftar.anak(2L, null)).extracting(BarisUnit::lowong).containsExactly(1L);
        assertThat(daftar.rincian(3, null).lowong()).isEqualTo(1);
        assertThat(daftar.rincian(3, null).terisi()).isEqualTo(2);
    }

    @Test
    void pencarian_menyebut_unit_di_atasnya() {
        assertThat(daftar.cari("sma", null))
                .containsExactly(
                        new BarisUnit(
                                3,
                                "U3",
                                "Bidang SMA",
                                "BIDANG",
                                2L,
                                false,
                                2,
                                4,
                                "Provinsi \u203a Dinas Pendidikan"));
        assertThat(daftar.cari("DINAS", null)).extracting(BarisUnit::id).containsExactly(4L, 2L);
        assertThat(daftar.cari("lama", null)).isEmpty();
        assertThat(daftar.cari("lama", LocalDate.of(2026, 10, 4))).hasSize(1);
        assertThat(daftar.cari("%", null)).isEmpty();
        assertThat(daftar.cari("'; drop table core_unit", null)).isEmpty();
        assertThat(daftar.cari(" ", null)).isEmpty();
    }

    @Test
    void rincian_menyebut_plt_sebagai_kepala_pada_masanya() {
        var hasil = daftar.rincian(3, null);
        assertThat(hasil.kepala())
                .isEqualTo(
                        new Kepala(
                                "Kepala Bidang SMA",
                                12L,
                                "Bima Hardiansyah",
                                "PLT",
                                LocalDate.of(2026, 10, 1),
                                false,
                                null,
                                null));
        assertThat(hasil.induk())
                .containsExactly(new Induk(1, "Provinsi"), new Induk(2, "Dinas Pendidikan"));
        assertThat(hasil.atasan().nama()).isEqualTo("Dinas Pendidikan");
        assertThat(hasil.jabatan())
                .extracting(
                        BarisJabatan::nama,
                        BarisJabatan::formasi,
                        BarisJabatan::terisi,
                        BarisJabatan::lowong)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Kepala Bidang SMA", 1, 0, 1),
                        org.assertj.core.groups.Tuple.tuple("Pengelola", 5, 2, 3));
        assertThat(daftar.rincian(3, LocalDate.of(2026, 9, 30)).kepala().kosong()).isTrue();
        assertThat(daftar.rincian(3, LocalDate.of(2027, 1, 1)).kepala().kosong()).isTrue();
        assertThat(daftar.rincian(2, null).bawahan())
                .extracting(BarisUnit::nama)
                .containsExactly("Bidang SMA");
        assertThat(daftar.rincian(1, null).atasan()).isNull();
    }

    @Test
    void plh_disebut_di_samping_kepala_definitif_pada_masanya() {
        susunan.tugas(11, 20, "PLH", "2026-10-04", "2026-10-05");
        for (var hari : new int[] {3, 4, 5, 6}) {
            var tanggal = LocalDate.of(2026, 10, hari);
            var kepala = daftar.rincian(2, tanggal).kepala();
            assertThat(kepala.nama()).isEqualTo("Kepala Dinas");
            assertThat(kepala.jenis()).isEqualTo("DEFINITIF");
            var plh = hari == 4 || hari == 5;
            assertThat(kepala.pendamping()).isEqualTo(plh ? "Anindya Saraswati" : null);
            assertThat(kepala.pendampingJenis()).isEqualTo(plh ? "PLH" : null);
        }
    }

    @Test
    void rekaman_kepala_hanya_dapat_dibuka_dalam_cakupan() {
        assertThat(daftar.rincian(3, null).kepala().terlihat()).isFalse();
        aktif.masukSebagai(SusunanContoh.nip(12));
        assertThat(daftar.rincian(3, null).kepala().terlihat()).isTrue();
        aktif.masukSebagai(SusunanContoh.nip(10));
        assertThat(daftar.rincian(3, null).kepala().terlihat()).isTrue();
    }

    @Test
    void asal_usul_menyebut_penggabungan_pemecahan_dan_perubahan_dari_awal_sampai_akhir() {
        susunan.unit(5, 1L, "Biro A")
                .unit(6, 1L, "Biro B")
                .unit(7, 1L, "Biro Gabungan")
                .unit(8, 1L, "Biro Gabungan Baru")
                .unit(9, 1L, "Biro X")
                .unit(11, 1L, "Biro Y")
                .sql("update core_unit set berlaku_sampai = '2019-12-31' where id in (5, 6)")
                .sql(
                        "update core_unit set berlaku_mulai = '2020-01-01', berlaku_sampai = '2023-12-31' where id = 7")
                .sql(
                        "update core_unit set berlaku_mulai = '2024-01-01', berlaku_sampai = '2025-12-31' where id = 8")
                .sql("update core_unit set berlaku_mulai = '2026-01-01' where id in (9, 11)")
                .sql(
                        "insert into core_penataan (id, nama, berlaku, nomor_sk, pembuat_id, diubah_pada) values (1, 'Penyederhanaan', '2020-01-01', '188/1', 10, '2019-12-01')")
                .sql(
                        "insert into core_unit_asal (unit_id, asal_id, penataan_id) values (7, 5, 1), (7, 6, 1), (8, 7, null), (9, 8, null), (11, 8, null)");
        assertThat(daftar.rincian(8, null).asal())
                .extracting(
                        BarisAsal::nama,
                        BarisAsal::dari,
                        BarisAsal::cara,
                        BarisAsal::berlaku,
                        BarisAsal::penataan,
                        BarisAsal::terlihat)
                .containsExactly(
                        asal("Biro X", false, "PECAH", "2026-01-01", null),
                        asal("Biro Y", false, "PECAH", "2026-01-01", null),
                        asal("Biro Gabungan", true, "UBAH", "2024-01-01", null),
                        asal("Biro A", true, "GABUNG", "2020-01-01", "Penyederhanaan"),
                        asal("Biro B", true, "GABUNG", "2020-01-01", "Penyederhanaan"));
        assertThat(daftar.rincian(5, null).asal())
                .extracting(BarisAsal::nama)
                .containsExactly("Biro X", "Biro Y", "Biro Gabungan Baru", "Biro Gabungan");
        assertThat(daftar.rincian(3, null).asal()).isEmpty();
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.rincian(8, null)))
                .isLessThanOrEqualTo(5);
    }

    private static org.assertj.core.groups.Tuple asal(
            String nama, boolean dari, String cara, String berlaku, String penataan) {
        return org.assertj.core.groups.Tuple.tuple(
                nama, dari, cara, LocalDate.parse(berlaku), penataan, true);
    }

    @Test
    void unit_yang_tidak_ada_tidak_ditemukan() {
        assertThatThrownBy(() -> daftar.rincian(999, null)).isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void jumlah_pernyataan_dibatasi() {
        aktif.pelaku();
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.awal(null))).isLessThanOrEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.anak(1L, null)))
                .isLessThanOrEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.cari("dinas", null)))
                .isLessThanOrEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.rincian(2, null)))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void tamu_ditolak() {
        aktif.masukSebagai(null);
        assertThatThrownBy(() -> daftar.anak(null, null)).isInstanceOf(AksesDitolak.class);
    }
}
