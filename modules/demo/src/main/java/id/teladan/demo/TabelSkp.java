package id.teladan.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tables of the SKP while they are filled; rows of a table go out after those of the tables that it refers to. */
final class TabelSkp implements AutoCloseable {

    /** Sequences of these tables. */
    static final List<String> URUTAN =
            List.of(
                    "skp_skp_seq",
                    "skp_hasil_kerja_seq",
                    "skp_indikator_seq",
                    "skp_ekspektasi_seq",
                    "skp_riwayat_seq",
                    "skp_versi_seq",
                    "skp_realisasi_seq",
                    "skp_bukti_seq",
                    "skp_umpan_balik_seq",
                    "skp_evaluasi_seq",
                    "skp_penilaian_butir_seq",
                    "skp_jejak_evaluasi_seq",
                    "skp_versi_evaluasi_seq",
                    "skp_keberatan_seq",
                    "skp_keterangan_keberatan_seq",
                    "skp_capaian_organisasi_seq",
                    "skp_penutupan_seq",
                    "skp_kalibrasi_seq",
                    "skp_kemajuan_seq",
                    "skp_pembinaan_seq",
                    "skp_rencana_aksi_seq",
                    "skp_pustaka_seq",
                    "skp_pustaka_indikator_seq");

    /** Rows that one person can have in one table at most. */
    private static final int PALING_BANYAK_SEORANG = 40;

    private static final int PALING_SEDIKIT = 1_000;

    private final List<Sisipan> semua = new ArrayList<>();
    private final Connection s;

    final Sisipan skp;
    final Sisipan hasil;
    final Sisipan indikator;
    final Sisipan ekspektasi;
    final Sisipan riwayat;
    final Sisipan versi;
    final Sisipan realisasi;
    final Sisipan bukti;
    final Sisipan umpanBalik;
    final Sisipan evaluasi;
    final Sisipan butir;
    final Sisipan jejak;
    final Sisipan kemajuan;
    final Sisipan pembinaan;
    final Sisipan rencanaAksi;
    final Sisipan pustaka;
    final Sisipan pustakaIndikator;

    TabelSkp(Connection sambungan) {
        s = sambungan;
        skp =
                tabel(
                        "skp_skp",
                        "id, pegawai_id, tahun, mulai, sampai, pendekatan, status, nomor_versi, perubahan_dibuka,"
                                + " catatan_pengembalian, diajukan_pada, diubah_oleh, diubah_pada, versi");
        hasil =
                tabel(
                        "skp_hasil_kerja",
                        "id, skp_id, jenis, uraian, atasan_id, cascading, perspektif, urutan, diubah_oleh, diubah_pada");
        indikator =
                tabel(
                        "skp_indikator",
                        "id, hasil_kerja_id, aspek, uraian, target_angka, target_satuan, urutan, diubah_oleh, diubah_pada");
        ekspektasi =
                tabel(
                        "skp_ekspektasi",
                        "id, skp_id, nilai, uraian, diubah_oleh, diubah_pada, versi");
        riwayat =
                tabel(
                        "skp_riwayat",
                        "id, skp_id, langkah, dari, ke, nomor_versi, versi_dilihat, oleh_id, oleh, sebagai, jabatan, waktu, catatan");
        versi =
                tabel(
                        "skp_versi",
                        "id, skp_id, nomor, isi, mulai, disetujui_oleh_id, disetujui_oleh, sebagai, jabatan, disetujui_pada");
        realisasi =
                tabel(
                        "skp_realisasi",
                        "id, skp_id, indikator_id, triwulan, angka, uraian, tanggal, diubah_oleh, diubah_pada, versi");
        bukti = tabel("skp_bukti", "id, realisasi_id, jenis, url, keterangan, ditambahkan");
        umpanBalik =
                tabel(
                        "skp_umpan_balik",
                        "id, skp_id, hasil_kerja_id, nilai, triwulan, sentimen, teks, pemberi_id, pemberi, sebagai, jabatan, waktu");
        evaluasi =
                tabel(
                        "skp_evaluasi",
                        "id, skp_id, triwulan, status, capaian_organisasi, usulan_hasil, usulan_perilaku, rating_hasil, rating_perilaku,"
                                + " alasan, catatan, predikat, penilai_id, penilai, sebagai, jabatan, ditetapkan_pada, sepakat,"
                                + " ditanggapi_pada, diubah_oleh, diubah_pada, diterima, cara_terima, versi");
        butir = tabel("skp_penilaian_butir", "id, evaluasi_id, hasil_kerja_id, nilai, rating");
        jejak =
                tabel(
                        "skp_jejak_evaluasi",
                        "id, evaluasi_id, masukan, jejak, aturan_id, aturan_versi, dibuat");
        kemajuan =
                tabel(
                        "skp_kemajuan",
                        "id, skp_id, hasil_kerja_id, tanggal, uraian, jumlah, satuan, sidik, diubah_oleh, diubah_pada");
        pembinaan =
                tabel(
                        "skp_pembinaan",
                        "id, skp_id, pegawai_id, jenis, status, tanggal, agenda, masalah, hasil, tindak_lanjut, tindak_lanjut_selesai,"
                                + " pembina_id, pembina, sebagai, jabatan, dari_pegawai, ditanggapi_pada, diubah_oleh, diubah_pada");
        rencanaAksi =
                tabel(
                        "skp_rencana_aksi",
                        "id, skp_id, hasil_kerja_id, triwulan, uraian, tenggat, keadaan, catatan, sidik, diubah_oleh, diubah_pada");
        pustaka = tabel("skp_pustaka", "id, jabatan, uraian, sidik, diubah_oleh, diubah_pada");
        pustakaIndikator = tabel("skp_pustaka_indikator", "id, pustaka_id, aspek, uraian, satuan");
    }

    /** Numbers that these tables may use at most for a province of {@code orang} people. */
    static int palingBanyak(int orang) {
        return PALING_SEDIKIT + PALING_BANYAK_SEORANG * orang;
    }

    private Sisipan tabel(String nama, String kolom) {
        var baru = new Sisipan(s, nama, kolom.split(", ")).setelah(semua);
        semua.add(baru);
        return baru;
    }

    /** The number of the next row. */
    static long nomor(Sisipan tabel) {
        return tabel.jumlah() + 1L;
    }

    @Override
    public void close() throws SQLException {
        for (var t : semua) {
            t.kirimSisa();
        }
        Collections.reverse(semua);
        for (var t : semua) {
            t.close();
        }
    }
}
