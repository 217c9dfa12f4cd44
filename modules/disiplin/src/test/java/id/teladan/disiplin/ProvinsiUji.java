package id.teladan.disiplin;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.sql.SQLException;
import java.time.LocalDate;

/** A province with a full line: Gubernur, Sekda, Kadis, Kabid, Kasi, two people below; beside it BKD and Inspektorat. */
public final class ProvinsiUji {

    public static final long GUBERNUR = 1;
    public static final long SEKDA = 2;
    public static final long KADIS = 3;
    public static final long KABID = 4;
    public static final long KASI = 5;
    public static final long STAF = 6;
    public static final long JF = 7;
    public static final long KEPALA_BKD = 8;
    public static final long PETUGAS = 9;
    public static final long BKD = 10;
    public static final long INSPEKTUR = 11;
    public static final long KABID_LAIN = 12;
    public static final long AUDITOR = 13;
    public static final long REKAN = 14;

    private final BasisDataUji db;
    private final PerkakasUji perkakas;
    private final SusunanContoh susunan;

    private ProvinsiUji(BasisDataUji db, PerkakasUji perkakas) {
        this.db = db;
        this.perkakas = perkakas;
        this.susunan = new SusunanContoh(db);
    }

    public static ProvinsiUji bangun(BasisDataUji db, PerkakasUji perkakas) {
        var p = new ProvinsiUji(db, perkakas);
        p.susunan
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Sekretariat Daerah")
                .unit(3, 2L, "Dinas")
                .unit(4, 3L, "Bidang")
                .unit(5, 4L, "Seksi")
                .unit(6, 2L, "BKD")
                .unit(7, 3L, "Bidang Lain")
                .unit(8, 2L, "Inspektorat");
        p.jenjang(1, "PIMPINAN_DAERAH");
        p.jenjang(2, "JPT_MADYA");
        p.jenjang(3, "JPT_PRATAMA");
        p.jenjang(5, "PENGAWAS");
        p.jenjang(6, "JPT_PRATAMA");
        p.jenjang(8, "JPT_PRATAMA");
        p.susunan.staf(5).staf(6).staf(8);
        p.susunan.jabatan(42, 4, "Analis Ahli Muda", "FUNGSIONAL", "AHLI_MUDA", false, 3);
        String[] nama = {
            "Gubernur",
            "Sekda",
            "Kadis",
            "Kabid",
            "Kasi",
            "Staf",
            "Fungsional",
            "Kepala BKD",
            "Petugas",
            "Orang BKD",
            "Inspektur",
            "Kabid Lain",
            "Auditor",
            "Rekan"
        };
        for (var i = 0; i < nama.length; i++) {
            p.susunan.orang(i + 1L, nama[i]);
        }
        long[][] tugas = {
            {GUBERNUR, 10},
            {SEKDA, 20},
            {KADIS, 30},
            {KABID, 40},
            {KASI, 50},
            {STAF, 51},
            {JF, 42},
            {KEPALA_BKD, 60},
            {PETUGAS, 61},
            {BKD, 61},
            {INSPEKTUR, 80},
            {KABID_LAIN, 70},
            {AUDITOR, 81},
            {REKAN, 51}
        };
        for (var t : tugas) {
            p.susunan.tugas(t[0], t[1], "DEFINITIF", "2021-01-01", null);
        }
        p.susunan
                .peran(PETUGAS, Peran.PETUGAS_DISIPLIN, null)
                .peran(BKD, Peran.BKD, null)
                .peran(INSPEKTUR, Peran.INSPEKTORAT, null)
                .peran(AUDITOR, Peran.AUDITOR, null);
        p.hari("2026-09-01");
        return p;
    }

    private void jenjang(long unit, String jenjang) {
        susunan.sql("update core_jabatan set jenjang = ? where id = ?", jenjang, unit * 10);
    }

    public SusunanContoh susunan() {
        return susunan;
    }

    public void hari(String hari) {
        SusunanContoh.hari(LocalDate.parse(hari));
    }

    /** The next click is one of this person. */
    public void sebagai(long id) {
        perkakas.permintaanBaru();
        PerkakasUji.bean(PelakuAktif.class).masukSebagai(SusunanContoh.nip(id));
    }

    /** A value read past the application. */
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
}
