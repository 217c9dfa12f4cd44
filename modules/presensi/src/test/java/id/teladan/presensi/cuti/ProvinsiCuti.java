package id.teladan.presensi.cuti;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;

/** A small province for leave: Gubernur, Sekda, Kadis, Kabid, two staff; a second Bidang. Everybody signs in by his NIP. */
final class ProvinsiCuti {

    static final long GUBERNUR = 1;
    static final long SEKDA = 2;
    static final long KADIS = 3;
    static final long KABID = 4;
    static final long STAF = 5;
    static final long REKAN = 6;
    static final long KABID_LAIN = 7;

    private final BasisDataUji db;
    private final PerkakasUji perkakas;

    private ProvinsiCuti(BasisDataUji db, PerkakasUji perkakas) {
        this.db = db;
        this.perkakas = perkakas;
    }

    static ProvinsiCuti bangun(BasisDataUji db, PerkakasUji perkakas) {
        var p = new ProvinsiCuti(db, perkakas);
        p.hari(LocalDate.of(2026, 10, 5));
        p.unit(1, "Provinsi", "SETDA", null, "/1/");
        p.unit(2, "Sekretariat Daerah", "SETDA", 1L, "/1/2/");
        p.unit(3, "Dinas Pendidikan", "DINAS", 2L, "/1/2/3/");
        p.unit(4, "Bidang A", "BIDANG", 3L, "/1/2/3/4/");
        p.unit(5, "Bidang B", "BIDANG", 3L, "/1/2/3/5/");
        p.jabatan(1, 1, "Gubernur", "PIMPINAN_DAERAH", true);
        p.jabatan(2, 2, "Sekretaris Daerah", "JPT_MADYA", true);
        p.jabatan(3, 3, "Kepala Dinas Pendidikan", "JPT_PRATAMA", true);
        p.jabatan(4, 4, "Kepala Bidang A", "ADMINISTRATOR", true);
        p.jabatan(5, 4, "Analis", "AHLI_MUDA", false);
        p.jabatan(6, 5, "Kepala Bidang B", "ADMINISTRATOR", true);
        p.orang(GUBERNUR, "Wira", 1);
        p.orang(SEKDA, "Sari", 2);
        p.orang(KADIS, "Karta", 3);
        p.orang(KABID, "Ratna", 4);
        p.orang(STAF, "Bagus", 5);
        p.orang(REKAN, "Citra", 5);
        p.orang(KABID_LAIN, "Lukman", 6);
        return p;
    }

    void hari(LocalDate hari) {
        JamTeladan.geserKe(hari.atTime(LocalTime.of(9, 0)).atZone(JamTeladan.WIB).toInstant());
    }

    void sebagai(long pegawaiId) {
        perkakas.permintaanBaru();
        PerkakasUji.bean(PelakuAktif.class).masukSebagai(nip(pegawaiId));
    }

    void sql(String perintah) {
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            p.execute(perintah);
        } catch (SQLException e) {
            throw new IllegalStateException(perintah, e);
        }
    }

    long angka(String kueri) {
        return Long.parseLong(teks(kueri));
    }

    String teks(String kueri) {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var h = p.executeQuery(kueri)) {
            h.next();
            return h.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(kueri, e);
        }
    }

    static String nip(long pegawaiId) {
        return "19800101200501100" + pegawaiId;
    }

    private void unit(long id, String nama, String jenis, Long induk, String jalur) {
        sql(
                "insert into core_unit (id, kode, nama, jenis, induk_id, opd_id, jalur, berlaku_mulai) values (%d, 'U%d', '%s', '%s', %s, %d, '%s', '2020-01-01')"
                        .formatted(id, id, nama, jenis, induk, Math.min(id, 3), jalur));
    }

    private void jabatan(long id, long unit, String nama, String jenjang, boolean kepala) {
        sql(
                "insert into core_jabatan (id, unit_id, nama, jenis, jenjang, kelas, kepala, formasi, berlaku_mulai) values (%d, %d, '%s', 'STRUKTURAL', '%s', 9, %s, 1, '2020-01-01')"
                        .formatted(id, unit, nama, jenjang, kepala));
    }

    private void orang(long id, String nama, long jabatan) {
        sql(
                "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum, tmt_cpns) values (%d, '%s', '%s', '1980-01-01', 'PEREMPUAN', 'PNS', '01', '2005-01-01')"
                        .formatted(id, nip(id), nama));
        sql(
                "insert into core_penugasan (id, pegawai_id, jabatan_id, jenis, mulai, sumber) values (%d, %d, %d, 'DEFINITIF', '2021-01-01', 'LOKAL')"
                        .formatted(id, id, jabatan));
    }
}
