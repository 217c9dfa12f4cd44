package id.teladan.skp;

import id.teladan.skp.rencana.NilaiBerakhlak;
import java.util.ArrayList;
import java.util.List;

/** A large team, written past the application: people of Bidang A with an approved SKP each. */
public final class TimUji {

    private static final long AWAL = 1000;

    private final ProvinsiKecil provinsi;

    public TimUji(ProvinsiKecil provinsi) {
        this.provinsi = provinsi;
    }

    /** Ids of the SKP of {@code banyak} new people. */
    public List<Long> buat(int banyak) {
        var hasil = new ArrayList<Long>();
        for (var i = 0; i < banyak; i++) {
            var id = AWAL + i;
            provinsi.sql(
                    "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum) values (%d,"
                                    .formatted(id)
                            + " '%018d', 'Anggota %02d', '1985-01-01', 'PEREMPUAN', 'PNS', '01')"
                                    .formatted(id, i));
            provinsi.tugaskan(id, id, 4, "DEFINITIF", "2021-01-01", null);
            provinsi.sql(
                    "insert into skp_skp (id, pegawai_id, tahun, mulai, sampai, pendekatan, status, nomor_versi, perubahan_dibuka,"
                            + " diubah_oleh, diubah_pada, versi) values ("
                            + id
                            + ", "
                            + id
                            + ", 2026, '2026-01-01', '2026-12-31', 'KUANTITATIF', 'DISETUJUI', 1, false, 'Uji', '2026-01-20', 2)");
            provinsi.sql(
                    "insert into skp_hasil_kerja (id, skp_id, jenis, uraian, cascading, urutan, diubah_oleh, diubah_pada) values ("
                            + id
                            + ", "
                            + id
                            + ", 'UTAMA', 'Tersusunnya laporan', 'NON_DIRECT', 1, 'Uji', '2026-01-20')");
            hasil.add(id);
        }
        return hasil;
    }

    /** A complete draft sheet for a quarter, with the two ratings alike. */
    public void draf(long skp, int triwulan, String butir, String rating) {
        evaluasi(skp, triwulan, "DRAF", rating, null);
        provinsi.sql(
                "insert into skp_penilaian_butir (id, evaluasi_id, hasil_kerja_id, nilai, rating) values ("
                        + skp * 100
                        + ", "
                        + skp
                        + ", "
                        + skp
                        + ", null, '"
                        + butir
                        + "')");
        for (var n : NilaiBerakhlak.values()) {
            provinsi.sql(
                    "insert into skp_penilaian_butir (id, evaluasi_id, hasil_kerja_id, nilai, rating) select max(id) + 1, "
                            + skp
                            + ", null, '"
                            + n
                            + "', '"
                            + butir
                            + "' from skp_penilaian_butir");
        }
    }

    /** An evaluation that was set. */
    public void predikat(long skp, int triwulan, String predikat) {
        evaluasi(skp, triwulan, "DITERIMA", "SESUAI_EKSPEKTASI", predikat);
    }

    private void evaluasi(long skp, int triwulan, String status, String rating, String predikat) {
        provinsi.sql(
                "insert into skp_evaluasi (id, skp_id, triwulan, status, capaian_organisasi, rating_hasil, rating_perilaku, predikat,"
                        + " penilai_id, penilai, ditetapkan_pada, diubah_oleh, diubah_pada, versi) values ("
                        + skp
                        + ", "
                        + skp
                        + ", "
                        + triwulan
                        + ", '"
                        + status
                        + "', 'BAIK', '"
                        + rating
                        + "', '"
                        + rating
                        + "', "
                        + (predikat == null
                                ? "null, null, null, null"
                                : "'" + predikat + "', 3, 'Ratna', '2026-10-02'")
                        + ", 'Ratna', '2026-10-02', 1)");
    }
}
