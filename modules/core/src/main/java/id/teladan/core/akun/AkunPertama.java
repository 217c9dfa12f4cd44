package id.teladan.core.akun;

import id.teladan.core.audit.AuditMassal;
import id.teladan.core.audit.KunciAudit;
import id.teladan.core.basisdata.UrutanMassal;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.nilai.Nip;
import id.teladan.core.pegawai.JenisKelamin;
import id.teladan.core.pegawai.StatusPegawai;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The command {@code akun-pertama}: the first administrator and the first BKD officers of an empty installation, each with
 * a one-time password. Everybody else comes through the screens, where roles need two persons; so it works only as long
 * as nobody holds a role. Ends with 0 when the accounts stand, 1 when it refuses, 2 when it was called wrongly or could
 * not look.
 */
public final class AkunPertama {

    private static final Pattern ORANG = Pattern.compile("--(admin|bkd)=([^:]+):(.+)");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Clock JAM_MESIN = Clock.system(WIB);
    private static final String AKTIF = "01";
    private static final String PAKAI =
            "Pakai: akun-pertama --admin=NIP:NAMA --bkd=NIP:NAMA [--bkd=NIP:NAMA ...]";

    private record Orang(String peran, Nip nip, String nama) {}

    private AkunPertama() {}

    /** Database and keys come from the same variables as those of the server. */
    public static void main(String[] argumen) {
        System.exit(jalankan(System.getenv(), List.of(argumen), System.out));
    }

    /** The same without ending the JVM. */
    public static int jalankan(
            Map<String, String> lingkungan, List<String> argumen, PrintStream keluar) {
        var orang = new ArrayList<Orang>();
        for (var a : argumen) {
            var cocok = ORANG.matcher(a);
            if (!cocok.matches()) {
                keluar.println(PAKAI);
                return 2;
            }
            try {
                orang.add(
                        new Orang(
                                cocok.group(1).equals("admin") ? "ADMIN" : "BKD",
                                new Nip(cocok.group(2)),
                                cocok.group(3).strip()));
            } catch (PelanggaranAturan e) {
                keluar.println("NIP tidak sah: " + cocok.group(2));
                return 2;
            }
        }
        if (orang.stream().noneMatch(o -> o.peran().equals("ADMIN"))
                || orang.stream().noneMatch(o -> o.peran().equals("BKD"))
                || orang.stream().anyMatch(o -> o.nama().isEmpty())) {
            keluar.println(PAKAI);
            return 2;
        }
        if (new HashSet<>(orang.stream().map(Orang::nip).toList()).size() < orang.size()) {
            keluar.println(
                    "Setiap orang memegang satu peran: administrator tidak boleh sekaligus BKD.");
            return 2;
        }
        if (lingkungan.get("TELADAN_DB_URL") == null
                || KunciAudit.dariLingkungan(lingkungan).isEmpty()) {
            keluar.println(
                    "Setel TELADAN_DB_URL, TELADAN_DB_USER, TELADAN_DB_PASSWORD, dan kunci jejak audit"
                            + " seperti untuk server.");
            return 2;
        }
        try (var c =
                DriverManager.getConnection(
                        lingkungan.get("TELADAN_DB_URL"),
                        lingkungan.get("TELADAN_DB_USER"),
                        lingkungan.get("TELADAN_DB_PASSWORD"))) {
            c.setAutoCommit(false);
            return buat(c, orang, keluar);
        } catch (SQLException e) {
            keluar.println("Akun pertama tidak dapat dibuat: " + e.getMessage());
            return 2;
        }
    }

