package id.teladan.core.pegawai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PerkakasUji.class)
class PencarianCepatTest {

    private final PencarianCepat pencarian;
    private final PelakuAktif aktif;

    PencarianCepatTest(PencarianCepat pencarian, PelakuAktif aktif) {
        this.pencarian = pencarian;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        SusunanContoh.hari(LocalDate.of(2026, 10, 5));
        new SusunanContoh(db)
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas Pendidikan")
                .unit(3, 2L, "Bidang SMA")
                .unit(4, 1L, "Dinas Kesehatan")
                .staf(3)
                .staf(4)
                .orang(10, "Anindya Saraswati")
                .orang(11, "Siti Nur Aini")
                .orang(12, "René Al Farisi")
                .orang(13, "Bagas 100% Benar_Saja")
                .orang(14, "O'Brien Putra")
                .tugas(10, 31, "DEFINITIF", "2020-01-01", null)
                .tugas(11, 41, "DEFINITIF", "2020-01-01", null)
                .tugas(12, 41, "DEFINITIF", "2020-01-01", null)
                .tugas(13, 31, "DEFINITIF", "2020-01-01", null)
                .tugas(14, 41, "DEFINITIF", "2020-01-01", null)
                .peran(10, Peran.BKD, null)
                .peran(11, Peran.PENGELOLA_OPD, 4L);
        masuk(10);
    }

    private void masuk(long id) {
        aktif.masukSebagai(SusunanContoh.nip(id));
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    @Test
    void kata_boleh_dalam_urutan_apa_pun_dan_huruf_besar_tidak_dibedakan() {
        assertThat(pencarian.cari("saras ANIN"))
                .containsExactly(
                        new HasilCari(
                                HasilCari.Jenis.PEGAWAI,
                                "Anindya Saraswati",
                                "Pengelola \u00b7 Bidang SMA",
                                "/pegawai/rincian?id=10"));
    }

    @Test
    void aksen_tidak_dibedakan_dan_kata_pendek_adalah_awal_kata() {
        assertThat(pencarian.cari("rene al"))
                .extracting(HasilCari::judul)
                .containsExactly("René Al Farisi");
        assertThat(pencarian.cari("nu ai"))
                .extracting(HasilCari::judul)
                .containsExactly("Siti Nur Aini");
        assertThat(pencarian.cari("ny")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "199001012015031010",
                "19900101 201503 1 010",
                "19900101.201503-1010",
                "\u00a019900101\u2009201503 1010 "
            })
    void nip_ditemukan_dengan_atau_tanpa_spasi(String teks) {
        assertThat(pencarian.cari(teks))
                .extracting(HasilCari::judul)
                .containsExactly("Anindya Saraswati");
    }

    @Test
    void awal_nip_menemukan_semua_yang_berawalan_itu() {
        assertThat(pencarian.cari("19900101 2015")).hasSize(5);
        assertThat(pencarian.cari("20150")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dr. Anindya Saraswati, S.Sos., M.Si.", "Saraswati, S.STP", "S.Sos anindya"})
    void gelar_tidak_ikut_dicari(String teks) {
        assertThat(pencarian.cari(teks))
                .extracting(HasilCari::judul)
                .containsExactly("Anindya Saraswati");
    }

    @Test
    void nomor_sk_menemukan_orangnya_dalam_cakupan(BasisDataUji db) {
        new SusunanContoh(db)
                .sql(
                        "update core_penugasan set nomor_sk = '821.2/17/BKD/2020' where pegawai_id = 10")
                .sql(
                        "update core_penugasan set nomor_sk = '821.2/18/BKD/2020' where pegawai_id = 11");
        assertThat(pencarian.cari("821.2/1"))
                .extracting(HasilCari::jenis, HasilCari::judul, HasilCari::keterangan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                HasilCari.Jenis.SK, "821.2/17/BKD/2020", "Anindya Saraswati"),
                        org.assertj.core.groups.Tuple.tuple(
                                HasilCari.Jenis.SK, "821.2/18/BKD/2020", "Siti Nur Aini"));
        masuk(11);
        assertThat(pencarian.cari("821.2/1"))
                .extracting(HasilCari::judul)
                .containsExactly("821.2/18/BKD/2020");
    }

    @Test
    void halaman_hasil_memuat_semua_kelompok_dengan_paling_banyak_empat_pernyataan() {
        aktif.pelaku();
        assertThat(pencarian.semua("a")).as("kurang dari dua huruf").isEmpty();
        assertThat(pencarian.semua("di"))
                .extracting(HasilCari::jenis)
                .containsOnly(HasilCari.Jenis.UNIT);
        assertThat(PerkakasUji.hitungPernyataan(() -> pencarian.semua("dinas")))
                .isLessThanOrEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> pencarian.semua("ABCDE-12345")))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void unit_disebut_setelah_orang_dengan_opd_sebagai_keterangan() {
        assertThat(pencarian.cari("sma"))
                .containsExactly(
                        new HasilCari(
                                HasilCari.Jenis.UNIT,
                                "Bidang SMA",
                                "Dinas Pendidikan",
                                "/unit/rincian?id=3"));
        assertThat(pencarian.cari("dinas"))
                .extracting(HasilCari::judul)
                .containsExactly("Dinas Kesehatan", "Dinas Pendidikan");
    }

    @Test
    void tanda_persen_garis_bawah_dan_petik_dicari_apa_adanya() {
        assertThat(pencarian.cari("100%"))
                .extracting(HasilCari::judul)
                .containsExactly("Bagas 100% Benar_Saja");
        assertThat(pencarian.cari("r_s"))
                .extracting(HasilCari::judul)
                .containsExactly("Bagas 100% Benar_Saja");
        assertThat(pencarian.cari("%%%")).isEmpty();
        assertThat(pencarian.cari("___")).isEmpty();
        assertThat(pencarian.cari("o'brien"))
                .extracting(HasilCari::judul)
                .containsExactly("O'Brien Putra");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "x'; drop table core_pegawai; --",
                "\\",
                "!!!",
                "😀😀",
                "\"\"\"",
                "\u0000ab\u0000",
                ":hari",
                "a b c d e f g h i j k"
            })
    void teks_aneh_tidak_menemukan_apa_apa_dan_tidak_merusak(String teks) {
        assertThat(pencarian.cari(teks)).isEmpty();
    }

