package id.teladan.tolok.skenario;

import id.teladan.server.ServerTeladan;
import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.rangka.Pasangan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * R4. Upload of 10,000 new people in 12 columns, preview, commit, until the page could say "applied"; against a program
 * that parses the same file and writes the same people, ranks and assignments with multi-row inserts in one transaction.
 */
final class Impor implements Skenario {

    private static final int BARIS = 10_000;
    private static final int SEKALI = 500;
    private static final long ID_PEMBANDING = 90_000_000L;
    private static final Pattern TUJUAN = Pattern.compile("impor/rincian\\?id=(\\d+)");
    private static final List<String> KEPALA =
            List.of(
                    "nip",
                    "nama",
                    "jenis_kelamin",
                    "tgl_lahir",
                    "status",
                    "gol_id",
                    "tmt_gol",
                    "jenis_jabatan",
                    "jabatan",
                    "kelas",
                    "unor_kode",
                    "tmt_jabatan");
    private static final String ISI =
            " from core_pegawai p join core_riwayat_golongan g on g.pegawai_id = p.id join core_penugasan t on"
                    + " t.pegawai_id = p.id where p.nama like 'Orang Tolok %'";

    private static final Map<String, String> PERIKSA = new ConcurrentHashMap<>();

    private record Tempat(long jabatan, String kode, String nama, String jenis, int kelas) {}

    @Override
    public String kode() {
        return "R4";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var server = l.utama();
        var bkd = Sesi.sebagai(server.alamat(), "bkd");
        var tempat = tempat(server);
        var buku = buku(tempat);
        var p =
                Pasangan.ukur(
                        l.pilih(8, 1),
                        l.pilih(7, 3),
                        () -> produk(server, bkd, buku),
                        () -> pembanding(server, tempat, buku));
        p.simpan(l.seri("R4"));
        return List.of(Angka.rasio("R4 import of 10,000 rows x 12 columns", p, "ms", 2.5, 1.8));
    }

    private static double produk(ServerTeladan server, Sesi bkd, byte[] buku) throws Exception {
        bersihkan(server);
        var awal = System.nanoTime();
        var daftar = bkd.ambil("/impor/daftar");
        var id =
                Sesi.cari(
                        TUJUAN,
                        bkd.unggah(
                                "/impor/daftar",
                                daftar,
                                Map.of(
                                        "jakarta.faces.source",
                                        "unggah:berkas",
                                        "jakarta.faces.partial.execute",
                                        "unggah:berkas",
                                        "jakarta.faces.partial.render",
                                        "unggah",
                                        "unggah",
                                        "unggah",
                                        "unggah:berkas_totalFilesCount",
                                        "1"),
                                "unggah:berkas",
                                buku));
        var rincian = bkd.ambil("/impor/rincian?id=" + id);
        bkd.ajax(
                "/impor/rincian",
                rincian,
                Map.of(
                        "jakarta.faces.source",
                        "keadaan:terapkan",
                        "jakarta.faces.partial.execute",
                        "keadaan:terapkan",
                        "jakarta.faces.partial.render",
                        "keadaan",
                        "keadaan:terapkan",
                        "keadaan:terapkan",
                        "keadaan",
                        "keadaan"));
        String status;
        try (var s = server.basisData().sambungan();
                var baca = s.prepareStatement("select status from core_impor where id = ?")) {
            baca.setString(1, id);
            do {
                LockSupport.parkNanos(3_000_000);
                try (var b = baca.executeQuery()) {
                    b.next();
                    status = b.getString(1);
                }
            } while (status.equals("MENERAPKAN"));
        }
        var lama = (System.nanoTime() - awal) / 1e6;
        if (!status.equals("DITERAPKAN")) {
            throw new IllegalStateException("Impor berakhir " + status);
        }
        periksa(server);
        return lama;
    }

    private static double pembanding(ServerTeladan server, List<Tempat> tempat, byte[] buku)
            throws Exception {
        bersihkan(server);
        var awal = System.nanoTime();
        var baris = new ArrayList<String[]>();
        try (var w = new ReadableWorkbook(new ByteArrayInputStream(buku));
                var isi = w.getFirstSheet().openStream()) {
            isi.skip(1)
                    .forEach(
                            b -> {
                                var s = new String[KEPALA.size()];
                                for (var k = 0; k < s.length; k++) {
                                    s[k] = b.getCellText(k);
                                }
                                baris.add(s);
                            });
        }
        try (var s = server.basisData().sambungan()) {
            s.setAutoCommit(false);
            sisip(
                    s,
                    "core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum, tmt_cpns, versi)",
                    baris,
                    (i, b) ->
                            new Object[] {
                                ID_PEMBANDING + i,
                                b[0],
                                b[1],
                                hari(b[3]),
                                b[2].equals("1") ? "LAKI_LAKI" : "PEREMPUAN",
                                b[4],
                                "01",
                                "2019-12-01",
                                0
                            });
            sisip(
                    s,
                    "core_riwayat_golongan (id, pegawai_id, golongan, mulai, sumber, versi)",
                    baris,
                    (i, b) ->
                            new Object[] {
                                ID_PEMBANDING + i,
                                ID_PEMBANDING + i,
                                "III/a",
                                hari(b[6]),
                                "LOKAL",
                                0
                            });
            sisip(
                    s,
                    "core_penugasan (id, pegawai_id, jabatan_id, jenis, mulai, sumber, versi)",
                    baris,
                    (i, b) ->
                            new Object[] {
                                ID_PEMBANDING + i,
                                ID_PEMBANDING + i,
                                tempat.get(i % tempat.size()).jabatan(),
                                "DEFINITIF",
                                hari(b[11]),
                                "LOKAL",
                                0
                            });
            s.commit();
        }
        var lama = (System.nanoTime() - awal) / 1e6;
        periksa(server);
        return lama;
    }