    private static int buat(Connection c, List<Orang> orang, PrintStream keluar)
            throws SQLException {
        if (ada(c, "select 1 from core_peran_pengguna limit 1")) {
            keluar.println(
                    "Sudah ada yang memegang peran. Orang berikutnya dibuat di Pengaturan, Pengguna.");
            return 1;
        }
        var audit = new AuditMassal();
        var hari = LocalDate.now(JAM_MESIN);
        var sampai = Instant.now(JAM_MESIN).plus(PengelolaanAkun.LAMA_SEKALI_PAKAI);
        var pegawai = UrutanMassal.ambil(c, "core_pegawai_seq", orang.size());
        var akun = UrutanMassal.ambil(c, "core_akun_seq", orang.size());
        var peran = UrutanMassal.ambil(c, "core_peran_pengguna_seq", orang.size());
        var sandi = new ArrayList<String>();
        for (var o : orang) {
            sandi.add(SidikSandi.sekaliPakai());
            var pegawaiId = pegawai(c, pegawai.nextLong(), o, audit);
            var akunId = akun.nextLong();
            jalankan(
                    c,
                    "insert into core_akun (id, nama_akun, sandi_hash, pegawai_id, aktif, demo, wajib_ganti, sandi_sampai)"
                            + " values (?, ?, ?, ?, true, false, true, ?)",
                    akunId,
                    o.nip().nilai(),
                    SidikSandi.dari(sandi.get(sandi.size() - 1)),
                    pegawaiId,
                    sampai.atOffset(ZoneOffset.UTC).toLocalDateTime());
            audit.buat("Akun", akunId, "namaAkun", o.nip().nilai(), "pegawai", pegawaiId);
            var peranId = peran.nextLong();
            jalankan(
                    c,
                    "insert into core_peran_pengguna (id, pegawai_id, peran, mulai) values (?, ?, ?, ?)",
                    peranId,
                    pegawaiId,
                    o.peran(),
                    Date.valueOf(hari));
            audit.buat(
                    "PeranPengguna",
                    peranId,
                    "pegawai",
                    pegawaiId,
                    "peran",
                    o.peran(),
                    "mulai",
                    hari.toString());
        }
        audit.tulis(c);
        c.commit();
        keluar.println(
                "Kata sandi sekali pakai, berlaku sampai "
                        + DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").format(sampai.atZone(WIB))
                        + " WIB. Sampaikan langsung kepada orangnya:");
        for (var i = 0; i < orang.size(); i++) {
            var o = orang.get(i);
            keluar.println(
                    o.peran() + "  " + o.nip().nilai() + "  " + sandi.get(i) + "  " + o.nama());
        }
        return 0;
    }

    /** The person with this NIP; made from what the NIP says when there is none, completed by the import later. */
    private static long pegawai(Connection c, long id, Orang o, AuditMassal audit)
            throws SQLException {
        try (var p = c.prepareStatement("select id from core_pegawai where nip = ?")) {
            p.setString(1, o.nip().nilai());
            try (var r = p.executeQuery()) {
                if (r.next()) {
                    return r.getLong(1);
                }
            }
        }
        var angka = o.nip().nilai();
        var status =
                Integer.parseInt(angka.substring(12, 14)) > 12
                        ? StatusPegawai.PPPK
                        : StatusPegawai.PNS;
        jalankan(
                c,
                "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                angka,
                o.nama(),
                Date.valueOf(o.nip().tanggalLahir()),
                (angka.charAt(14) == '1' ? JenisKelamin.LAKI_LAKI : JenisKelamin.PEREMPUAN).name(),
                status.name(),
                AKTIF);
        audit.buat("Pegawai", id, "nip", angka, "nama", o.nama(), "status", status.name());
        return id;
    }

    private static boolean ada(Connection c, String sql) throws SQLException {
        try (var p = c.createStatement();
                var r = p.executeQuery(sql)) {
            return r.next();
        }
    }

    private static void jalankan(Connection c, String sql, Object... nilai) throws SQLException {
        try (var p = c.prepareStatement(sql)) {
            for (var i = 0; i < nilai.length; i++) {
                p.setObject(i + 1, nilai[i]);
            }
            p.executeUpdate();
        }
    }
}
