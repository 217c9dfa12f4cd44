package id.teladan.core.usulan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Galat;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.usulan.SaringanUsulan.Tab;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class UsulanTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final long ANI = 1;
    private static final long PENGELOLA = 2;
    private static final long PENGELOLA_LAIN = 3;
    private static final long BKD = 4;
    private static final long BUDI = 5;

    private final PengajuanUsulan pengajuan;
    private final PemutusanUsulan pemutusan;
    private final DaftarUsulan daftar;
    private final DaftarTugas tugas;
    private final PelakuAktif aktif;
    private final SusunanContoh susunan;
    private final PerkakasUji perkakas;

    UsulanTest(
            PengajuanUsulan pengajuan,
            PemutusanUsulan pemutusan,
            DaftarUsulan daftar,
            DaftarTugas tugas,
            PelakuAktif aktif,
            BasisDataUji db,
            PerkakasUji perkakas) {
        this.pengajuan = pengajuan;
        this.pemutusan = pemutusan;
        this.daftar = daftar;
        this.tugas = tugas;
        this.aktif = aktif;
        this.perkakas = perkakas;
        susunan = new SusunanContoh(db);
    }

    @BeforeEach
    void siapkan() {
        SusunanContoh.hari(HARI);
        Penerima.SEMUA.clear();
        susunan.unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas A")
                .unit(3, 1L, "Dinas B")
                .staf(2)
                .staf(3)
                .orang(ANI, "Ani")
                .orang(PENGELOLA, "Pengelola A")
                .orang(PENGELOLA_LAIN, "Pengelola B")
                .orang(BKD, "Petugas BKD")
                .orang(BUDI, "Budi")
                .tugas(ANI, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(PENGELOLA, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(PENGELOLA_LAIN, 31, "DEFINITIF", "2020-01-01", null)
                .tugas(BUDI, 31, "DEFINITIF", "2020-01-01", null)
                .peran(PENGELOLA, Peran.PENGELOLA_OPD, 2L)
                .peran(PENGELOLA_LAIN, Peran.PENGELOLA_OPD, 3L)
                .peran(BKD, Peran.BKD, null);
    }

    @AfterEach
    void jamKembali() {
        JamTeladan.kembalikan();
    }

    @Test
    void usulan_disetujui_orang_lain_lalu_dilaksanakan_dan_pengusul_diberi_tahu() throws Exception {
        var id = ajukan(ANI, "0899");
        masuk(PENGELOLA);
        var r = daftar.rincian(id);
        assertThat(r.bolehDiputuskan()).isTrue();
        assertThat(r.dampak()).containsExactly(new BarisDampak("telepon", "0812" + ANI, "0899"));
        pemutusan.setujui(new PutuskanUsulan(id, r.versi(), null));

        assertThat(daftar.rincian(id))
                .satisfies(
                        x -> {
                            assertThat(x.status()).isEqualTo(StatusUsulan.DISETUJUI);
                            assertThat(x.pemutus()).isEqualTo("Pengelola A");
                            assertThat(x.dampak().get(0).sebelum()).isEqualTo("0812" + ANI);
                            assertThat(x.bolehDiputuskan()).isFalse();
                        });
        assertThat(telepon(ANI)).isEqualTo("0899");
        assertThat(Penerima.SEMUA)
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.pegawaiId()).isEqualTo(ANI);
                            assertThat(p.jenis()).isEqualTo("USULAN_DISETUJUI");
                            assertThat(p.nilai()).containsExactly("Ani", "Pengelola A");
                        });
    }

    @Test
    void ditolak_wajib_beralasan_dan_tidak_mengubah_apa_pun() throws Exception {
        var id = ajukan(ANI, "0899");
        masuk(PENGELOLA);
        kode(() -> pemutusan.tolak(new PutuskanUsulan(id, 0, " ")), "USULAN_CATATAN_WAJIB");
        pemutusan.tolak(new PutuskanUsulan(id, 0, "Nomornya kurang angka"));

        assertThat(daftar.rincian(id).catatan()).isEqualTo("Nomornya kurang angka");
        assertThat(telepon(ANI)).isEqualTo("0812" + ANI);
    }

    @Test
    void pengusul_dan_yang_bersangkutan_tidak_memutuskan() {
        var tentangPengelola = ajukan(PENGELOLA, "0899");
        masuk(PENGELOLA);
        assertThat(daftar.rincian(tentangPengelola).bolehDiputuskan()).isFalse();
        ditolak(() -> pemutusan.setujui(new PutuskanUsulan(tentangPengelola, 0, null)));
        assertThat(menunggu()).isEmpty();

        masuk(BKD);
        var olehBkd = ajukanUntuk(PENGELOLA_LAIN, "0877");
        masuk(PENGELOLA_LAIN);
        assertThat(menunggu()).isEmpty();
        ditolak(() -> pemutusan.setujui(new PutuskanUsulan(olehBkd, 0, null)));
    }

    @Test
    void di_luar_lingkup_menjawab_seperti_yang_tidak_ada() {
        var id = ajukan(ANI, "0899");
        for (var orang : List.of(PENGELOLA_LAIN, BUDI)) {
            masuk(orang);
            assertThat(menunggu()).isEmpty();
            assertThat(tugas.milikSaya()).isEmpty();
            assertThatThrownBy(() -> daftar.rincian(id)).isInstanceOf(DataTidakDitemukan.class);
            assertThatThrownBy(() -> pemutusan.setujui(new PutuskanUsulan(id, 0, null)))
                    .isInstanceOf(DataTidakDitemukan.class);
            assertThatThrownBy(() -> pengajuan.tarik(new PutuskanUsulan(id, 0, null)))
                    .isInstanceOf(DataTidakDitemukan.class);
        }
        masuk(BUDI);
        assertThatThrownBy(() -> ajukanUntuk(ANI, "1")).isInstanceOf(DataTidakDitemukan.class);
        masuk(BKD);
        assertThat(menunggu()).containsExactly(id);
        assertThat(tugas.milikSaya()).extracting("tautan").containsExactly("/usulan?id=" + id);
    }

    @Test
    void keputusan_kedua_dan_versi_lama_ditolak_sebagai_sudah_diputuskan() {
        var id = ajukan(ANI, "0899");
        masuk(PENGELOLA);
        pemutusan.setujui(new PutuskanUsulan(id, 0, null));
        masuk(BKD);
        assertThatThrownBy(() -> pemutusan.tolak(new PutuskanUsulan(id, 0, "x")))
                .isInstanceOfSatisfying(
                        KonflikPerubahan.class,
                        g -> assertThat(g.kode()).isEqualTo("USULAN_SUDAH_DIPUTUSKAN"));
        masuk(ANI);
        assertThatThrownBy(() -> pengajuan.tarik(new PutuskanUsulan(id, 0, null)))
                .isInstanceOf(KonflikPerubahan.class);
    }

    @Test
    void semua_masalah_disebut_sekaligus_dan_diperiksa_lagi_saat_diputuskan() {
        masuk(ANI);
        assertThatThrownBy(
                        () ->
                                pengajuan.ajukan(
                                        new AjukanUsulan(
                                                "UJI_TELEPON",
                                                new Telepon(ANI, "", List.of(), null),
                                                " ",
                                                null,
                                                null)))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactly("USULAN_ALASAN_WAJIB", "WAJIB_DIISI"));
        var id = ajukan(ANI, "0899");
        susunan.sql("update core_pegawai set telepon = '0899' where id = ?", ANI);
        masuk(PENGELOLA);
        assertThat(daftar.rincian(id).masalah()).extracting("kode").containsExactly("DATA_GANDA");
        kode(() -> pemutusan.setujui(new PutuskanUsulan(id, 0, null)), "DATA_GANDA");
        assertThat(daftar.rincian(id).status()).isEqualTo(StatusUsulan.MENUNGGU);
    }

    @Test
    void satu_hal_satu_usulan_yang_menunggu_sampai_ditarik() {
        var id = ajukan(ANI, "0899");
        kode(() -> ajukan(ANI, "0877"), "USULAN_MASIH_MENUNGGU");
        assertThat(daftar.menunggu("UJI_TELEPON", "1").orElseThrow().id()).isEqualTo(id);
        pengajuan.tarik(new PutuskanUsulan(id, 0, null));
        assertThat(daftar.menunggu("UJI_TELEPON", "1")).isEmpty();
        var kedua = ajukan(ANI, "0877");
        assertThat(
                        daftar
                                .halaman(new SaringanUsulan(Tab.SAYA, "UJI_TELEPON", "ani"), 0, 25)
                                .baris()
                                .stream()
                                .map(BarisUsulan::id))
                .containsExactly(kedua, id);
    }

    @Test
    void bukti_hanya_berkas_sendiri() {
        masuk(ANI);
        assertThatThrownBy(
                        () ->
                                pengajuan.ajukan(
                                        new AjukanUsulan(
                                                "UJI_TELEPON",
                                                new Telepon(ANI, "1", List.of(), null),
                                                "x",
                                                null,
                                                77L)))
                .isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void dua_pemutus_pada_saat_yang_sama_hanya_satu_yang_berhasil() throws Exception {
        var id = ajukan(ANI, "0899");
        var mulai = new CountDownLatch(1);
        try (var berdua = new Penutup(Executors.newFixedThreadPool(2))) {
            var hasil = new ArrayList<java.util.concurrent.Future<String>>();
            for (var orang : List.of(PENGELOLA, BKD)) {
                hasil.add(
                        berdua.isi()
                                .submit(
                                        () -> {
                                            mulai.await();
                                            return dalamPermintaan(orang, id);
                                        }));
            }
            mulai.countDown();
            assertThat(List.of(hasil.get(0).get(), hasil.get(1).get()))
                    .containsExactlyInAnyOrder("BERHASIL", "USULAN_SUDAH_DIPUTUSKAN");
        }
    }

    @Test
    void daftar_dua_pernyataan_dan_rincian_paling_banyak_empat() {
        var id = ajukan(ANI, "0899");
        masuk(PENGELOLA);
        aktif.pelaku();
        assertThat(
                        PerkakasUji.hitungPernyataan(
                                () ->
                                        daftar.halaman(
                                                new SaringanUsulan(Tab.MENUNGGU, null, null),
                                                0,
                                                1)))
                .isEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.rincian(id))).isLessThanOrEqualTo(4);
    }

    @Test
    void record_melewati_json_tanpa_berubah() {
        var asal =
                new Telepon(
                        7,
                        "\u00e9 \"x\"",
                        List.of(new Telepon.Lain(LocalDate.of(2026, 2, 28), Peran.BKD, null)),
                        new java.math.BigDecimal("1.50"));
        assertThat(JsonRecord.baca(JsonRecord.tulis(asal), Telepon.class)).isEqualTo(asal);
        assertThat(JsonRecord.baca("{}", Telepon.class))
                .isEqualTo(new Telepon(0, null, null, null));
    }

    private static String dalamPermintaan(long orang, long id) {
        var permintaan =
                PerkakasUji.bean(jakarta.enterprise.context.control.RequestContextController.class);
        permintaan.activate();
        try {
            PerkakasUji.bean(PelakuAktif.class).masukSebagai(SusunanContoh.nip(orang));
            PerkakasUji.bean(PemutusanUsulan.class).setujui(new PutuskanUsulan(id, 0, null));
            return "BERHASIL";
        } catch (Galat g) {
            return g.kode();
        } finally {
            permintaan.deactivate();
        }
    }

    private long ajukan(long orang, String telepon) {
        masuk(orang);
        return ajukanUntuk(orang, telepon);
    }

    private long ajukanUntuk(long orang, String telepon) {
        return pengajuan.ajukan(
                new AjukanUsulan(
                        "UJI_TELEPON",
                        new Telepon(orang, telepon, List.of(), null),
                        "Nomor berganti",
                        HARI,
                        null));
    }

    private List<Long> menunggu() {
        return daftar.halaman(new SaringanUsulan(Tab.MENUNGGU, null, null), 0, 25).baris().stream()
                .map(BarisUsulan::id)
                .toList();
    }

    private void masuk(long orang) {
        perkakas.permintaanBaru();
        aktif.masukSebagai(SusunanContoh.nip(orang));
    }

    private static String telepon(long orang) throws Exception {
        return TransaksiUji.dalam(
                () -> Pengganti.telepon(PerkakasUji.bean(EntityManager.class), orang));
    }

    private static void kode(Runnable kerja, String kode) {
        assertThatThrownBy(kerja::run)
                .isInstanceOfSatisfying(Galat.class, g -> assertThat(g.kode()).isEqualTo(kode));
    }

    private static void ditolak(Runnable kerja) {
        assertThatThrownBy(kerja::run).isInstanceOf(AksesDitolak.class);
    }

    /** Ends its threads when the test ends. */
    private record Penutup(java.util.concurrent.ExecutorService isi) implements AutoCloseable {
        @Override
        public void close() {
            isi.shutdownNow();
        }
    }

    /** Payload of the kind that this test brings. */
    record Telepon(long pegawaiId, String telepon, List<Lain> lain, java.math.BigDecimal pecahan) {

        record Lain(LocalDate hari, Peran peran, Integer bulat) {}
    }

    /** A kind of change: another telephone number. */
    @ApplicationScoped
    static class Pengganti implements PelaksanaUsulan<Telepon> {

        @Inject EntityManager em;

        static String telepon(EntityManager em, long orang) {
            return String.valueOf(
                    em.createNativeQuery("select telepon from core_pegawai where id = :id")
                            .setParameter("id", orang)
                            .getSingleResult());
        }

        @Override
        public String jenis() {
            return "UJI_TELEPON";
        }

        @Override
        public Class<Telepon> isi() {
            return Telepon.class;
        }

        @Override
        public Hak hakMengusulkan() {
            return Hak.LIHAT_PEGAWAI;
        }

        @Override
        public Hak hakMemutuskan() {
            return Hak.EKSPOR_PEGAWAI;
        }

        @Override
        public String sasaran(Telepon isi) {
            return String.valueOf(isi.pegawaiId());
        }

        @Override
        public String ringkasan(Telepon isi) {
            return String.valueOf(
                    em.createNativeQuery("select nama from core_pegawai where id = :id")
                            .setParameter("id", isi.pegawaiId())
                            .getSingleResult());
        }

        @Override
        public Long pegawaiId(Telepon isi) {
            return isi.pegawaiId();
        }

        @Override
        public List<Pelanggaran> periksa(Telepon isi) {
            var hasil = new ArrayList<Pelanggaran>();
            if (isi.telepon().isBlank()) {
                hasil.add(Pelanggaran.pada("telepon", "WAJIB_DIISI"));
            }
            if (isi.telepon().equals(telepon(em, isi.pegawaiId()))) {
                hasil.add(Pelanggaran.pada("telepon", "DATA_GANDA"));
            }
            return hasil;
        }

        @Override
        public List<BarisDampak> dampak(Telepon isi) {
            return List.of(new BarisDampak("telepon", telepon(em, isi.pegawaiId()), isi.telepon()));
        }

        @Override
        public void laksanakan(Telepon isi, KonteksUsulan konteks) {
            em.createNativeQuery("update core_pegawai set telepon = :telepon where id = :id")
                    .setParameter("telepon", isi.telepon())
                    .setParameter("id", isi.pegawaiId())
                    .executeUpdate();
        }
    }

    /** Hears the notices. */
    @ApplicationScoped
    static class Penerima {

        static final List<Pemberitahuan> SEMUA = new ArrayList<>();

        void terima(@Observes Pemberitahuan p) {
            SEMUA.add(p);
        }
    }
}
