package id.teladan.presensi.aturan.iclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ProtokolPerangkatTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/kasus/presensi/attlog.csv",
            numLinesToSkip = 1,
            delimiter = ';',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false)
    void baris_attlog_terbaca_atau_dinyatakan_rusak(
            String ket,
            String baris,
            String pin,
            String waktu,
            Integer status,
            Integer verifikasi,
            String kode) {
        var asli = baris.replace("\\t", "\t").replace("\\r", "\r");
        var b = PenguraiAttlog.satu(asli);
        assertThat(b.asli()).isEqualTo(asli);
        if (pin.equals("RUSAK")) {
            assertThat(b.terbaca()).isFalse();
            assertThat(b.waktu()).isNull();
        } else {
            assertThat(b.terbaca()).isTrue();
            assertThat(b.pin()).isEqualTo(pin);
            assertThat(b.waktu()).isEqualTo(LocalDateTime.parse(waktu));
            assertThat(b.status()).isEqualTo(status);
            assertThat(b.verifikasi()).isEqualTo(verifikasi);
            assertThat(b.kodeKerja()).isEqualTo(kode);
        }
    }

    @Test
    void baris_berakhir_crlf_lf_cr_atau_tanpa_akhir_dan_yang_kosong_bukan_baris() {
        assertThat(
                        PenguraiAttlog.urai(
                                "\uFEFF1\t2026-10-05 07:31:40\r\n\r\n2\t2026-10-05 07:31:41\n \n3\t2026-10-05 07:31:42\r4\t2026-10-05 07:31:43\u0000"))
                .extracting(BarisTap::pin)
                .containsExactly("1", "2", "3", "4");
        assertThat(PenguraiAttlog.urai("")).isEmpty();
        assertThat(PenguraiAttlog.urai("\u0000\u0000\n")).isEmpty();
    }

    @Test
    void baris_lebih_dari_4096_tanda_terlalu_panjang() {
        assertThat(Baris.adaYangTerlaluPanjang(Baris.pisah("x".repeat(4096)))).isFalse();
        assertThat(Baris.adaYangTerlaluPanjang(Baris.pisah("a\n" + "x".repeat(4097)))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "OPLOG 4\\t0\\t2026-10-05 07:00:00\\t0\\t0\\t0\\t0;OPLOG 4\\t0\\t2026-10-05 07:00:00\\t0\\t0\\t0\\t0;-;-",
                "USER PIN=12\\tName=Budi\\tPri=0\\tPasswd=999\\tCard=[77]\\tGrp=1;-;12;Budi",
                "USER PIN=0012\\tName=\\tPri=14;-;12;-",
                "USER PIN=5;-;5;-",
                "USER Name=Tanpa pin;-;-;-",
                "FP PIN=12\\tFID=1\\tSize=1124\\tValid=1\\tTMP=TTtTUzIxAAAE;-;-;-",
                "FACE PIN=12\\tFID=1\\tTMP=AAAA;-;-;-",
                "BIODATA Pin=12\\tNo=0\\tTmp=AAAA;-;-;-",
                "USERPIC PIN=12\\tFileName=12.jpg\\tContent=AAAA;-;-;-"
            })
    void operlog_menyimpan_catatan_dan_nama_dan_membuang_sidik_jari_sandi_dan_kartu(
            String baris, String catatan, String pin, String nama) {
        var b = BarisOperlog.dari(baris.replace("\\t", "\t"));
        assertThat(b.catatan()).isEqualTo(catatan == null ? null : catatan.replace("\\t", "\t"));
        assertThat(b.pin()).isEqualTo(pin);
        assertThat(b.nama()).isEqualTo(nama);
    }

    @Test
    void catatan_dan_nama_yang_panjang_dipotong() {
        assertThat(BarisOperlog.dari("OPLOG " + "x".repeat(900)).catatan()).hasSize(500);
        assertThat(BarisOperlog.dari("USER PIN=1\tName=" + "x".repeat(900)).nama()).hasSize(60);
    }

    @Test
    void jawaban_perintah_satu_atau_banyak_baris() {
        assertThat(
                        JawabanPerintah.urai(
                                "ID=21&Return=0&CMD=DATA\nID=22&Return=-1&CMD=DATA\r\nID=x&Return=0\nID=23&Return=0&CMD=INFO~DeviceName=X,MAC=1"))
                .containsExactly(
                        new JawabanPerintah(21, 0),
                        new JawabanPerintah(22, -1),
                        new JawabanPerintah(23, 0));
        assertThat(JawabanPerintah.urai("")).isEmpty();
    }

    @Test
    void sambutan_menyebut_stempel_terakhir_dan_zona_perangkat() {
        var baru = new Sambutan("ABC1", "9876", 480, "2.4.1").teks();
        assertThat(baru.lines())
                .startsWith("GET OPTION FROM: ABC1", "ATTLOGStamp=9876")
                .contains(
                        "OPERLOGStamp=9999",
                        "ATTPHOTOStamp=None",
                        "ErrorDelay=30",
                        "Delay=10",
                        "TransTimes=00:00;14:05",
                        "TransInterval=1",
                        "TransFlag=TransData AttLog\tOpLog",
                        "TimeZone=8",
                        "Realtime=1",
                        "Encrypt=None")
                .doesNotContain("Stamp=9876");
        assertThat(new Sambutan("ABC1", null, 420, null).teks().lines())
                .contains(
                        "Stamp=None",
                        "OpStamp=9999",
                        "PhotoStamp=None",
                        "ATTLOGStamp=None",
                        "TimeZone=7");
        assertThat(new Sambutan("ABC1", "5", 420, "1.0").teks()).contains("\nStamp=5\n");
    }
}
