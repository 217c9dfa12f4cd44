package id.teladan.presensi.penerimaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.presensi.aturan.iclock.Baris;
import id.teladan.presensi.aturan.iclock.JawabanPerintah;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PenerimaanTapTest {

    private static final String SN = "CK1234567";

    private final PenerimaanTap penerimaan;
    private final PintuPerangkat pintu;
    private final PelakuAktif aktif;
    private BasisDataUji db;

    PenerimaanTapTest(PenerimaanTap penerimaan, PintuPerangkat pintu, PelakuAktif aktif) {
        this.penerimaan = penerimaan;
        this.pintu = pintu;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji basisData) {
        db = basisData;
        JamTeladan.geserKe(LocalDateTime.of(2026, 10, 5, 7, 30).atZone(JamTeladan.WIB).toInstant());
        perangkat(1, SN, "BKD", 420);
        perangkat(2, "CK7654321", "BKD", 420);
        pin("1", 11, "2026-01-01", null);
        pin("2", 12, "2026-01-01", "2026-09-30");
        pin("2", 13, "2026-10-01", null);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    @Test
    void baris_yang_sama_diakui_lagi_tetapi_disimpan_sekali() {
        var isi = "1\t2026-10-05 07:20:00\t0\t1\n1\t2026-10-05 07:20:00\t0\t1\r\n";
        assertThat(kirim(isi)).isEqualTo(new Penerimaan(true, 2, 1));
        assertThat(kirim(isi)).isEqualTo(new Penerimaan(true, 2, 0));
        assertThat(kirim("ATTLOG 0001\t2026/10/05 7:20:0\t1\t15"))
                .as("orang dan saat yang sama dengan cara tulis lain")
                .isEqualTo(new Penerimaan(true, 1, 0));
        assertThat(angka("select count(*) from presensi_tap")).isEqualTo(1);
        assertThat(teks("select waktu from presensi_tap")).startsWith("2026-10-05 00:20:00");
        assertThat(angka("select count(*) from presensi_antre_hari"))
                .as("unggahan yang tidak membawa hal baru tidak menyuruh menghitung ulang")
                .isEqualTo(1);
    }

    @Test
    void pin_dipetakan_menurut_tanggal_tapnya() {
        kirim(
                "2\t2026-09-30 07:20:00\t0\t1\n2\t2026-10-01 07:20:00\t0\t1\n2\t2026-10-01 16:20:00\t0\t1");
        assertThat(baris("select concat(pegawai_id, ' ', tanggal) from presensi_antre_hari"))
                .containsExactlyInAnyOrder("12 2026-09-30", "13 2026-10-01");
        assertThat(angka("select count(*) from presensi_karantina")).isZero();
    }

    @Test
    void pin_tanpa_pemilik_masuk_buku_dan_karantina_satu_baris_saja() {
        kirim("77\t2026-10-02 07:20:00\t0\t1\n77\t2026-10-02 16:20:00\t1\t1");
        kirim("77\t2026-10-05 07:20:00\t0\t1");
        assertThat(angka("select count(*) from presensi_tap where pin = '77'")).isEqualTo(3);
        assertThat(baris("select concat(sebab, ' ', pin, ' ', banyak) from presensi_karantina"))
                .containsExactly("PIN_TIDAK_DIKENAL 77 3");
    }

    @Test
    void waktu_yang_mustahil_diakui_dan_dikarantina_yang_tak_terbaca_tidak_diakui() {
        var isi =
                "1\t2026-10-05 07:40:00\t0\t1\n1\t2026-10-05 07:40:01\t0\t1\n1\t2000-01-01 00:00:09\t0\t1\nrusak\n1\t2026-02-30 07:00:00";
        assertThat(kirim(isi)).isEqualTo(new Penerimaan(true, 3, 1));
        assertThat(kirim(isi)).isEqualTo(new Penerimaan(true, 3, 0));
        assertThat(
                        baris(
                                "select concat(sebab, '|', baris) from presensi_karantina order by sebab, baris"))
                .containsExactly(
                        "TIDAK_TERBACA|1\t2026-02-30 07:00:00",
                        "TIDAK_TERBACA|rusak",
                        "WAKTU_LAMPAU|1\t2000-01-01 00:00:09\t0\t1",
                        "WAKTU_MENDATANG|1\t2026-10-05 07:40:01\t0\t1");
    }

    @Test
    void jam_perangkat_dibaca_dalam_zonanya_sendiri() {
        perangkat(3, "WITA1", "TIMUR", 480);
        kirim("WITA1", "9\t2026-10-05 08:25:00\t0\t1");
        assertThat(teks("select waktu from presensi_tap where perangkat_id = 3"))
                .startsWith("2026-10-05 00:25:00");
        assertThat(angka("select selisih from presensi_kabar where perangkat_id = 3"))
                .as("lima menit di belakang; jamnya berjalan terus")
                .isBetween(-600L, -300L);
    }

    @Test
    void perangkat_asing_ditahan_di_karantina_dan_dicatat() {
        var hasil = kirim("ASING9", "1\t2026-10-05 07:20:00\t0\t1\nrusak");
        assertThat(hasil.dikenal()).isFalse();
        assertThat(hasil.tersimpan()).isTrue();
        assertThat(hasil.diterima()).isEqualTo(1);
        kirim("ASING9", "1\t2026-10-05 07:20:00\t0\t1");
        assertThat(angka("select count(*) from presensi_tap")).isZero();
        assertThat(
                        angka(
                                "select count(*) from presensi_karantina where sebab = 'SN_TIDAK_DIKENAL' and perangkat_id is null"))
                .isEqualTo(2);
        assertThat(angka("select banyak from presensi_perangkat_asing where sn = 'ASING9'"))
                .isEqualTo(2);
    }

    @Test
    void perangkat_yang_dinonaktifkan_sama_dengan_asing() {
        sql("update presensi_perangkat set aktif = false where id = 1");
        assertThat(kirim("1\t2026-10-05 07:20:00").dikenal()).isFalse();
        assertThat(sistem(() -> pintu.sambut(SN, null, "1"))).isEmpty();
        assertThat(sistem(() -> pintu.ambilPerintah(SN, null, "1"))).isEmpty();
        assertThat(sistem(() -> pintu.jawab(SN, List.of(), "1"))).isFalse();
        assertThat(sistem(() -> pintu.sapa(SN, "1"))).isFalse();
    }

    @Test
    void karantina_perangkat_asing_berbatas() {
        sql(
                "insert into presensi_karantina (id, sn, sebab, baris, sidik, pertama, terakhir, banyak) select seq + 1000000, 'X',"
                        + " 'SN_TIDAK_DIKENAL', 'x', unhex(sha2(seq, 256)), now(6), now(6), 1 from seq_1_to_20000");
        assertThat(kirim("ASING9", "1\t2026-10-05 07:20:00").tersimpan()).isFalse();
    }

    @Test
    void stempel_maju_bersama_tapnya_dan_tidak_tanpa_mereka() {
        assertThat(sistem(() -> pintu.sambut(SN, "2.4", "10.0.0.5")).orElseThrow().stempel())
                .isNull();
        kirim(SN, "100", "1\t2026-10-05 07:20:00");
        assertThat(sistem(() -> pintu.sambut(SN, "2.4", "10.0.0.5")).orElseThrow().stempel())
                .isEqualTo("100");
        kirim(SN, null, "1\t2026-10-05 07:21:00");
        kirim(SN, "None", "1\t2026-10-05 07:22:00");
        assertThat(sistem(() -> pintu.sambut(SN, "2.4", "10.0.0.5")).orElseThrow().stempel())
                .isEqualTo("100");
        sql(
                "create trigger uji_gagal before insert on presensi_tap for each row signal sqlstate '45000' set message_text = 'cakram penuh'");
        try {
            assertThatThrownBy(() -> kirim(SN, "200", "1\t2026-10-05 07:23:00"))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            sql("drop trigger uji_gagal");
        }
        assertThat(sistem(() -> pintu.sambut(SN, "2.4", "10.0.0.5")).orElseThrow().stempel())
                .isEqualTo("100");
        kirim(SN, "50", "1\t2026-10-05 07:24:00");
        assertThat(sistem(() -> pintu.sambut(SN, "2.4", "10.0.0.5")).orElseThrow().stempel())
                .as("perangkat yang disetel ulang menghitung dari awal")
                .isEqualTo("50");
    }

    @Test
    void tap_mentah_tidak_dapat_diubah_atau_dihapus() {
        kirim("1\t2026-10-05 07:20:00");
        assertThatThrownBy(() -> sql("update presensi_tap set pin = '2'"))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> sql("delete from presensi_tap"))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void catatan_dan_nama_disimpan_templat_dibuang() {
        var isi =
                "OPLOG 0\t0\t2026-10-05 06:00:00\t0\t0\t0\t0\nUSER PIN=77\tName=Sari\tPri=0\tPasswd=rahasia\tCard=123\nFP PIN=77\tFID=1\tTMP=AAAA";
        for (var i = 0; i < 2; i++) {
            assertThat(
                            sistem(
                                    () ->
                                            penerimaan.operlog(
                                                    new UnggahanPerangkat(
                                                            SN, "9", "1", Baris.pisah(isi)))))
                    .isEqualTo(new Penerimaan(true, 3, 0));
        }
        assertThat(baris("select baris from presensi_catatan_perangkat")).hasSize(1);
        assertThat(baris("select concat(pin, ' ', nama) from presensi_pengguna_perangkat"))
                .containsExactly("77 Sari");
        assertThat(
                        sistem(
                                        () ->
                                                penerimaan.operlog(
                                                        new UnggahanPerangkat(
                                                                "ASING9",
                                                                null,
                                                                "1",
                                                                List.of("OPLOG"))))
                                .tersimpan())
                .isFalse();
    }

    @Test
    void perintah_diambil_sekali_dijawab_pemiliknya_dan_dikirim_lagi_bila_lama_diam() {
        perintah(501, 1, "CHECK");
        perintah(502, 1, "INFO");
        perintah(503, 2, "REBOOT");
        assertThat(sistem(() -> pintu.ambilPerintah(SN, "Ver 6.60", "10.0.0.5")).orElseThrow())
                .extracting(PintuPerangkat.Kiriman::id)
                .containsExactly(501L, 502L);
        assertThat(sistem(() -> pintu.ambilPerintah(SN, null, "10.0.0.5")).orElseThrow()).isEmpty();
        sistem(
                () ->
                        pintu.jawab(
                                SN,
                                List.of(
                                        new JawabanPerintah(501, 0),
                                        new JawabanPerintah(502, -3),
                                        new JawabanPerintah(503, 0)),
                                "10.0.0.5"));
        assertThat(baris("select status from presensi_perintah order by id"))
                .containsExactly("BERHASIL", "GAGAL", "MENUNGGU");
        sistem(() -> pintu.ambilPerintah("CK7654321", null, "10.0.0.6"));
        JamTeladan.geserKe(LocalDateTime.of(2026, 10, 5, 7, 41).atZone(JamTeladan.WIB).toInstant());
        assertThat(sistem(() -> pintu.ambilPerintah("CK7654321", null, "10.0.0.6")).orElseThrow())
                .extracting(PintuPerangkat.Kiriman::isi)
                .containsExactly("REBOOT");
    }

    @Test
    void urutan_ulangan_dan_potongan_kiriman_tidak_mengubah_buku() throws Exception {
        var semua = new ArrayList<String>();
        for (var hari = LocalDate.of(2026, 9, 1);
                hari.isBefore(LocalDate.of(2026, 10, 1));
                hari = hari.plusDays(1)) {
            semua.add("1\t" + hari + " 07:2" + hari.getDayOfMonth() % 10 + ":00\t0\t1");
            semua.add("2\t" + hari + " 16:0" + hari.getDayOfMonth() % 10 + ":00\t1\t1");
        }
        kirim(String.join("\n", semua));
        var sidik = sidik();
        for (var benih = 0; benih < 5; benih++) {
            BasisDataUji.siap().kosongkan();
            siapkan(db);
            var acak = new Random(benih);
            var kacau = new ArrayList<>(semua);
            kacau.addAll(semua.subList(0, 20));
            Collections.shuffle(kacau, acak);
            for (var awal = 0; awal < kacau.size(); ) {
                var akhir = Math.min(kacau.size(), awal + 1 + acak.nextInt(9));
                kirim(String.join("\n", kacau.subList(awal, akhir)));
                awal = akhir;
            }
            assertThat(sidik()).isEqualTo(sidik);
        }
    }

    /** The same uploads at the same moment, as impatient devices send them: none is lost, none doubled, none fails. */
    @Test
    void kiriman_serentak_yang_bertumpuk_disimpan_sekali() throws Exception {
        var utas = Executors.newFixedThreadPool(6);
        try {
            var kerja =
                    IntStream.range(0, 60)
                            .mapToObj(
                                    i ->
                                            (Callable<Integer>)
                                                    () -> {
                                                        var konteks =
                                                                PerkakasUji.bean(
                                                                        jakarta.enterprise.context
                                                                                .control
                                                                                .RequestContextController
                                                                                .class);
                                                        konteks.activate();
                                                        try {
                                                            return kirim(
                                                                            i % 2 == 0
                                                                                    ? SN
                                                                                    : "CK7654321",
                                                                            deret(i / 6))
                                                                    .baru();
                                                        } finally {
                                                            konteks.deactivate();
                                                        }
                                                    })
                            .toList();
            var baru = 0;
            for (var f : utas.invokeAll(kerja, 60, TimeUnit.SECONDS)) {
                baru += f.get();
            }
            assertThat(baru).isEqualTo(2 * 10 * 20);
            assertThat(angka("select count(*) from presensi_tap")).isEqualTo(2 * 10 * 20);
        } finally {
            utas.shutdownNow();
        }
    }

    private static String deret(int ke) {
        return IntStream.range(0, 20)
                .mapToObj(
                        i ->
                                (i % 3)
                                        + "\t2026-10-0"
                                        + (1 + ke % 4)
                                        + " 0"
                                        + ke % 7
                                        + ":"
                                        + (10 + i)
                                        + ":0"
                                        + ke)
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow();
    }

    @Test
    void hanya_sistem_yang_menerima() {
        assertThatThrownBy(
                        () -> penerimaan.attlog(new UnggahanPerangkat(SN, null, "1", List.of("1"))))
                .isInstanceOf(AksesDitolak.class);
    }

    private Penerimaan kirim(String isi) {
        return kirim(SN, "1", isi);
    }

    private Penerimaan kirim(String sn, String isi) {
        return kirim(sn, "1", isi);
    }

    private Penerimaan kirim(String sn, String stempel, String isi) {
        return sistem(
                () ->
                        penerimaan.attlog(
                                new UnggahanPerangkat(sn, stempel, "10.0.0.5", Baris.pisah(isi))));
    }

    private <T> T sistem(Callable<T> kerja) {
        try {
            return aktif.sebagaiSistem("uji", kerja);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String sidik() {
        return String.join(
                ",",
                baris(
                        "select concat_ws('|', perangkat_id, pin, waktu, status, verifikasi) from presensi_tap order by 1"));
    }

    private void perangkat(long id, String sn, String kelompok, int zona) {
        sql(
                "insert into presensi_perangkat (id, sn, nama, unit_id, kelompok, zona_menit, aktif) values ("
                        + id
                        + ",'"
                        + sn
                        + "','Lobi',1,'"
                        + kelompok
                        + "',"
                        + zona
                        + ",true)");
    }

    private void pin(String pin, long pegawai, String mulai, String sampai) {
        sql(
                "insert into presensi_pin (id, kelompok, pin, pegawai_id, mulai, sampai) select coalesce(max(id), 0) + 1, 'BKD', '"
                        + pin
                        + "',"
                        + pegawai
                        + ",'"
                        + mulai
                        + "',"
                        + (sampai == null ? "null" : "'" + sampai + "'")
                        + " from presensi_pin");
    }

    private void perintah(long id, long perangkat, String isi) {
        sql(
                "insert into presensi_perintah (id, perangkat_id, jenis, isi, status, dibuat, oleh) values ("
                        + id
                        + ","
                        + perangkat
                        + ",'X','"
                        + isi
                        + "','MENUNGGU',now(6),'uji')");
    }

    private void sql(String perintah) {
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            p.execute(perintah);
        } catch (SQLException e) {
            throw new IllegalStateException(perintah, e);
        }
    }

    private long angka(String kueri) {
        return Long.parseLong(teks(kueri));
    }

    private String teks(String kueri) {
        return baris(kueri).get(0);
    }

    private List<String> baris(String kueri) {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var h = p.executeQuery(kueri)) {
            var hasil = new ArrayList<String>();
            while (h.next()) {
                hasil.add(h.getString(1));
            }
            return hasil;
        } catch (SQLException e) {
            throw new IllegalStateException(kueri, e);
        }
    }
}