    @Test
    void teks_kosong_pendek_atau_sangat_panjang_aman() {
        assertThat(pencarian.cari(null)).isEmpty();
        assertThat(pencarian.cari("  ")).isEmpty();
        assertThat(pencarian.cari("a")).isEmpty();
        assertThat(pencarian.cari("a".repeat(100_000))).isEmpty();
        assertThat(pencarian.cari("😀".repeat(50_000))).isEmpty();
        assertThat(pencarian.cari("9".repeat(50_000))).isEmpty();
    }

    @Test
    void hanya_orang_dalam_cakupan_yang_ditemukan() {
        masuk(11);
        assertThat(pencarian.cari("1990"))
                .extracting(HasilCari::judul)
                .containsExactly("O'Brien Putra", "René Al Farisi", "Siti Nur Aini");
        masuk(12);
        assertThat(pencarian.cari("1990"))
                .extracting(HasilCari::judul)
                .containsExactly("René Al Farisi");
    }

    @Test
    void paling_banyak_delapan_hasil_dan_unit_mendapat_tempat(BasisDataUji db) {
        var s = new SusunanContoh(db);
        for (var i = 100; i < 120; i++) {
            s.orang(i, "Dinas Santosa " + i);
        }
        assertThat(pencarian.cari("dinas"))
                .hasSize(8)
                .filteredOn(h -> h.jenis() == HasilCari.Jenis.UNIT)
                .hasSize(2);
    }

    @Test
    void paling_banyak_dua_pernyataan() {
        aktif.pelaku();
        assertThat(PerkakasUji.hitungPernyataan(() -> pencarian.cari("dinas")))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void tamu_ditolak() {
        aktif.masukSebagai(null);
        assertThatThrownBy(() -> pencarian.cari("dinas")).isInstanceOf(AksesDitolak.class);
    }

    /** The byte by byte comparison of the search may find nobody more and nobody less than the collation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rene",
                "RENÉ",
                "rené al",
                "al",
                "AL FAR",
                "s",
                "o'b",
                "O'BRIEN putra",
                "100%",
                "benar_s",
                "ÁNINDYA",
                "nur siti",
                "ø",
                "tidakada"
            })
    void nama_yang_dilipat_menemukan_orang_yang_sama(String teks) throws Exception {
        var kata = KataCari.dari(teks);
        var lipat = orang(kata.klausaLipat("p.nama_cari", "p.nama", "p.nip"), kata::isiLipat);
        assertThat(lipat).isEqualTo(orang(kata.klausa("p.nama", "p.nip"), kata::isi));
    }

    private static List<?> orang(String syarat, UnaryOperator<Query> isi) throws Exception {
        var sql = "select p.id from core_pegawai p where " + syarat + " order by p.id";
        return TransaksiUji.dalam(
                () ->
                        isi.apply(PerkakasUji.bean(EntityManager.class).createNativeQuery(sql))
                                .getResultList());
    }
}
