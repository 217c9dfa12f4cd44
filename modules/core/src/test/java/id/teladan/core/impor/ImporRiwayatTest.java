package id.teladan.core.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.pekerjaan.PenjalanPekerjaan;
import id.teladan.core.riwayat.ButirRiwayat;
import id.teladan.core.riwayat.ButirRiwayat.Keadaan;
import id.teladan.core.riwayat.DaftarRiwayat;
import id.teladan.core.riwayat.JenisRiwayat;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@ExtendWith(PerkakasUji.class)
class ImporRiwayatTest extends DasarImporUji {

    private static final long ANI = 2;
    private static final String NIP = SusunanContoh.nip(ANI);

    private final DaftarRiwayat riwayat;
    private SusunanContoh contoh;

    ImporRiwayatTest(
            PemeriksaanImpor pemeriksaan,
            PenetapanImpor penetapan,
            DaftarImpor daftar,
            UnduhanImpor unduhan,
            DaftarRiwayat riwayat,
            PenjalanPekerjaan penjalan,
            PelakuAktif aktif,
            BasisDataUji db) {
        super(pemeriksaan, penetapan, daftar, unduhan, penjalan, aktif, db);
        this.riwayat = riwayat;
    }

    @BeforeEach
    void siapkan() {
        contoh =
                provinsi()
                        .orang(1, "Petugas")
                        .peran(1, Peran.BKD, null)
                        .orang(ANI, "Ani")
                        .tugas(ANI, 31, "DEFINITIF", "2020-01-01", null)
                        .golongan(ANI, "III/a", "2016-04-01", "2020-03-31")
                        .golongan(ANI, "III/b", "2020-04-01", null);
        permintaanBaru();
    }

    // ---- ranks
    // -----------------------------------------------------------------------------------------------------

    @Test
    void golongan_lama_disisipkan_yang_tercatat_dilengkapi_dan_masanya_dirangkai() {
        var buku =
                new BukuUji()
                        .baris(
                                "riwayat_golongan",
                                kepala(LembarImpor.RIWAYAT_GOLONGAN),
                                golongan("24", null, "01-04-2012", "1/2012"))
                        .baris(
                                "riwayat_golongan",
                                kepala(LembarImpor.RIWAYAT_GOLONGAN),
                                golongan("III/b", "101", "01-04-2020", "3/2020"))
                        .baris(
                                "riwayat_golongan",
                                kepala(LembarImpor.RIWAYAT_GOLONGAN),
                                golongan("33", "101", "01-04-2024", "4/2024"));
        var id = unggah(buku);

        assertThat(masalah(id)).isEmpty();
        var r = daftar.rincian(id);
        assertThat(r.baru()).isEqualTo(2);
        assertThat(daftar.pratinjau(id, Tindakan.UBAH, "", 0, 9).get(0).perubahan())
                .containsExactly(
                        new Perubahan("jenis_kenaikan", "", "101"),
                        new Perubahan("nomor_sk", "", "3/2020"),
                        new Perubahan("tanggal_sk", "", "01-03-2012"));
        assertThat(daftar.pratinjau(id, Tindakan.UBAH, "", 0, 9).get(0).nama()).isEqualTo("Ani");

        terapkan(id);

        assertThat(
                        teks(
                                "select group_concat(concat_ws(' ', golongan, mulai, coalesce(sampai, '-'), nomor_sk) order by"
                                        + " mulai separator '; ') from core_riwayat_golongan where pegawai_id = 2"))
                .isEqualTo(
                        "II/d 2012-04-01 2016-03-31 1/2012; III/a 2016-04-01 2020-03-31; III/b 2020-04-01 2024-03-31"
                                + " 3/2020; III/c 2024-04-01 - 4/2024");
        var butir = riwayat.lembar(ANI, JenisRiwayat.GOLONGAN, null).butir();
        assertThat(butir)
                .extracting(b -> b.nilai("golongan") + " " + b.keadaan())
                .containsExactly(
                        "III/c KINI",
                        "III/b LAMPAU",
                        "III/a LAMPAU",
                        "II/d LAMPAU",
                        "III/b DIGANTIKAN");
        assertThat(butir.get(0).dicatatSendiri()).isTrue();
        assertThat(butir.get(0).diverifikasi()).isNull();

        var kedua = unggah(buku);
        assertThat(daftar.rincian(kedua).tanpaPerubahan()).isTrue();
        assertThat(daftar.rincian(kedua).sama()).isEqualTo(3);
    }

