package id.teladan.skp;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A small province for tests: Sekda over Dinas (Kadis), Dinas over Bidang A (Kabid, two staff) and Bidang B (another
 * Kabid, one staff). Everybody signs in by his NIP.
 */
public final class ProvinsiKecil {

    public static final long SEKDA = 1;
    public static final long KADIS = 2;
    public static final long KABID = 3;
    public static final long STAF = 4;
    public static final long REKAN = 5;
    public static final long KABID_LAIN = 6;
    public static final long STAF_LAIN = 7;
    public static final long JABATAN_KABID = 3;

    private final BasisDataUji db;
    private final PerkakasUji perkakas;

    private ProvinsiKecil(BasisDataUji db, PerkakasUji perkakas) {
        this.db = db;
        this.perkakas = perkakas;
    }

    public static ProvinsiKecil bangun(BasisDataUji db, PerkakasUji perkakas) {
        var p = new ProvinsiKecil(db, perkakas);
        p.hari(LocalDate.of(2026, 10, 5));
        p.unit(1, "Sekretariat Daerah", "SETDA", null, "/1/");
        p.unit(2, "Dinas Pendidikan", "DINAS", 1L, "/1/2/");
        p.unit(3, "Bidang A", "BIDANG", 2L, "/1/2/3/");
        p.unit(4, "Bidang B", "BIDANG", 2L, "/1/2/4/");
        p.jabatan(1, 1, "Sekretaris Daerah", "JPT_MADYA", true);
        p.jabatan(2, 2, "Kepala Dinas Pendidikan", "JPT_PRATAMA", true);
        p.jabatan(3, 3, "Kepala Bidang A", "ADMINISTRATOR", true);
        p.jabatan(4, 3, "Analis", "AHLI_MUDA", false);
        p.jabatan(5, 4, "Kepala Bidang B", "ADMINISTRATOR", true);
        p.jabatan(6, 4, "Penata Layanan", "PELAKSANA", false);
        p.orang(SEKDA, "Sari", 1);
        p.orang(KADIS, "Karta", 2);
        p.orang(KABID, "Ratna", 3);
        p.orang(STAF, "Bagus", 4);
        p.orang(REKAN, "Citra", 4);
        p.orang(KABID_LAIN, "Lukman", 5);
        p.orang(STAF_LAIN, "Tono", 6);
        return p;
    }

    /** Moves the clock to nine in the morning (WIB) of a day. */
    public void hari(LocalDate hari) {
        JamTeladan.geserKe(hari.atTime(LocalTime.of(9, 0)).atZone(JamTeladan.WIB).toInstant());
    }

    /** The next click is one of this person. */
    public void sebagai(long pegawaiId) {
        perkakas.permintaanBaru();
        PerkakasUji.bean(PelakuAktif.class).masukSebagai(nip(pegawaiId));
    }

    public void sql(String perintah) {
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            p.execute(perintah);
        } catch (SQLException e) {
            throw new IllegalStateException(perintah, e);
        }
    }

    /** A number read past the application. */
    public long angka(String kueri) {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var h = p.executeQuery(kueri)) {
            h.next();
            return h.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(kueri, e);
        }
    }

    /** A text read past the application. */
    public String teks(String kueri) {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var h = p.executeQuery(kueri)) {
            h.next();
            return h.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(kueri, e);
        }
    }

    public void tugaskan(
            long id, long pegawai, long jabatan, String jenis, String mulai, String sampai) {
        sql(
                "insert into core_penugasan (id, pegawai_id, jabatan_id, jenis, mulai, sampai, sumber) values ("
                        + id
                        + ","
                        + pegawai
                        + ","
                        + jabatan
                        + ",'"
                        + jenis
                        + "','"
                        + mulai
                        + "',"
                        + (sampai == null ? "null" : "'" + sampai + "'")
                        + ",'LOKAL')");
    }

    public static String nip(long pegawaiId) {
        return "19800101200501100" + pegawaiId;
    }

    private void unit(long id, String nama, String jenis, Long induk, String jalur) {
        sql(
                "insert into core_unit (id, kode, nama, jenis, induk_id, opd_id, jalur, berlaku_mulai) values ("
                        + id
                        + ",'U"
                        + id
                        + "','"
                        + nama
                        + "','"
                        + jenis
                        + "',"
                        + induk
                        + ","
                        + (id == 1 ? 1 : 2)
                        + ",'"
                        + jalur
                        + "','2020-01-01')");
    }

    private void jabatan(long id, long unit, String nama, String jenjang, boolean kepala) {
        sql(
                "insert into core_jabatan (id, unit_id, nama, jenis, jenjang, kelas, kepala, formasi, berlaku_mulai)"
                        + " values ("
                        + id
                        + ","
                        + unit
                        + ",'"
                        + nama
                        + "','STRUKTURAL','"
                        + jenjang
                        + "',9,"
                        + kepala
                        + ",1,'2020-01-01')");
    }

    private void orang(long id, String nama, long jabatan) {
        sql(
                "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum) values"
                        + " ("
                        + id
                        + ",'"
                        + nip(id)
                        + "','"
                        + nama
                        + "','1980-01-01','PEREMPUAN','PNS','01')");
        tugaskan(id, id, jabatan, "DEFINITIF", "2021-01-01", null);
    }
}
