package id.teladan.core.penugasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.HakDelegasi;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.pegawai.BarisPegawai;
import id.teladan.core.pegawai.DaftarPegawai;
import id.teladan.core.pegawai.SaringanPegawai;
import id.teladan.core.pegawai.Urutan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer hands rights over; what is done under them is bounded, marked, and ends by itself. */
@ExtendWith(PerkakasUji.class)
class DelegasiTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final long KEPALA = 1;
    private static final long STAF = 2;
    private static final long REKAN = 3;
    private static final long KEPALA_SEKSI = 4;
    private static final long JAUH = 5;

    private final PemberianDelegasi pemberian;
    private final DaftarDelegasi daftar;
    private final DaftarPegawai pegawai;
    private final PelakuAktif aktif;
    private final PerkakasUji perkakas;
    private final SusunanContoh susunan;

    DelegasiTest(
            PemberianDelegasi pemberian,
            DaftarDelegasi daftar,
            DaftarPegawai pegawai,
            PelakuAktif aktif,
            PerkakasUji perkakas,
            BasisDataUji db) {
        this.pemberian = pemberian;
        this.daftar = daftar;
        this.pegawai = pegawai;
        this.aktif = aktif;
        this.perkakas = perkakas;
        susunan = new SusunanContoh(db);
    }

    @BeforeEach
    void siapkan() {
        SusunanContoh.hari(HARI);
        susunan.unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas")
                .unit(3, 2L, "Bidang")
                .unit(4, 3L, "Seksi")
                .unit(5, 1L, "Dinas Lain")
                .staf(3)
                .staf(5)
                .orang(KEPALA, "Kepala Bidang")
                .orang(STAF, "Staf")
                .orang(REKAN, "Rekan")
                .orang(KEPALA_SEKSI, "Kepala Seksi")
                .orang(JAUH, "Orang Jauh")
                .tugas(KEPALA, 30, "DEFINITIF", "2020-01-01", null)
                .tugas(STAF, 31, "DEFINITIF", "2020-01-01", null)
                .tugas(REKAN, 31, "DEFINITIF", "2020-01-01", null)
                .tugas(KEPALA_SEKSI, 40, "DEFINITIF", "2020-01-01", null)
                .tugas(JAUH, 51, "DEFINITIF", "2020-01-01", null);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    private void masuk(long orang, Long delegasi) {
        perkakas.permintaanBaru();
        aktif.masukSebagai(SusunanContoh.nip(orang));
        aktif.bertindakAtas(delegasi);
    }

    private static BeriDelegasi perintah(Long penerima, LocalDate mulai, LocalDate sampai) {
        return new BeriDelegasi(
                penerima,
                List.of(HakDelegasi.PERSETUJUAN_SKP),
                null,
                mulai,
                sampai,
                "Dinas luar",
                "800/1");
    }

    private long beri() {
        masuk(KEPALA, null);
        return pemberian.beri(perintah(STAF, HARI, HARI.plusDays(9)));
    }

    private List<Long> terlihat() {
        return pegawai.halaman(SaringanPegawai.KOSONG, Urutan.NAMA, 0, 50).baris().stream()
                .map(BarisPegawai::id)
                .toList();
    }

    @Test
    void penerima_bertindak_atas_nama_tanpa_menjangkau_dirinya_dan_pemberi() {
        var id = beri();
        masuk(STAF, null);
        assertThat(aktif.pelaku().punya(Hak.MEMUTUSKAN_SKP)).isFalse();
        assertThat(aktif.pelaku().kapasitas())
                .singleElement()
                .satisfies(
                        k -> {
                            assertThat(k.delegasi()).isTrue();
                            assertThat(k.id()).isEqualTo(id);
                            assertThat(k.sebutan()).isEqualTo("Kepala Bidang");
                        });
        masuk(STAF, id);
        var pelaku = aktif.pelaku();
        assertThat(pelaku.pegawaiId()).isEqualTo(STAF);
        assertThat(pelaku.pejabatId()).isEqualTo(KEPALA);
        assertThat(pelaku.nama()).isEqualTo("Staf a.n. Kepala Bidang");
        assertThat(pelaku.punya(Hak.MEMUTUSKAN_SKP)).isTrue();
        assertThat(pelaku.punya(Hak.MENILAI_SKP)).isFalse();
        assertThat(pelaku.punya(Hak.MENDELEGASIKAN)).isFalse();
        assertThat(pelaku.diri(STAF)).isTrue();
        assertThat(pelaku.diri(KEPALA)).isTrue();
        assertThat(terlihat()).containsExactlyInAnyOrder(REKAN, KEPALA_SEKSI);
        assertThatThrownBy(() -> pegawai.rincian(STAF, null))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pegawai.rincian(KEPALA, null))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pemberian.beri(perintah(REKAN, HARI, HARI)))
                .isInstanceOf(AksesDitolak.class);
    }

    @Test
    void batas_unit_mempersempit_jangkauan() {
        masuk(KEPALA, null);
        var id =
                pemberian.beri(
                        new BeriDelegasi(
                                STAF,
                                List.of(HakDelegasi.PERSETUJUAN_SKP),
                                4L,
                                HARI,
                                HARI,
                                "Dinas luar",
                                null));
        assertThat(daftar.milikSaya()).extracting(BarisDelegasi::unit).containsExactly("Seksi");
        masuk(STAF, id);
        assertThat(terlihat()).containsExactly(KEPALA_SEKSI);
        assertThat(aktif.pelaku().atasNama().unit()).isEqualTo("Seksi");
        assertThat(aktif.pelaku().kapasitas())
                .extracting(Pelaku.Kapasitas::unit)
                .containsExactly("Seksi");
    }

    @Test
    void batas_unit_hanya_dari_unit_yang_dijangkau_sendiri() {
        masuk(KEPALA, null);
        assertThat(daftar.calonUnit("bidang")).extracting(Calon::id).containsExactly(3L);
        assertThat(daftar.calonUnit("seksi")).extracting(Calon::id).containsExactly(4L);
        assertThat(daftar.calonUnit("dinas")).isEmpty();
        assertThat(daftar.calonUnit(" ")).isEmpty();
        for (var luar : new long[] {1, 2, 5, 99}) {
            kode(
                    new BeriDelegasi(
                            STAF,
                            List.of(HakDelegasi.PERSETUJUAN_SKP),
                            luar,
                            HARI,
                            HARI,
                            "Dinas luar",
                            null),
                    Set.of("DELEGASI_UNIT_DI_LUAR"),
                    1);
        }
        susunan.peran(KEPALA, Peran.BKD, null);
        masuk(KEPALA, null);
        assertThat(daftar.calonUnit("dinas")).extracting(Calon::id).containsExactly(2L, 5L);
    }

    @Test
    void berlaku_dari_hari_pertama_sampai_hari_terakhir_dan_tidak_sesudahnya() {
        masuk(KEPALA, null);
        var id = pemberian.beri(perintah(STAF, HARI.plusDays(1), HARI.plusDays(3)));
        for (var butir :
                List.of(
                        new Object[] {0, false},
                        new Object[] {1, true},
                        new Object[] {3, true},
                        new Object[] {4, false})) {
            SusunanContoh.hari(HARI.plusDays((Integer) butir[0]));
            masuk(STAF, id);
            assertThat(aktif.pelaku().punya(Hak.MEMUTUSKAN_SKP))
                    .as("hari ke-%s", butir[0])
                    .isEqualTo(butir[1]);
            assertThat(aktif.delegasiGugur()).isNotEqualTo(butir[1]);
        }
    }

    @Test
    void dicabut_berhenti_pada_permintaan_berikutnya_dan_hanya_oleh_pemberi() {
        var id = beri();
        masuk(STAF, id);
        assertThat(aktif.pelaku().punya(Hak.MEMUTUSKAN_SKP)).isTrue();
        masuk(KEPALA_SEKSI, null);
        assertThatThrownBy(() -> pemberian.cabut(new CabutDelegasi(id, 0, null)))
                .isInstanceOf(DataTidakDitemukan.class);
        masuk(KEPALA, null);
        assertThatThrownBy(() -> pemberian.cabut(new CabutDelegasi(id, 7, null)))
                .isInstanceOf(KonflikPerubahan.class);
        pemberian.cabut(new CabutDelegasi(id, 0, "Kembali lebih awal"));
        assertThat(daftar.milikSaya())
                .singleElement()
                .satisfies(
                        b -> {
                            assertThat(b.keadaan()).isEqualTo("DICABUT");
                            assertThat(b.dapatDicabut()).isFalse();
                        });
        masuk(STAF, id);
        assertThat(aktif.pelaku().atasNama()).isNull();
        assertThat(aktif.pelaku().nama()).isEqualTo("Staf");
    }

    @Test
    void pemberi_yang_dimutasi_membuat_delegasinya_kosong() {
        var id = beri();
        susunan.sql("update core_penugasan set sampai = '2026-10-05' where pegawai_id = ?", KEPALA)
                .tugas(KEPALA, 51, "DEFINITIF", "2026-10-06", null);
        SusunanContoh.hari(HARI.plusDays(1));
        masuk(STAF, id);
        assertThat(aktif.pelaku().punya(Hak.MEMUTUSKAN_SKP)).isFalse();
    }

    @Test
    void orang_lain_tidak_dapat_memakainya_dan_admin_tidak_mendelegasikan_haknya() {
        var id = beri();
        masuk(REKAN, id);
        assertThat(aktif.pelaku().atasNama()).isNull();
        assertThat(aktif.pelaku().punya(Hak.MEMUTUSKAN_SKP)).isFalse();
        susunan.peran(REKAN, Peran.ADMIN, null);
        masuk(REKAN, null);
        assertThatThrownBy(() -> pemberian.beri(perintah(STAF, HARI, HARI)))
                .isInstanceOf(AksesDitolak.class);
        for (var paket : HakDelegasi.values()) {
            assertThat(paket.hak())
                    .doesNotContain(Hak.LIHAT_DATA_RAHASIA, Hak.LIHAT_AKUN, Hak.MENDELEGASIKAN);
        }
    }

    @Test
    void semua_masalah_disebut_sekaligus() {
        masuk(KEPALA, null);
        kode(
                new BeriDelegasi(null, List.of(), null, null, null, " ", null),
                Set.of("WAJIB_DIISI", "DELEGASI_TANPA_HAK"),
                5);
        kode(perintah(KEPALA, HARI, HARI), Set.of("DELEGASI_DIRI"), 1);
        kode(perintah(JAUH, HARI, HARI), Set.of("DELEGASI_PENERIMA_TIDAK_SAH"), 1);
        kode(
                perintah(STAF, HARI.minusDays(1), HARI.minusDays(2)),
                Set.of("DELEGASI_MUNDUR", "PENUGASAN_MASA_TERBALIK"),
                2);
        kode(perintah(STAF, HARI, HARI.plusDays(180)), Set.of("DELEGASI_TERLALU_LAMA"), 1);
        kode(
                new BeriDelegasi(
                        STAF, List.of(HakDelegasi.DATA_PEGAWAI), null, HARI, HARI, "x", null),
                Set.of("DELEGASI_HAK_TIDAK_DIMILIKI"),
                1);
        pemberian.beri(perintah(STAF, HARI, HARI.plusDays(179)));
        kode(
                perintah(STAF, HARI.plusDays(1), HARI.plusDays(2)),
                Set.of("DELEGASI_TUMPANG_TINDIH"),
                1);
    }

    @Test
    void hak_dibaca_dengan_satu_pernyataan_juga_saat_bertindak_atas_nama() {
        var id = beri();
        masuk(STAF, id);
        assertThat(PerkakasUji.hitungPernyataan(aktif::pelaku)).isEqualTo(1);
    }

    private void kode(BeriDelegasi c, Set<String> kode, int banyak) {
        assertThatThrownBy(() -> pemberian.beri(c))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g -> {
                            assertThat(g.pelanggaran())
                                    .extracting(Pelanggaran::kode)
                                    .isSubsetOf(kode);
                            assertThat(g.pelanggaran()).hasSize(banyak);
                        });
    }

    @Test
    void daftar_menyebut_pemberi_dan_penerima() {
        beri();
        assertThat(daftar.dapatDiberikan())
                .containsExactly(
                        HakDelegasi.PERSETUJUAN_SKP,
                        HakDelegasi.PENILAIAN_SKP,
                        HakDelegasi.UMPAN_BALIK);
        assertThat(daftar.calonPenerima("staf")).extracting(Calon::id).containsExactly(STAF);
        assertThat(daftar.milikSaya().get(0).lawan()).isEqualTo("Staf");
        masuk(STAF, null);
        assertThat(daftar.milikSaya())
                .singleElement()
                .satisfies(
                        b -> {
                            assertThat(b.lawan()).isEqualTo("Kepala Bidang");
                            assertThat(b.dapatDipakai()).isTrue();
                        });
        assertThat(daftar.dapatDiberikan()).isEmpty();
        assertThat(Pelaku.TAMU.diri(null)).isFalse();
    }
}