    @Test
    void setiap_perubahan_golongan_punya_baris_audit_dan_rantainya_utuh() {
        terapkan(
                unggah(
                        new BukuUji()
                                .baris(
                                        "riwayat_golongan",
                                        kepala(LembarImpor.RIWAYAT_GOLONGAN),
                                        golongan("33", "101", "01-04-2024", "4/2024"))));

        assertThat(
                        teks(
                                "select group_concat(entitas, ' ', jenis order by entitas, jenis separator '; ') from core_audit"
                                        + " where use_case = 'PenetapanImpor.terapkan' and entitas <> 'Impor'"))
                .isEqualTo("Riwayat BUAT; RiwayatGolongan BUAT; RiwayatGolongan UBAH");
    }

    // ---- other records
    // ---------------------------------------------------------------------------------------------

    @Test
    void koreksi_pendidikan_adalah_baris_baru_yang_membawa_bukti_lama() {
        terapkan(unggah(pendidikan("S1", null, "Universitas Contoh", "15-07-2012", "IJZ/1")));
        contoh.sql(
                        "insert into core_berkas (id, nama, jenis_isi, ukuran, sha256, pemilik_id, diunggah) values"
                                + " (77, 'ijazah.pdf', 'application/pdf', 3, repeat('a', 64), 1, utc_timestamp(6))")
                .sql("update core_riwayat set berkas_id = 77 where jenis = 'PENDIDIKAN'");
        var id = unggah(pendidikan("S1", "Hukum", "Universitas Lain", "15-07-2012", "IJZ/1"));

        assertThat(daftar.pratinjau(id, Tindakan.UBAH, "", 0, 9).get(0).perubahan())
                .containsExactly(
                        new Perubahan("jurusan", "", "Hukum"),
                        new Perubahan("lembaga", "Universitas Contoh", "Universitas Lain"));
        terapkan(id);

        var butir = riwayat.lembar(ANI, JenisRiwayat.PENDIDIKAN, null).butir();
        assertThat(butir)
                .extracting(ButirRiwayat::keadaan)
                .containsExactly(Keadaan.KINI, Keadaan.DIGANTIKAN);
        assertThat(butir.get(0).berkas().nama()).isEqualTo("ijazah.pdf");
        assertThat(butir.get(1).nilai("lembaga")).isEqualTo("Universitas Contoh");

        var tanpaJurusan =
                unggah(pendidikan("S1", null, "Universitas Lain", "15-07-2012", "IJZ/1"));
        assertThat(daftar.rincian(tanpaJurusan).sama()).isEqualTo(1);
    }

    @Test
    void nomor_sk_yang_sama_dengan_tmt_lain_adalah_koreksi_bukan_riwayat_kedua() {
        terapkan(unggah(pendidikan("S1", "Hukum", "Universitas Contoh", "15-07-2012", "IJZ/1")));
        var id = unggah(pendidikan("S1", "Hukum", "Universitas Contoh", "16-07-2012", "IJZ/1"));

        assertThat(daftar.pratinjau(id, Tindakan.UBAH, "", 0, 9).get(0).perubahan())
                .containsExactly(new Perubahan("tmt", "15-07-2012", "16-07-2012"));
        terapkan(id);
        assertThat(
                        angka(
                                "select count(*) from core_riwayat where jenis = 'PENDIDIKAN' and digantikan_oleh is null"))
                .isEqualTo(1);
    }

