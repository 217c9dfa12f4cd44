package id.teladan.demo;

import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Discipline cases of several years in every state, three of them with a clock that has run out. Invented people only,
 * none of them with an account but one old, light case.
 */
final class DisiplinContoh {

    /** Sequences that this class takes numbers from. */
    static final List<String> URUTAN =
            List.of(
                    "disiplin_perkara_seq",
                    "disiplin_dugaan_seq",
                    "disiplin_langkah_seq",
                    "disiplin_panggilan_seq",
                    "disiplin_tanya_jawab_seq",
                    "disiplin_pemeriksaan_seq",
                    "disiplin_keputusan_seq");

    /** Rows of one table at most, for its sequence. */
    static final int PALING_BANYAK = 600;

    /**
     * One case.
     *
     * @param lalu days between its report and the day of loading
     * @param kode code of the breach
     * @param ditelaah the indication was accepted; matters for INDIKASI only
     */
    record Rencana(
            StatusPerkara status, int lalu, String kode, JenisHukuman jenis, boolean ditelaah) {}

    private static Rencana r(StatusPerkara status, int lalu, String kode, JenisHukuman jenis) {
        return new Rencana(status, lalu, kode, jenis, true);
    }

    private static final List<Rencana> SEMUA =
            List.of(
                    new Rencana(StatusPerkara.INDIKASI, 16, "4f", JenisHukuman.R2, false),
                    new Rencana(StatusPerkara.INDIKASI, 1, "4f", JenisHukuman.R1, false),
                    r(StatusPerkara.INDIKASI, 25, "4f", JenisHukuman.R3),
                    r(StatusPerkara.INDIKASI, 4, "3d", JenisHukuman.R1),
                    r(StatusPerkara.DIPANGGIL_1, 8, "4f", JenisHukuman.R2),
                    r(StatusPerkara.DIPANGGIL_1, 16, "4f", JenisHukuman.S1),
                    r(StatusPerkara.DIPANGGIL_2, 18, "4f", JenisHukuman.R2),
                    r(StatusPerkara.DIPERIKSA, 18, "4f", JenisHukuman.R3),
                    r(StatusPerkara.DIPERIKSA, 20, "3f", JenisHukuman.R1),
                    r(StatusPerkara.BAP_SELESAI, 20, "4f", JenisHukuman.R1),
                    r(StatusPerkara.LHP_SELESAI, 24, "4f", JenisHukuman.R2),
                    r(StatusPerkara.LHP_SELESAI, 26, "4f", JenisHukuman.S2),
                    r(StatusPerkara.DITETAPKAN, 30, "4f", JenisHukuman.R2),
                    r(StatusPerkara.DITETAPKAN, 60, "4f", JenisHukuman.R3),
                    r(StatusPerkara.DISAMPAIKAN, 36, "4f", JenisHukuman.R1),
                    r(StatusPerkara.DISAMPAIKAN, 44, "4f", JenisHukuman.S1),
                    r(StatusPerkara.DIJALANI, 120, "4f", JenisHukuman.S1),
                    r(StatusPerkara.DIJALANI, 150, "4f", JenisHukuman.S2),
                    r(StatusPerkara.DIJALANI, 200, "4f", JenisHukuman.S3),
                    r(StatusPerkara.DITOLAK, 90, "3e", JenisHukuman.R1),
                    r(StatusPerkara.DITOLAK, 410, "4f", JenisHukuman.R1),
                    r(StatusPerkara.TIDAK_TERBUKTI, 170, "5j", JenisHukuman.R1),
                    r(StatusPerkara.TIDAK_TERBUKTI, 520, "4g", JenisHukuman.R1),
                    r(StatusPerkara.SELESAI, 230, "4f", JenisHukuman.R1),
                    r(StatusPerkara.SELESAI, 260, "4f", JenisHukuman.R2),
                    r(StatusPerkara.SELESAI, 300, "3f", JenisHukuman.R1),
                    r(StatusPerkara.SELESAI, 480, "4f", JenisHukuman.R3),
                    r(StatusPerkara.SELESAI, 560, "4f", JenisHukuman.R2),
                    r(StatusPerkara.DIARSIPKAN, 610, "4f", JenisHukuman.R2),
                    r(StatusPerkara.DIARSIPKAN, 640, "3d", JenisHukuman.R1),
                    r(StatusPerkara.DIARSIPKAN, 700, "4f", JenisHukuman.R1),
                    r(StatusPerkara.SELESAI, 760, "4f", JenisHukuman.S1));

    /** Position in {@link #SEMUA} of the case of the employee with an account. */
    private static final int MILIK_AKUN = 29;

    private final Connection s;
    private final Provinsi p;
    private final LocalDate hari;

    DisiplinContoh(Connection sambungan, Provinsi provinsi, LocalDate hari) {
        s = sambungan;
        p = provinsi;
        this.hari = hari;
    }

    void tulis() throws SQLException {
        var calon =
                p.orang.stream()
                        .filter(o -> o.kedudukan.equals("01") && o.kursi != null && !o.kursi.kepala)
                        .filter(o -> o.status == StatusPegawai.PNS)
                        .filter(o -> !p.tokoh.containsValue(o))
                        .filter(o -> o.tugas.stream().anyMatch(t -> t.sampai() == null))
                        .filter(o -> !new GarisContoh(p, o).pejabat().isEmpty())
                        .toList();
        var akun =
                p.tokoh.entrySet().stream()
                        .filter(e -> "pegawai".equals(e.getKey().akun()))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
        var kerja = new HariKerja(s);
        try (var penulis = new PenulisPerkara(s, p, hari, kerja)) {
            for (var i = 0; i < SEMUA.size(); i++) {
                var orang =
                        i == MILIK_AKUN
                                ? akun
                                : calon.get((int) ((long) i * calon.size() / SEMUA.size()));
                penulis.tulis(SEMUA.get(i), orang);
            }
        }
    }
}
