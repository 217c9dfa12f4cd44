package id.teladan.core.pemberitahuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.kotakkeluar.BarisSurat;
import id.teladan.core.kotakkeluar.DaftarSurat;
import id.teladan.core.kotakkeluar.JalurSurel;
import id.teladan.core.kotakkeluar.PengantarSurat;
import id.teladan.core.kotakkeluar.PengirimanUlang;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PemberitahuanTest {

    private static final Instant SORE = Instant.parse("2026-11-25T09:00:00Z");
    private static final long ANI = 10;
    private static final long BUDI = 11;
    private static final long ADMIN = 12;

    private final PemberitahuanSaya saya;
    private final PilihanSaya pilihan;
    private final PengantarSurat pengantar;
    private final RingkasanHarian ringkasan;
    private final DaftarSurat daftar;
    private final PengirimanUlang ulang;
    private final PelakuAktif aktif;
    private final JalurSurel jalur;
    private final BasisDataUji db;

    PemberitahuanTest(
            PemberitahuanSaya saya,
            PilihanSaya pilihan,
            PengantarSurat pengantar,
            RingkasanHarian ringkasan,
            DaftarSurat daftar,
            PengirimanUlang ulang,
            PelakuAktif aktif,
            JalurSurel jalur,
            BasisDataUji db) {
        this.saya = saya;
        this.pilihan = pilihan;
        this.pengantar = pengantar;
        this.ringkasan = ringkasan;
        this.daftar = daftar;
        this.ulang = ulang;
        this.aktif = aktif;
        this.jalur = jalur;
        this.db = db;
    }

    @BeforeEach
    void siapkan() {
        JamTeladan.geserKe(SORE);
        SurelUji.aturUlang();
        jalur.pakai(new SurelUji.Pengirim(), new SurelUji.Penyusun());
        new SusunanContoh(db)
                .orang(ANI, "Ani Wulandari")
                .orang(BUDI, "Budi Santoso")
                .orang(ADMIN, "Administrator")
                .peran(ADMIN, Peran.ADMIN, null)
                .sql("update core_pegawai set email = concat('p', id, '@contoh.go.id')");
        sebagai(ANI);
    }

    @AfterEach
    void bersihkan() {
        SurelUji.mati();
        jalur.pakai(null, null);
        JamTeladan.kembalikan();
    }

    @Test
    void pemberitahuan_tersimpan_bersama_peristiwanya_atau_tidak_sama_sekali() throws Exception {
        kabari(ANI, "IMPOR_SELESAI", "pegawai.xlsx");
        assertThatThrownBy(
                        () ->
                                TransaksiUji.dalam(
                                        () -> {
                                            peristiwa().fire(kabar(ANI, "IMPOR_GAGAL", "x"));
                                            throw new IllegalStateException("batal");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(saya.belumDibaca()).isEqualTo(1);
        var b = saya.halaman(false, 0, 25).baris().get(0);
        assertThat(b.jenis()).isEqualTo("IMPOR_SELESAI");
        assertThat(b.nilai()).containsExactly("pegawai.xlsx", "3");
        assertThat(b.dibuat()).isBetween(SORE, SORE.plusSeconds(60));
        assertThat(saya.buka(b.id())).isEqualTo("/impor/rincian?id=7");
        assertThat(saya.belumDibaca()).isZero();
        assertThat(saya.halaman(true, 0, 25).total()).isZero();
        assertThat(saya.halaman(false, 0, 25).total()).isEqualTo(1);

        kabari(ANI, "IMPOR_SELESAI", "dua");
        kabari(BUDI, "IMPOR_SELESAI", "milik Budi");
        saya.bacaSemua();
        sebagai(BUDI);
        assertThat(saya.belumDibaca()).isEqualTo(1);
        assertThatThrownBy(() -> saya.buka(b.id())).isInstanceOf(DataTidakDitemukan.class);
        assertThat(PerkakasUji.hitungPernyataan(() -> saya.halaman(false, 0, 25)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void tanpa_server_surel_tidak_ada_surat_yang_menumpuk() throws Exception {
        SurelUji.aktif = false;
        pilih(CaraSurel.LANGSUNG, true);
        kabari(ANI, "IMPOR_SELESAI", "a");
        assertThat(angka("select count(*) from core_surat_keluar")).isZero();
        assertThat(daftar.keadaan().aktif()).isFalse();
        assertThat(pengantar.antar()).isZero();
    }

    @Test
    void surat_langsung_sampai_sekali_tanpa_rahasia_dan_dalam_bahasa_penerima() throws Exception {
        var server = SurelUji.nyala();
        pilih(CaraSurel.LANGSUNG, true);
        pilihan.pakaiBahasa("en");
        kabari(ANI, "IMPOR_SELESAI", "pegawai.xlsx");
        kabari(BUDI, "IMPOR_SELESAI", "tanpa pilihan: tunggu ringkasan");
        assertThat(pengantar.antar()).isEqualTo(1);
        assertThat(pengantar.antar()).isZero();

        var surat = surat(server);
        assertThat(surat).hasSize(1);
        assertThat(surat.get(0).getAllRecipients()[0]).hasToString("p10@contoh.go.id");
        assertThat(surat.get(0).getSubject()).isEqualTo("en IMPOR_SELESAI");
        assertThat(surat.get(0).getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(String.valueOf(surat.get(0).getContent()))
                .contains("pegawai.xlsx")
                .doesNotContain(SusunanContoh.nip(ANI));
    }

    @Test
    void server_surel_yang_mati_hanya_menunda() throws Exception {
        pilih(CaraSurel.LANGSUNG, true);
        for (var i = 0; i < 3; i++) {
            kabari(ANI, "IMPOR_SELESAI", "nomor " + i);
        }
        for (var i = 0; i < 12; i++) {
            assertThat(pengantar.antar()).isZero();
            maju(Duration.ofMinutes(10));
        }
        assertThat(angka("select count(*) from core_surat_keluar where status = 'MENUNGGU'"))
                .isEqualTo(3);

        var server = SurelUji.nyala();
        maju(Duration.ofMinutes(10));
        assertThat(pengantar.antar()).isEqualTo(3);
        assertThat(surat(server))
                .hasSize(3)
                .extracting(PemberitahuanTest::idPesan)
                .doesNotHaveDuplicates();
    }

    @Test
    void mati_di_antara_kirim_dan_catat_mengirim_ulang_dengan_nomor_pesan_yang_sama()
            throws Exception {
        var server = SurelUji.nyala();
        pilih(CaraSurel.LANGSUNG, true);
        kabari(ANI, "IMPOR_SELESAI", "a");
        SurelUji.sesudahKirim =
                () -> {
                    throw new IllegalStateException("server dibunuh");
                };
        assertThatThrownBy(pengantar::antar).isInstanceOf(IllegalStateException.class);
        SurelUji.sesudahKirim = () -> {};
        assertThat(pengantar.antar()).as("masih disewa").isZero();
        maju(Duration.ofMinutes(6));
        assertThat(pengantar.antar()).isEqualTo(1);

        var surat = surat(server);
        assertThat(surat).hasSize(2);
        assertThat(surat)
                .extracting(PemberitahuanTest::idPesan)
                .containsOnly(idPesan(surat.get(0)));
        assertThat(angka("select count(*) from core_surat_keluar where status = 'TERKIRIM'"))
                .isEqualTo(1);
    }

    @Test
    void yang_ditolak_disisihkan_dan_dapat_dikirim_ulang_oleh_admin() throws Exception {
        var server = SurelUji.nyala();
        pilih(CaraSurel.LANGSUNG, true);
        kabari(ANI, "IMPOR_SELESAI", "a");
        new SusunanContoh(db)
                .sql("update core_pegawai set email = 'bukan alamat' where id = ?", ANI);
        assertThat(pengantar.antar()).isZero();
        assertThatThrownBy(daftar::jumlah).isInstanceOf(AksesDitolak.class);
        assertThatThrownBy(() -> ulang.ulangiSemua()).isInstanceOf(AksesDitolak.class);

        sebagai(ADMIN);
        assertThat(daftar.jumlah()).containsEntry("GAGAL", 1L);
        var gagal = daftar.halaman("GAGAL", 0, 25).baris();
        assertThat(gagal).extracting(BarisSurat::galat).containsExactly("Alamat surel tidak sah");
        assertThat(gagal).extracting(BarisSurat::jenis).containsExactly("IMPOR_SELESAI");
        new SusunanContoh(db)
                .sql("update core_pegawai set email = 'ani@contoh.go.id' where id = ?", ANI);
        ulang.ulangi(gagal.get(0).id());
        assertThat(pengantar.antar()).isEqualTo(1);
        assertThat(surat(server)).hasSize(1);
        assertThat(
                        angka(
                                "select count(*) from core_audit where entitas = 'SuratKeluar' and jenis = 'UBAH' and pelaku_id = 12"))
                .isEqualTo(1);
    }

    @Test
    void ringkasan_pagi_satu_surat_tiap_orang_untuk_yang_belum_dibaca() throws Exception {
        var server = SurelUji.nyala();
        kabari(ANI, "IMPOR_SELESAI", "satu");
        kabari(ANI, "IMPOR_SELESAI", "dua");
        kabari(BUDI, "IMPOR_GAGAL", "tiga");
        kabari(ADMIN, "IMPOR_GAGAL", "sudah dibaca");
        sebagai(ADMIN);
        saya.bacaSemua();
        assertThat(ringkasan.susun()).as("sore hari belum waktunya").isZero();
        JamTeladan.geserKe(Instant.parse("2026-11-25T22:59:00Z"));
        assertThat(ringkasan.susun()).isZero();

        JamTeladan.geserKe(Instant.parse("2026-11-25T23:00:30Z")); // 06.00.30 WIB
        assertThat(ringkasan.susun()).isEqualTo(3);
        assertThat(ringkasan.susun()).isZero();
        assertThat(pengantar.antar()).isEqualTo(2);
        var surat = surat(server);
        assertThat(surat).hasSize(2);
        var ani =
                surat.stream()
                        .filter(s -> penerima(s).startsWith("p10@"))
                        .findFirst()
                        .orElseThrow();
        assertThat(ani.getSubject()).isEqualTo("Ringkasan id IMPOR_SELESAI");
        assertThat(String.valueOf(ani.getContent())).contains("satu").contains("dua");
    }

    @Test
    void pilihan_orang_dihormati() throws Exception {
        pilih(CaraSurel.TIDAK, false);
        kabari(ANI, "IMPOR_SELESAI", "a");
        assertThat(saya.belumDibaca()).isZero();
        assertThat(pilihan.untuk(List.of("IMPOR_SELESAI", "LAIN")))
                .containsExactly(
                        new PilihanJenis("IMPOR_SELESAI", false, CaraSurel.TIDAK),
                        PilihanJenis.bawaan("LAIN"));
        assertThat(pilihan.bahasa()).isEmpty();
        pilihan.pakaiBahasa("en");
        pilihan.pakaiBahasa("id");
        assertThat(pilihan.bahasa()).contains("id");
        assertThatThrownBy(() -> pilihan.pakaiBahasa("xx")).hasMessageContaining("ISIAN_TIDAK_SAH");
        sebagai(BUDI);
        assertThat(pilihan.bahasa()).isEmpty();
    }

    private void pilih(CaraSurel surel, boolean diAplikasi) {
        pilihan.simpan(List.of(new PilihanJenis("IMPOR_SELESAI", diAplikasi, surel)));
    }

    private static void maju(Duration lama) {
        JamTeladan.geserKe(Instant.now(JamTeladan.BERSAMA).plus(lama));
    }

    private void kabari(long orang, String jenis, String nilai) throws Exception {
        TransaksiUji.dalam(
                () -> {
                    peristiwa().fire(kabar(orang, jenis, nilai));
                    return null;
                });
    }

    private static Pemberitahuan kabar(long orang, String jenis, String nilai) {
        return new Pemberitahuan(orang, jenis, List.of(nilai, "3"), "/impor/rincian?id=7");
    }

    private static Event<Pemberitahuan> peristiwa() {
        return jakarta.enterprise
                .inject
                .spi
                .CDI
                .current()
                .select(new TypeLiteral<Event<Pemberitahuan>>() {})
                .get();
    }

    private static List<MimeMessage> surat(GreenMail server) {
        return Arrays.asList(server.getReceivedMessages());
    }

    private static String idPesan(MimeMessage m) {
        try {
            return m.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String penerima(MimeMessage m) {
        try {
            return m.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sebagai(long orang) {
        aktif.masukSebagai(SusunanContoh.nip(orang));
    }

    private long angka(String sql) throws SQLException {
        try (var c = db.sambungan();
                var p = c.createStatement();
                var h = p.executeQuery(sql)) {
            h.next();
            return h.getLong(1);
        }
    }
}