    @Test
    void tmt_golongan_yang_diperbaiki_menggeser_masanya() {
        terapkan(
                unggah(
                        new BukuUji()
                                .baris(
                                        "riwayat_golongan",
                                        kepala(LembarImpor.RIWAYAT_GOLONGAN),
                                        golongan("33", "101", "01-04-2024", "4/2024"))));
        terapkan(
                unggah(
                        new BukuUji()
                                .baris(
                                        "riwayat_golongan",
                                        kepala(LembarImpor.RIWAYAT_GOLONGAN),
                                        golongan("33", "101", "01-10-2024", "4/2024"))));

        assertThat(
                        teks(
                                "select group_concat(golongan, ' ', mulai, ' ', coalesce(sampai, '-') order by mulai separator"
                                        + " '; ') from core_riwayat_golongan where pegawai_id = 2"))
                .isEqualTo(
                        "III/a 2016-04-01 2020-03-31; III/b 2020-04-01 2024-09-30; III/c 2024-10-01 -");
    }

    @Test
    void orang_baru_di_lembar_pegawai_boleh_langsung_membawa_riwayatnya() {
        var nip = "198609262015041001";
        var id =
                unggah(
                        new BukuUji()
                                .orang(nip, "Siti", "Analis", "7", "U3")
                                .baris(
                                        "pendidikan",
                                        kepala(LembarImpor.PENDIDIKAN),
                                        nip,
                                        "S1",
                                        null,
                                        "Universitas Contoh",
                                        "15-07-2008",
                                        "IJZ/9",
                                        "15-07-2008")
                                .baris(
                                        "kgb",
                                        kepala(LembarImpor.KGB),
                                        nip,
                                        "31",
                                        10,
                                        0,
                                        3_100_000,
                                        "01-04-2025",
                                        "822/1",
                                        "01-02-2025"));
        assertThat(masalah(id)).isEmpty();
        terapkan(id);

        assertThat(
                        teks(
                                "select group_concat(r.jenis, ' ', r.tmt, ' ', r.isi order by r.jenis separator '; ') from core_riwayat r"
                                        + " join core_pegawai p on p.id = r.pegawai_id where p.nip = '"
                                        + nip
                                        + "'"))
                .isEqualTo(
                        "KGB 2025-04-01 {\"golongan\":\"III/a\",\"masaKerjaTahun\":\"10\",\"masaKerjaBulan\":\"0\",\"gajiPokok\":\"3100000\"};"
                                + " PENDIDIKAN 2008-07-15 {\"tingkat\":\"S1\",\"lembaga\":\"Universitas Contoh\"}");
    }

    // ---- former positions
    // ------------------------------------------------------------------------------------------

    @Test
    void jabatan_lama_masuk_dengan_jabatan_yang_sudah_tertutup() {
        var buku =
                new BukuUji()
                        .baris(
                                "riwayat_jabatan",
                                kepala(LembarImpor.RIWAYAT_JABATAN),
                                jabatan(
                                        "4",
                                        "Operator",
                                        "5",
                                        "U2",
                                        "01-03-2015",
                                        "31-12-2017",
                                        "1/2015"))
                        .baris(
                                "riwayat_jabatan",
                                kepala(LembarImpor.RIWAYAT_JABATAN),
                                jabatan(
                                        "4",
                                        "Pengelola",
                                        "7",
                                        "U3",
                                        "01-01-2018",
                                        "31-12-2019",
                                        "2/2018"));
        var id = unggah(buku);
        assertThat(masalah(id)).isEmpty();
        assertThat(daftar.rincian(id).baru()).isEqualTo(2);
        terapkan(id);

        assertThat(
                        teks(
                                "select group_concat(concat_ws(' ', j.nama, t.mulai, coalesce(t.sampai, '-'), t.nomor_sk,"
                                        + " coalesce(j.berlaku_sampai, 'terbuka')) order by t.mulai separator '; ') from"
                                        + " core_penugasan t join core_jabatan j on j.id = t.jabatan_id where t.pegawai_id = 2"))
                .isEqualTo(
                        "Operator 2015-03-01 2017-12-31 1/2015 2017-12-31; Pengelola 2018-01-01 2019-12-31 2/2018"
                                + " terbuka; Pengelola 2020-01-01 - terbuka");
        assertThat(daftar.rincian(unggah(buku)).tanpaPerubahan()).isTrue();
    }

