package id.teladan.core.pekerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PekerjaanTest {

    private static final Instant AWAL = Instant.parse("2026-11-24T05:00:00Z");

    private final BukuPekerjaan buku;
    private final PenjalanPekerjaan penjalan;
    private final LangkahPekerjaan langkah;
    private final BasisDataUji db;

    PekerjaanTest(
            BukuPekerjaan buku,
            PenjalanPekerjaan penjalan,
            LangkahPekerjaan langkah,
            BasisDataUji db) {
        this.buku = buku;
        this.penjalan = penjalan;
        this.langkah = langkah;
        this.db = db;
    }

    @BeforeEach
    void siapkan() {
        JamTeladan.geserKe(AWAL);
        PelaksanaUji.aturUlang();
    }

    @AfterEach
    void kembalikanJam() {
        JamTeladan.kembalikan();
    }

    @Test
    void semua_potongan_dikerjakan_sekali_menurut_urutan() throws Exception {
        var id = ajukan("a", 4);
        penjalan.jalankan(id);

        assertThat(teks("select group_concat(nama order by nama) from core_kunci"))
                .isEqualTo("0,1,2,3");
        assertThat(kemajuan(id).status()).isEqualTo(StatusPekerjaan.SELESAI);
        assertThat(kemajuan(id).persen()).isEqualTo(100);
        penjalan.jalankan(id);
        assertThat(PelaksanaUji.panggilan).isEqualTo(4);
    }

    @Test
    void server_yang_mati_di_antara_potongan_dilanjutkan_dari_potongan_berikutnya()
            throws Exception {
        var id = ajukan("a", 4);
        var pagar = langkah.ambilSewa(id, "server-mati").getAsLong();
        assertThat(langkah.potongan(id, pagar)).isEqualTo(LangkahPekerjaan.Hasil.LANJUT);
        assertThat(langkah.potongan(id, pagar)).isEqualTo(LangkahPekerjaan.Hasil.LANJUT);

        assertThat(penjalan.lanjutkan()).isZero();
        sewaHabis();
        assertThat(penjalan.lanjutkan()).isEqualTo(1);

        assertThat(kemajuan(id).status()).isEqualTo(StatusPekerjaan.SELESAI);
        assertThat(PelaksanaUji.panggilan).isEqualTo(4);
        assertThat(
                        teks(
                                "select group_concat(nomor, ':', pagar order by nomor) from core_pekerjaan_potongan"))
                .isEqualTo("0:1,1:1,2:2,3:2");
    }

    @Test
    void jam_yang_digeser_untuk_peragaan_tidak_memutus_sewa_yang_masih_dipegang() throws Exception {
        var id = ajukan("a", 2);
        var pagar = langkah.ambilSewa(id, "bekerja").getAsLong();
        JamTeladan.geserKe(AWAL.plusSeconds(400L * 24 * 3600));
        assertThat(penjalan.lanjutkan()).isZero();
        JamTeladan.geserKe(AWAL.minusSeconds(400L * 24 * 3600));
        assertThat(langkah.potongan(id, pagar)).isEqualTo(LangkahPekerjaan.Hasil.LANJUT);
        sewaHabis();
        assertThat(penjalan.lanjutkan()).isEqualTo(1);
        assertThat(kemajuan(id).status()).isEqualTo(StatusPekerjaan.SELESAI);
    }

    @Test
    void pemegang_sewa_lama_tidak_dapat_menulis_apa_pun() throws Exception {
        var id = ajukan("a", 3);
        var lama = langkah.ambilSewa(id, "lambat").getAsLong();
        sewaHabis();
        var baru = langkah.ambilSewa(id, "pengganti").getAsLong();

        assertThat(langkah.potongan(id, lama)).isEqualTo(LangkahPekerjaan.Hasil.LEPAS);
        assertThat(PelaksanaUji.panggilan).isZero();
        assertThat(langkah.potongan(id, baru)).isEqualTo(LangkahPekerjaan.Hasil.LANJUT);
    }

    @Test
    void potongan_yang_gagal_dibatalkan_bersama_tandanya_dan_dicoba_lagi_sesudah_jeda()
            throws Exception {
        var id = ajukan("a", 2);
        PelaksanaUji.galat = () -> new IllegalStateException("uji");
        PelaksanaUji.galatPada = 1;
        penjalan.jalankan(id);

        assertThat(teks("select group_concat(nama) from core_kunci")).isEqualTo("0");
        assertThat(teks("select count(*) from core_pekerjaan_potongan")).isEqualTo("1");
        assertThat(kemajuan(id).status()).isEqualTo(StatusPekerjaan.MENUNGGU);
        assertThat(penjalan.lanjutkan()).isZero();

        PelaksanaUji.galat = null;
        sewaHabis();
        assertThat(penjalan.lanjutkan()).isEqualTo(1);
        assertThat(kemajuan(id).status()).isEqualTo(StatusPekerjaan.SELESAI);
    }

    @Test
    void sesudah_lima_kali_gagal_pekerjaan_berhenti_dan_pemiliknya_diberi_tahu() throws Exception {
        var id = ajukan("a", 1);
        PelaksanaUji.galat = () -> new IllegalStateException("uji");
        for (var i = 0; i < LangkahPekerjaan.PERCOBAAN_TERBANYAK; i++) {
            penjalan.lanjutkan();
            sewaHabis();
        }

        var k = kemajuan(id);
        assertThat(k.status()).isEqualTo(StatusPekerjaan.GAGAL);
        assertThat(k.sebab().kode()).isEqualTo("PEKERJAAN_GAGAL");
        assertThat(PelaksanaUji.gagal.kode()).isEqualTo("PEKERJAAN_GAGAL");
    }

    @Test
    void galat_yang_dapat_dijelaskan_langsung_menghentikan_pekerjaan() throws Exception {
        var id = ajukan("a", 1);
        PelaksanaUji.galat = () -> PelanggaranAturan.kode("IMPOR_BELUM_SIAP", "x");
        penjalan.jalankan(id);

        assertThat(kemajuan(id).status()).isEqualTo(StatusPekerjaan.GAGAL);
        assertThat(kemajuan(id).sebab()).isEqualTo(Pelanggaran.pada("", "IMPOR_BELUM_SIAP", "x"));
    }

    @Test
    void kunci_yang_sama_adalah_pekerjaan_yang_sama() throws Exception {
        assertThat(ajukan("a", 1)).isEqualTo(ajukan("a", 1)).isNotEqualTo(ajukan("b", 1));
    }

    @Test
    void pekerjaan_dimulai_pada_pelaksana_yang_diserahkan_saat_server_mulai() throws Exception {
        var selesai = new CountDownLatch(1);
        var id = new long[1];
        penjalan.pakai(
                kerja ->
                        new Thread(
                                        () -> {
                                            kerja.run();
                                            selesai.countDown();
                                        })
                                .start());
        try {
            id[0] =
                    TransaksiUji.dalam(
                            () -> {
                                var hasil =
                                        buku.ajukan(
                                                new AjukanPekerjaan(
                                                        "uji", "latar", 1, "Uji.latar", 1));
                                return hasil;
                            });
            assertThat(selesai.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            penjalan.pakai(null);
        }
        // outside a server the event is told before the commit: the sweep then takes the job up
        penjalan.lanjutkan();
        assertThat(kemajuan(id[0]).status()).isEqualTo(StatusPekerjaan.SELESAI);
    }

    /** As if the time of the lease, or of the pause before the next try, had passed. */
    private void sewaHabis() throws SQLException {
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(
                    "update core_pekerjaan set sewa_sampai = utc_timestamp(6) - interval 1 second where"
                            + " sewa_sampai is not null");
        }
    }

    private long ajukan(String kunci, int potongan) throws Exception {
        return TransaksiUji.dalam(
                () -> buku.ajukan(new AjukanPekerjaan("uji", kunci, 1, "Uji.kerjakan", potongan)));
    }

    private KemajuanPekerjaan kemajuan(long id) throws Exception {
        return TransaksiUji.dalam(() -> buku.kemajuan(id).orElseThrow());
    }

    private String teks(String sql) throws SQLException {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            b.next();
            return b.getString(1);
        }
    }

    /** Leaves the number of each chunk in a table, in the transaction of the chunk. */
    @ApplicationScoped
    static class PelaksanaUji implements PelaksanaPekerjaan {

        static Supplier<RuntimeException> galat;
        static int galatPada;
        static int panggilan;
        static Pelanggaran gagal;

        @Inject EntityManager em;

        static void aturUlang() {
            galat = null;
            galatPada = 0;
            panggilan = 0;
            gagal = null;
        }

        @Override
        public String jenis() {
            return "uji";
        }

        @Override
        public void kerjakan(PotonganPekerjaan p) {
            panggilan++;
            em.createNativeQuery("insert into core_kunci (nama) values (:nama)")
                    .setParameter("nama", String.valueOf(p.nomor()))
                    .executeUpdate();
            if (galat != null && p.nomor() == galatPada) {
                throw galat.get();
            }
        }

        @Override
        public void gagal(long rujukan, Pelanggaran sebab) {
            gagal = sebab;
        }
    }
}
