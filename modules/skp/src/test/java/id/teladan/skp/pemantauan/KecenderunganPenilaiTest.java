package id.teladan.skp.pemantauan;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.SEKDA;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.aturan.penilai.Kecenderungan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class KecenderunganPenilaiTest {

    private ProvinsiKecil provinsi;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        provinsi.sql(
                "insert into core_peran_pengguna (id, pegawai_id, peran, mulai) values (900, "
                        + SEKDA
                        + ", 'BKD', '2020-01-01')");
    }

    /** {@code jumlah} people in a position, appraised alike by {@code penilai} for the third quarter. */
    private void dinilai(long mulai, int jumlah, long jabatan, long penilai, String predikat) {
        for (var id = mulai; id < mulai + jumlah; id++) {
            provinsi.sql(
                    "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum) values ("
                            + id
                            + ", '1980010120050110"
                            + id
                            + "', 'Orang "
                            + id
                            + "', '1980-01-01', 'PEREMPUAN', 'PNS', '01')");
            provinsi.tugaskan(id, id, jabatan, "DEFINITIF", "2021-01-01", null);
            provinsi.sql(
                    "insert into skp_skp (id, pegawai_id, tahun, mulai, sampai, pendekatan, status, nomor_versi, perubahan_dibuka,"
                            + " diubah_oleh, diubah_pada) values ("
                            + id
                            + ", "
                            + id
                            + ", 2026, '2026-01-01', '2026-12-31', 'KUANTITATIF', 'DISETUJUI', 1, 0, 'uji', '2026-01-02')");
            provinsi.sql(
                    "insert into skp_evaluasi (id, skp_id, triwulan, status, predikat, penilai_id, penilai, jabatan, diubah_oleh,"
                            + " diubah_pada) values ("
                            + id
                            + ", "
                            + id
                            + ", 3, 'DITETAPKAN', '"
                            + predikat
                            + "', "
                            + penilai
                            + ", 'Penilai "
                            + penilai
                            + "', 'Kepala', 'uji', '2026-10-02')");
        }
    }

    @Test
    void penilai_yang_menonjol_disebut_dahulu_dan_kelompok_kecil_ditutup(
            KecenderunganPenilai kecenderungan) {
        dinilai(20, 6, 4, KABID, "SANGAT_BAIK");
        dinilai(40, 6, 6, KABID_LAIN, "BAIK");
        dinilai(60, 2, 6, STAF, "KURANG");
        provinsi.sebagai(SEKDA);
        kecenderungan.lembar(2026, 3); // rights are read once a request
        assertThat(PerkakasUji.hitungPernyataan(() -> kecenderungan.lembar(2026, 3)))
                .isLessThanOrEqualTo(2);
        var baris = kecenderungan.lembar(2026, 3).baris();
        assertThat(baris)
                .extracting(b -> b.hasil().kecenderungan())
                .containsExactly(
                        Kecenderungan.LEBIH_TINGGI,
                        Kecenderungan.SEPADAN,
                        Kecenderungan.TERLALU_SEDIKIT);
        assertThat(baris.get(0).pegawaiId()).isEqualTo(KABID);
        assertThat(baris.get(0).hasil().rata()).isEqualByComparingTo("5");
        assertThat(baris.get(0).hasil().rataLain()).isEqualByComparingTo("3.5");
        assertThat(baris.get(2).hasil().rata()).isNull();
        assertThat(kecenderungan.lembar(2026, 2).baris()).isEmpty();
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> kecenderungan.lembar(2026, 3)).isInstanceOf(AksesDitolak.class);
    }

    @Test
    void daftar_kelengkapan_disaring_menurut_jenjang(PemantauanSkp pemantauan) {
        provinsi.sebagai(SEKDA);
        assertThat(
                        pemantauan
                                .halaman(
                                        new SaringanSkp(null, null, null, Jenjang.AHLI_MUDA),
                                        UrutanSkp.NAMA,
                                        0,
                                        25)
                                .baris())
                .extracting(BarisPantau::nama)
                .containsExactly("Bagus", "Citra");
    }
}
