package id.teladan.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The daily facts of the thirty days before the province was loaded, so that its home pages have a trend: every measure
 * grows evenly to what the loaded data hold. The running day is counted by the application itself.
 */
final class FaktaContoh {

    private static final int HARI = 30;

    /** 23.00 WIB. */
    private static final LocalTime PUKUL_UTC = LocalTime.of(16, 0);

    /**
     * @param pembilang SQL condition that counts over p, t, u, s
     * @param penyebut condition that counts the denominator
     * @param sehari what one day further back takes off the numerator, per thousand; negative = it was more
     */
    private record Ukuran(String kunci, String pembilang, String penyebut, int sehari) {}

    private static final String DISETUJUI =
            "s.status in ('DISETUJUI', 'PERUBAHAN_DIAJUKAN', 'DIEVALUASI', 'FINAL')";

    private static final String DINILAI =
            DISETUJUI
                    + " and exists (select 1 from skp_evaluasi e where e.skp_id = s.id and e.triwulan = %d and e.predikat is not null)";

    private static final String TERISI =
            DISETUJUI
                    + " and exists (select 1 from skp_realisasi r where r.skp_id = s.id and r.triwulan = %d)";

    private static final String DATA_LENGKAP =
            "coalesce(p.pendidikan, '') <> '' and coalesce(p.email, '') <> '' and coalesce(p.nik, '') <> ''";

    private final Connection s;
    private final LocalDate hari;
    private final List<Ukuran> ukuran;

    FaktaContoh(Connection sambungan, LocalDate hari) {
        s = sambungan;
        this.hari = hari;
        var triwulan = (hari.getMonthValue() - 1) / 3;
        ukuran =
                List.of(
                        new Ukuran("pegawai.aktif", "1 = 1", "1 = 1", 0),
                        new Ukuran("pegawai.lengkap", DATA_LENGKAP, "1 = 1", 2),
                        new Ukuran("skp.disetujui", DISETUJUI, "1 = 1", 9),
                        new Ukuran(
                                "skp.menunggu",
                                "s.status in ('DIAJUKAN', 'PERUBAHAN_DIAJUKAN')",
                                "1 = 1",
                                -14),
                        new Ukuran("skp.belum", "s.id is null", "1 = 1", -4),
                        new Ukuran("skp.realisasi", TERISI.formatted(triwulan), DISETUJUI, 11),
                        new Ukuran("skp.evaluasi", DINILAI.formatted(triwulan), DISETUJUI, 19));
    }

    void tulis() throws SQLException {
        try (var tulis =
                new Sisipan(
                        s,
                        "core_fakta_harian",
                        "tanggal",
                        "opd_id",
                        "ukuran",
                        "pembilang",
                        "penyebut",
                        "dihitung")) {
            for (var u : ukuran) {
                tulis(u, tulis);
            }
        }
    }

    private void tulis(Ukuran u, Sisipan tulis) throws SQLException {
        var sql =
                """
                select v.opd_id, sum(case when %s then 1 else 0 end), sum(case when %s then 1 else 0 end)
                from core_pegawai p join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= ?
                  and (t.sampai is null or t.sampai >= ?)
                join core_jabatan j on j.id = t.jabatan_id join core_unit v on v.id = j.unit_id and v.opd_id is not null
                left join skp_skp s on s.pegawai_id = p.id and s.tahun = ?
                where p.kedudukan_hukum not in ('66', '77', '88', '98', '99') and p.status <> 'PEJABAT_NEGARA'
                group by v.opd_id
                """
                        .formatted(u.pembilang(), u.penyebut());
        try (var perintah = s.prepareStatement(sql)) {
            perintah.setObject(1, hari);
            perintah.setObject(2, hari);
            perintah.setInt(3, hari.getYear());
            try (var b = perintah.executeQuery()) {
                while (b.next()) {
                    for (var lalu = HARI; lalu >= 1; lalu--) {
                        var tanggal = hari.minusDays(lalu);
                        var penyebut = b.getLong(3);
                        var pembilang = Math.round(b.getLong(2) * (1 - lalu * u.sehari() / 1000.0));
                        tulis.baris(
                                tanggal,
                                b.getLong(1),
                                u.kunci(),
                                Math.min(penyebut, pembilang),
                                penyebut,
                                tanggal.atTime(PUKUL_UTC));
                    }
                }
            }
        }
    }
}