    private interface Nilai {
        Object[] dari(int nomor, String[] baris);
    }

    private static void sisip(Connection s, String tujuan, List<String[]> baris, Nilai nilai)
            throws SQLException {
        var kolom = tujuan.split(",", -1).length;
        var satu = "(" + String.join(",", Collections.nCopies(kolom, "?")) + ")";
        for (var dari = 0; dari < baris.size(); dari += SEKALI) {
            var banyak = Math.min(SEKALI, baris.size() - dari);
            try (var p =
                    s.prepareStatement(
                            "insert into "
                                    + tujuan
                                    + " values "
                                    + String.join(",", Collections.nCopies(banyak, satu)))) {
                var k = 0;
                for (var i = 0; i < banyak; i++) {
                    for (var isi : nilai.dari(dari + i, baris.get(dari + i))) {
                        k++;
                        p.setObject(k, isi);
                    }
                }
                p.executeUpdate();
            }
        }
    }

    private static String hari(String teks) {
        return teks.substring(6) + teks.substring(2, 6) + teks.substring(0, 2);
    }

    /** Both sides leave the same people, ranks and assignments; only the ids differ. */
    private static void periksa(ServerTeladan server) throws SQLException {
        var kini =
                Kueri.teks(
                        server,
                        "select concat(count(*), ' ', sum(crc32(concat_ws('|', p.nip, p.nama, p.tanggal_lahir, p.jenis_kelamin,"
                                + " p.status, p.kedudukan_hukum, p.tmt_cpns, g.golongan, g.mulai, coalesce(g.sampai, '-'),"
                                + " g.sumber, t.jabatan_id, t.jenis, t.mulai, coalesce(t.sampai, '-'), t.sumber))))"
                                + ISI);
        if (!kini.startsWith(BARIS + " ")) {
            throw new IllegalStateException("Isi sesudah impor: " + kini);
        }
        var lama = PERIKSA.putIfAbsent("isi", kini);
        if (lama != null && !lama.equals(kini)) {
            throw new IllegalStateException("Hasil berbeda: " + lama + " dan " + kini);
        }
    }

    private static void bersihkan(ServerTeladan server) throws SQLException {
        var orang = "(select id from core_pegawai where nama like 'Orang Tolok %')";
        Kueri.ubah(
                server,
                "delete from core_penugasan where pegawai_id in " + orang,
                "delete from core_riwayat_golongan where pegawai_id in " + orang,
                "delete from core_pegawai where nama like 'Orang Tolok %'");
    }

    private static List<Tempat> tempat(ServerTeladan server) throws SQLException {
        var hasil = new ArrayList<Tempat>();
        try (var s = server.basisData().sambungan();
                var p = s.createStatement();
                var b =
                        p.executeQuery(
                                "select min(j.id), u.kode, j.nama, j.kelas from core_jabatan j join core_unit u on u.id ="
                                        + " j.unit_id where not j.kepala and j.jenis = 'PELAKSANA' and j.berlaku_sampai is"
                                        + " null and u.berlaku_sampai is null group by u.kode, j.nama, j.kelas having count(*)"
                                        + " = 1 order by 1 limit 200")) {
            while (b.next()) {
                hasil.add(
                        new Tempat(b.getLong(1), b.getString(2), b.getString(3), "4", b.getInt(4)));
            }
        }
        return hasil;
    }

    private static byte[] buku(List<Tempat> tempat) throws IOException {
        var keluaran = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluaran, "Tolok", "1.0");
                var w = buku.newWorksheet("pegawai")) {
            for (var k = 0; k < KEPALA.size(); k++) {
                w.value(0, k, KEPALA.get(k));
            }
            for (var i = 0; i < BARIS; i++) {
                var t = tempat.get(i % tempat.size());
                var lahir =
                        String.format(
                                "%04d%02d%02d", 1966 + i % 12, 1 + i / 12 % 12, 1 + i / 144 % 28);
                var nip = lahir + "201912" + (1 + i % 2) + String.format("%03d", 1 + i / 4_032);
                var isi =
                        List.of(
                                nip,
                                "Orang Tolok " + i,
                                String.valueOf(1 + i % 2),
                                lahir.substring(6)
                                        + "-"
                                        + lahir.substring(4, 6)
                                        + "-"
                                        + lahir.substring(0, 4),
                                "PNS",
                                "31",
                                "01-12-2019",
                                t.jenis(),
                                t.nama(),
                                String.valueOf(t.kelas()),
                                t.kode(),
                                "01-12-2019");
                for (var k = 0; k < isi.size(); k++) {
                    w.value(i + 1, k, isi.get(k));
                }
            }
        }
        return keluaran.toByteArray();
    }
}