    @Test
    void sk_jabatan_yang_belum_tercatat_dilengkapi_dan_yang_tercatat_tetap() {
        contoh.tugas(ANI, 31, "DEFINITIF", "2015-03-01", "2019-12-31");
        var id =
                unggah(
                        new BukuUji()
                                .baris(
                                        "riwayat_jabatan",
                                        kepala(LembarImpor.RIWAYAT_JABATAN),
                                        jabatan(
                                                "4",
                                                "Pengelola",
                                                "7",
                                                "U3",
                                                "01-03-2015",
                                                "31-12-2019",
                                                "1/2015")));
        assertThat(daftar.rincian(id).berubah()).isEqualTo(1);
        terapkan(id);
        assertThat(teks("select nomor_sk from core_penugasan where mulai = '2015-03-01'"))
                .isEqualTo("1/2015");

        var lain =
                unggah(
                        new BukuUji()
                                .baris(
                                        "riwayat_jabatan",
                                        kepala(LembarImpor.RIWAYAT_JABATAN),
                                        jabatan(
                                                "4",
                                                "Pengelola",
                                                "7",
                                                "U3",
                                                "01-03-2015",
                                                "30-11-2019",
                                                "9/2015")));
        assertThat(masalah(lain))
                .containsExactlyInAnyOrder("IMPOR_JABATAN_SK_BEDA", "IMPOR_JABATAN_SAMPAI_BEDA");
        assertThat(daftar.rincian(lain).tanpaPerubahan()).isTrue();
    }

    // ---- problems, from a table
    // ------------------------------------------------------------------------------------

    @ParameterizedTest(name = "{0} {1} -> {2} di {3}")
    @CsvFileSource(resources = "/kasus/impor/riwayat.csv", numLinesToSkip = 1, delimiter = ';')
    void baris_riwayat_yang_salah_disebut_kolom_dan_sebabnya(
            String lembar, String isi, String kode, String kolom) {
        var buku = new BukuUji();
        var jenis = LembarImpor.valueOf(lembar.toUpperCase(Locale.ROOT));
        for (var baris : isi.split(" \\+ ")) {
            var sel = new ArrayList<Object>(List.of(baris.split("\\|", -1)));
            sel.replaceAll(x -> x.toString().isBlank() ? null : x.equals("ANI") ? NIP : x);
            buku.baris(lembar, kepala(jenis), sel.toArray());
        }
        var id = unggah(buku);

        assertThat(daftar.masalah(id, "", 0, 20))
                .anySatisfy(
                        m -> {
                            assertThat(m.masalah().kode()).isEqualTo(kode);
                            assertThat(m.kolom()).isEqualTo(kolom);
                            assertThat(m.lembar()).isEqualTo(lembar);
                            assertThat(m.pesan(ID)).isNotEqualTo(kode);
                            assertThat(m.pesan(Locale.ENGLISH)).isNotEqualTo(m.pesan(ID));
                        });
        assertThat(daftar.rincian(id).status()).isEqualTo(StatusImpor.ADA_GALAT);
    }

    @Test
    void golongan_yang_berbeda_dengan_lembar_pegawai_ditolak() {
        var nip = "198609262015041001";
        var id =
                unggah(
                        new BukuUji()
                                .orang(nip, "Siti", "Analis", "7", "U3")
                                .baris(
                                        "riwayat_golongan",
                                        kepala(LembarImpor.RIWAYAT_GOLONGAN),
                                        nip,
                                        "32",
                                        null,
                                        "01-04-2015",
                                        "1",
                                        "01-03-2015"));
        assertThat(masalah(id)).containsExactly("IMPOR_GOLONGAN_BENTROK");
    }

    @Test
    void riwayat_yang_berubah_sesudah_diperiksa_membatalkan_seluruh_penerapan() {
        terapkan(unggah(pendidikan("S1", null, "Universitas Contoh", "15-07-2012", "IJZ/1")));
        var id =
                unggah(
                        pendidikan("S1", "Hukum", "Universitas Contoh", "15-07-2012", "IJZ/1")
                                .baris(
                                        "riwayat_golongan",
                                        kepala(LembarImpor.RIWAYAT_GOLONGAN),
                                        golongan("33", "101", "01-04-2024", "4/2024")));
        contoh.sql("update core_riwayat set versi = versi + 1 where jenis = 'PENDIDIKAN'");
        terapkan(id);

        assertThat(daftar.rincian(id).status()).isEqualTo(StatusImpor.BASI);
        assertThat(angka("select count(*) from core_riwayat_golongan where pegawai_id = 2"))
                .isEqualTo(2);
        assertThat(angka("select count(*) from core_riwayat")).isEqualTo(1);
    }

