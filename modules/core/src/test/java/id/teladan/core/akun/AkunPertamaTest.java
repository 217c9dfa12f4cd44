package id.teladan.core.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.audit.PerawatanRantai;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PerkakasUji.class)
class AkunPertamaTest {

    private static final String ADMIN = "--admin=198001012005011001:Ani Wulandari";
    private static final String BKD = "--bkd=19900202 202121 2 001:Budi Santoso";
    private static final Pattern SANDI =
            Pattern.compile("(?m)^(ADMIN|BKD) {2}(\\d{18}) {2}(\\S+) {2}(.+)$");

    private final BasisDataUji db;
    private final PerawatanRantai rantai;
    private final ByteArrayOutputStream layar = new ByteArrayOutputStream();

    AkunPertamaTest(BasisDataUji db, PerawatanRantai rantai) {
        this.db = db;
        this.rantai = rantai;
    }

    @Test
    void orang_akun_dan_perannya_dibuat_dengan_sandi_sekali_pakai_dan_tercatat() throws Exception {
        assertThat(jalankan(ADMIN, BKD)).as(tulisan()).isZero();

        assertThat(
                        baris(
                                "select concat_ws(' ', r.peran, p.nip, p.nama, p.status, p.jenis_kelamin, p.tanggal_lahir, a.nama_akun, a.aktif,"
                                        + " a.demo, a.wajib_ganti, a.sandi_sampai > utc_timestamp())"
                                        + " from core_peran_pengguna r join core_pegawai p on p.id = r.pegawai_id join core_akun a on a.pegawai_id = p.id"
                                        + " where r.unit_id is null order by r.peran"))
                .containsExactly(
                        "ADMIN 198001012005011001 Ani Wulandari PNS LAKI_LAKI 1980-01-01 198001012005011001 1 0 1 1",
                        "BKD 199002022021212001 Budi Santoso PPPK PEREMPUAN 1990-02-02 199002022021212001 1 0 1 1");
        var cocok = SANDI.matcher(tulisan());
        for (var peran : List.of("ADMIN", "BKD")) {
            assertThat(cocok.find()).as(tulisan()).isTrue();
            assertThat(cocok.group(1)).isEqualTo(peran);
            var sidik =
                    baris(
                            "select sandi_hash from core_akun where nama_akun = '"
                                    + cocok.group(2)
                                    + "'");
            assertThat(SidikSandi.cocok(cocok.group(3), sidik.get(0))).isTrue();
        }
        assertThat(baris("select entitas from core_audit order by id"))
                .containsExactly(
                        "Pegawai", "Akun", "PeranPengguna", "Pegawai", "Akun", "PeranPengguna");
        assertThat(rantai.periksa(n -> {}).utuh()).isTrue();
    }

    @Test
    void bila_sudah_ada_yang_memegang_peran_tidak_ada_yang_dibuat() throws Exception {
        assertThat(jalankan(ADMIN, BKD)).isZero();
        assertThat(jalankan("--admin=198103032006041002:Citra", "--bkd=198204042007052003:Dewi"))
                .isEqualTo(1);
        assertThat(tulisan()).contains("Sudah ada yang memegang peran");
        assertThat(baris("select nama_akun from core_akun")).hasSize(2);
    }

    @Test
    void orang_yang_sudah_tercatat_dipakai_dan_tidak_diubah() throws Exception {
        jalankanSql(
                "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum)"
                        + " values (7, '198001012005011001', 'Nama Resmi', '1980-01-01', 'LAKI_LAKI', 'PNS', '01')");
        assertThat(jalankan(ADMIN, BKD)).as(tulisan()).isZero();
        assertThat(baris("select nama from core_pegawai where id = 7"))
                .containsExactly("Nama Resmi");
        assertThat(baris("select pegawai_id from core_peran_pengguna where peran = 'ADMIN'"))
                .containsExactly("7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ADMIN,
                BKD,
                ADMIN + "|--bkd=198001012005011001:Ani Wulandari",
                ADMIN + "|--bkd=12345:Budi",
                ADMIN + "|--bkd=199013322021212001:Budi",
                ADMIN + "|--bkd=199002022021212001: ",
                ADMIN + "|" + BKD + "|--lain=1",
            })
    void panggilan_yang_keliru_ditolak_dan_tidak_membuat_apa_pun(String argumen) throws Exception {
        assertThat(jalankan(argumen.isEmpty() ? new String[0] : argumen.split("\\|"))).isEqualTo(2);
        assertThat(tulisan()).isNotBlank();
        assertThat(baris("select id from core_pegawai")).isEmpty();
    }

    @Test
    void tanpa_kunci_jejak_audit_ditolak() {
        assertThat(
                        AkunPertama.jalankan(
                                Map.of("TELADAN_DB_URL", db.url()), List.of(ADMIN, BKD), keLayar()))
                .isEqualTo(2);
        assertThat(tulisan()).contains("kunci jejak audit");
    }

    private int jalankan(String... argumen) {
        return AkunPertama.jalankan(
                Map.of(
                        "TELADAN_DB_URL", db.url(),
                        "TELADAN_DB_USER", db.pengguna(),
                        "TELADAN_DB_PASSWORD", db.sandi(),
                        "TELADAN_AUDIT_KUNCI", "5a".repeat(32)),
                List.of(argumen),
                keLayar());
    }

    private PrintStream keLayar() {
        return new PrintStream(layar, true, StandardCharsets.UTF_8);
    }

    private String tulisan() {
        return layar.toString(StandardCharsets.UTF_8);
    }

    private List<String> baris(String sql) throws SQLException {
        var hasil = new ArrayList<String>();
        try (var c = db.sambungan();
                var p = c.createStatement();
                var r = p.executeQuery(sql)) {
            while (r.next()) {
                hasil.add(r.getString(1));
            }
        }
        return hasil;
    }

    private void jalankanSql(String sql) throws SQLException {
        try (var c = db.sambungan();
                var p = c.createStatement()) {
            p.execute(sql);
        }
    }
}