    @Test
    void seribu_lebih_orang_sekaligus_masing_masing_mendapat_riwayatnya_sendiri() {
        var buku = new BukuUji();
        for (var i = 0; i < 1_100; i++) {
            var hari = LocalDate.of(1970, 1, 1).plusDays(i).toString().replace("-", "");
            var nip = hari + "2015041001";
            buku.orang(nip, "Orang " + i, "Analis", "7", "U3")
                    .baris(
                            "riwayat_golongan",
                            kepala(LembarImpor.RIWAYAT_GOLONGAN),
                            nip,
                            "32",
                            "101",
                            "01-04-2019",
                            "SK/" + i,
                            "01-03-2019");
        }
        var id = unggah(buku);
        assertThat(masalah(id)).isEmpty();
        terapkan(id);

        assertThat(
                        angka(
                                "select count(*) from core_riwayat_golongan a join core_riwayat_golongan b on b.pegawai_id ="
                                        + " a.pegawai_id and b.golongan = 'III/b' and b.sampai is null where a.golongan = 'III/a'"
                                        + " and a.mulai = '2015-04-01' and a.sampai = '2019-03-31'"))
                .isEqualTo(1_100);
        assertThat(
                        angka(
                                "select count(*) from core_riwayat r join core_pegawai p on p.id = r.pegawai_id and r.nomor_sk ="
                                        + " concat('SK/', substring(p.nama, 7))"))
                .isEqualTo(1_100);
        assertThat(daftar.rincian(unggah(buku)).sama()).isEqualTo(2_200);
    }

    @Test
    void templat_dan_buku_kesalahan_memuat_lembar_riwayat() {
        var templat = unduhan.templat(ID);
        for (var l : LembarImpor.URUTAN) {
            assertThat(baris(templat, l.nama()).get(0).split("\\|")).hasSameSizeAs(l.kolom());
        }
        assertThat(baris(templat, "pendidikan").get(1))
                .contains("Tanggal lulus")
                .contains("Nomor ijazah");
        assertThat(baris(templat, "ref_jenis_kenaikan")).hasSize(13);
        assertThat(baris(unduhan.templat(Locale.ENGLISH), "ref_program")).hasSize(6);

        var id = unggah(pendidikan("S9", null, "Universitas Contoh", "15-07-2012", "IJZ/1"));
        assertThat(baris(unduhan.bukuGalat(id, ID), "pendidikan").get(3))
                .contains("tingkat: ")
                .contains("S9");
    }

    // ---- helpers
    // ---------------------------------------------------------------------------------------------------

    private static Object[] kepala(LembarImpor lembar) {
        return lembar.kolom().stream().map(LembarImpor.Kolom::kode).toArray();
    }

    private static Object[] golongan(String gol, String jenis, String tmt, String sk) {
        return new Object[] {NIP, gol, jenis, tmt, sk, "01-03-2012"};
    }

    private static Object[] jabatan(
            String jenis,
            String nama,
            String kelas,
            String unor,
            String tmt,
            String sampai,
            String sk) {
        return new Object[] {NIP, jenis, nama, kelas, unor, tmt, sampai, sk, "01-01-2015"};
    }

    private static BukuUji pendidikan(
            String tingkat, String jurusan, String lembaga, String lulus, String ijazah) {
        return new BukuUji()
                .baris(
                        "pendidikan",
                        kepala(LembarImpor.PENDIDIKAN),
                        NIP,
                        tingkat,
                        jurusan,
                        lembaga,
                        lulus,
                        ijazah,
                        "20-07-2012");
    }

    private static List<String> baris(byte[] isi, String nama) {
        return baca(isi, nama).stream()
                .map(b -> String.join("|", b.sel().stream().map(x -> x.teks()).toList()))
                .toList();
    }
}
