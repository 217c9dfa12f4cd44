package id.teladan.core.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.lembar.BarisLembar;
import id.teladan.core.lembar.JenisSel;
import id.teladan.core.pekerjaan.PenjalanPekerjaan;
import id.teladan.core.pekerjaan.StatusPekerjaan;
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
class ImporTest extends DasarImporUji {

    private static final String NIP_A = "198609262015041001";
    private static final String NIP_B = "199002282015042001";

    private SusunanContoh contoh;

    ImporTest(
            PemeriksaanImpor pemeriksaan,
            PenetapanImpor penetapan,
            DaftarImpor daftar,
            UnduhanImpor unduhan,
            PenjalanPekerjaan penjalan,
            PelakuAktif aktif,
            BasisDataUji db) {
        super(pemeriksaan, penetapan, daftar, unduhan, penjalan, aktif, db);
    }

    @BeforeEach
    void siapkan() {
        contoh =
                provinsi()
                        .orang(1, "Petugas")
                        .tugas(1, 31, "DEFINITIF", "2015-03-01", null)
                        .peran(1, Peran.BKD, null)
                        .orang(2, "Bukan Petugas");
        permintaanBaru();
    }

    // ---- happy path
    // ------------------------------------------------------------------------------------------------

    @Test
    void orang_dan_unit_baru_masuk_lengkap_dengan_jabatan_golongan_dan_auditnya() {
        var buku =
                new BukuUji()
                        .orang(NIP_A, "Siti Aminah", "Analis Data", "7", "X.1.1")
                        .pegawai(
                                NIP_B,
                                "Rina",
                                null,
                                2,
                                LocalDate.of(1990, 2, 28),
                                "PNS",
                                "32",
                                "01-04-2015",
                                1,
                                "Kepala Bidang",
                                7,
                                "U3",
                                "01-04-2015",
                                null,
                                null)
                        .unor("X.1.1", "Seksi Data", "X.1", null, LocalDate.of(2026, 1, 1))
                        .unor("X.1", "Dinas Baru", "U1", null, "01-01-2026");
        var id = unggah(buku);

        var r = daftar.rincian(id);
        assertThat(masalah(id)).isEmpty();
        assertThat(r.status()).isEqualTo(StatusImpor.SIAP);
        assertThat(r.baru()).isEqualTo(4);
        assertThat(angka("select count(*) from core_pegawai")).isEqualTo(2);

        terapkan(id);

        assertThat(daftar.rincian(id).status()).isEqualTo(StatusImpor.DITERAPKAN);
        assertThat(
                        teks(
                                "select concat_ws('|', p.nama, p.status, p.tmt_cpns, g.golongan, g.mulai, j.nama, j.jenis, j.jenjang,"
                                        + " j.kelas, j.kepala, j.formasi, t.mulai, u.kode, p.rekening) from core_pegawai p join"
                                        + " core_riwayat_golongan g on g.pegawai_id = p.id join core_penugasan t on t.pegawai_id ="
                                        + " p.id join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id"
                                        + " where p.nip = '"
                                        + NIP_A
                                        + "'"))
                .isEqualTo(
                        "Siti Aminah|PNS|2015-04-01|III/a|2015-04-01|Analis Data|PELAKSANA|PELAKSANA|7|0|1|2015-04-01|X.1.1|0012345678");
        assertThat(
                        teks(
                                "select concat(a.jenis, ' ', s.jenis, ' ', a.jalur = concat('/1/', a.id, '/'), ' ', s.jalur ="
                                        + " concat(a.jalur, s.id, '/'), ' ', s.opd_id = a.id) from core_unit a join core_unit s"
                                        + " on s.induk_id = a.id where a.kode = 'X.1'"))
                .isEqualTo("DINAS SEKSI 1 1 1");
        assertThat(
                        angka(
                                "select count(*) from core_audit where use_case = 'PenetapanImpor.terapkan' and pelaku = 'Petugas'"
                                        + " and entitas in ('Pegawai', 'RiwayatGolongan', 'Penugasan', 'Jabatan', 'Unit') and jenis ="
                                        + " 'BUAT'"))
                .isEqualTo(2 + 1 + 2);
        assertThat(
                        teks(
                                "select concat_ws('|', json_value(a.sesudah, '$.\"penugasan.id\"') = t.id,"
                                        + " json_value(a.sesudah, '$.\"riwayatGolongan.id\"') = g.id, json_value(a.sesudah,"
                                        + " '$.\"riwayatGolongan.golongan\"')) from core_audit a join core_pegawai p on p.id ="
                                        + " a.entitas_id join core_penugasan t on t.pegawai_id = p.id join core_riwayat_golongan g"
                                        + " on g.pegawai_id = p.id where a.entitas = 'Pegawai' and a.jenis = 'BUAT' and p.nip = '"
                                        + NIP_A
                                        + "'"))
                .isEqualTo("1|1|III/a");
        assertThat(daftar.kemajuan(id).orElseThrow().persen()).isEqualTo(100);
    }

    @Test
    void berkas_yang_sama_dua_kali_tidak_mengubah_apa_pun() {
        var buku =
                new BukuUji()
                        .orang(NIP_A, "Siti", "Analis", "7", "X.9")
                        .unor("X.9", "Seksi Data", "U3", null, "01-01-2026");
        terapkan(unggah(buku));
        var audit = angka("select count(*) from core_audit where entitas <> 'Impor'");

        SusunanContoh.hari(LocalDate.of(2026, 12, 24));
        var kedua = unggah(buku);
        var r = daftar.rincian(kedua);
        assertThat(r.sama()).isEqualTo(2);
        assertThat(r.baru() + r.berubah() + r.galat()).isZero();
        assertThat(r.tanpaPerubahan()).isTrue();
        terapkan(kedua);

        assertThat(daftar.rincian(kedua).status()).isEqualTo(StatusImpor.DITERAPKAN);
        assertThat(angka("select count(*) from core_audit where entitas <> 'Impor'"))
                .isEqualTo(audit);
        assertThat(angka("select count(*) from core_penugasan")).isEqualTo(2);
    }

    @Test
    void perubahan_menutup_riwayat_sehari_sebelumnya_dan_sel_kosong_tidak_menghapus() {
        contoh.golongan(1, "III/a", "2015-03-01", null);
        var nip = SusunanContoh.nip(1);
        var id =
                unggah(
                        new BukuUji()
                                .pegawai(
                                        nip,
                                        "Petugas Baru",
                                        null,
                                        "1",
                                        "01-01-1990",
                                        "PNS",
                                        "32",
                                        "01-10-2026",
                                        "4",
                                        "Pengolah",
                                        6,
                                        "U2",
                                        null,
                                        null,
                                        null));

        assertThat(masalah(id)).isEmpty();
        var baris = daftar.pratinjau(id, Tindakan.UBAH, "", 0, 25).get(0);
        assertThat(baris.perubahan())
                .containsExactly(
                        new Perubahan("nama", "Petugas", "Petugas Baru"),
                        new Perubahan("gol_id", "III/a (01-03-2015)", "III/b (01-10-2026)"),
                        new Perubahan("jabatan", "Pengelola, U3", "Pengolah, U2 (24-11-2026)"));

        terapkan(id);

        assertThat(
                        teks(
                                "select concat_ws('|', nama, nik, rekening) from core_pegawai where id = 1"))
                .isEqualTo("Petugas Baru|3600000000000001|REK1");
        assertThat(
                        teks(
                                "select group_concat(golongan, ' ', mulai, ' ', coalesce(sampai, '-') order by mulai separator"
                                        + " '; ') from core_riwayat_golongan"))
                .isEqualTo("III/a 2015-03-01 2026-09-30; III/b 2026-10-01 -");
        assertThat(
                        teks(
                                "select group_concat(mulai, ' ', coalesce(sampai, '-') order by mulai separator '; ') from"
                                        + " core_penugasan"))
                .isEqualTo("2015-03-01 2026-11-23; 2026-11-24 -");
        assertThat(
                        teks(
                                "select concat(sebelum, sesudah) from core_audit where entitas = 'Pegawai' and use_case like"
                                        + " 'PenetapanImpor%'"))
                .isEqualTo("{\"nama\":\"Petugas\"}{\"nama\":\"Petugas Baru\"}");
    }

    @Test
    void unit_yang_pindah_membawa_seluruh_bawahannya_dan_keadaan_lamanya_tersimpan() {
        contoh.unit(4, 1L, "Badan");
        var id = unggah(new BukuUji().unor("U2", "Dinas", "U4", null, "01-07-2026"));
        assertThat(masalah(id)).isEmpty();

        terapkan(id);

        assertThat(
                        teks(
                                "select group_concat(jalur order by id separator ' ') from core_unit where id < 100"))
                .isEqualTo("/1/ /1/4/2/ /1/4/2/3/ /1/4/");
        assertThat(
                        teks(
                                "select concat_ws(' ', kode, induk_id, berlaku_mulai, berlaku_sampai) from core_unit where id >"
                                        + " 100"))
                .isEqualTo("U2 1 2000-01-01 2026-06-30");
        assertThat(teks("select berlaku_mulai from core_unit where id = 2"))
                .isEqualTo("2026-07-01");
    }

    // ---- problems of cells, from a table
    // ---------------------------------------------------------------------------

    @ParameterizedTest(name = "{0} = {1} ({2}) -> {3}")
    @CsvFileSource(resources = "/kasus/impor/sel.csv", numLinesToSkip = 1, delimiter = ';')
    void sel_yang_salah_disebut_baris_kolom_dan_sebabnya(
            String kolom, String isi, String jenis, String kode) {
        var sel =
                new ArrayList<Object>(
                        java.util.Arrays.asList(
                                NIP_A,
                                "Siti",
                                null,
                                "1",
                                "26-09-1986",
                                "PNS",
                                "31",
                                "01-04-2015",
                                "4",
                                "Analis",
                                "7",
                                "U3",
                                "01-04-2015",
                                "K/1",
                                "1"));
        var ke = BukuUji.PEGAWAI.indexOf(kolom);
        sel.set(
                ke,
                switch (jenis) {
                    case "angka" -> Double.valueOf(isi);
                    case "tanggal" -> LocalDate.parse(isi);
                    case "rumus" -> new BukuUji.Rumus(isi);
                    default -> isi == null ? null : isi.replace("{nbsp}", "\u00a0");
                });
        var id = unggah(new BukuUji().pegawai(sel.toArray()));

        var masalah = daftar.masalah(id, "", 0, 25);
        if (kode == null) {
            assertThat(masalah).isEmpty();
            return;
        }
        assertThat(masalah)
                .anySatisfy(
                        m -> {
                            assertThat(m.masalah().kode()).isEqualTo(kode);
                            assertThat(m.baris()).isEqualTo(4);
                            assertThat(m.kolom()).isEqualTo(kolom);
                            assertThat(m.huruf()).isEqualTo(BarisLembar.hurufKolom(ke));
                            assertThat(m.pesan(ID)).isNotEqualTo(kode);
                            assertThat(m.pesan(Locale.ENGLISH)).isNotEqualTo(m.pesan(ID));
                        });
        assertThat(daftar.rincian(id).status()).isEqualTo(StatusImpor.ADA_GALAT);
        var versi = daftar.rincian(id).versi();
        assertThatThrownBy(() -> penetapan.terapkan(new PerintahImpor(id, versi)))
                .hasMessage("IMPOR_BELUM_SIAP");
    }

    @Test
    void nip_dan_kode_ganda_disebut_di_semua_barisnya_dan_daur_unit_ditemukan() {
        var id =
                unggah(
                        new BukuUji()
                                .orang(NIP_A, "Siti", "Analis", "7", "U3")
                                .pegawai(
                                        "19860926.201504 1 001",
                                        "Siti Lagi",
                                        null,
                                        1,
                                        "26-09-1986",
                                        "PNS",
                                        null,
                                        null,
                                        4,
                                        "Analis",
                                        7,
                                        "U3")
                                .unor("A", "Dinas A", "C", null, "01-01-2026")
                                .unor("B", "Bidang B", "A", null, "01-01-2026")
                                .unor("C", "Seksi C", "B", null, "01-01-2026")
                                .unor("D", "Seksi D", "U1", null, "01-01-2026")
                                .unor("D", "Seksi D lagi", "TIADA", null, "01-01-2026"));

        assertThat(
                        daftar.masalah(id, "", 0, 50).stream()
                                .map(m -> m.lembar() + m.baris() + m.masalah().kode()))
                .containsExactlyInAnyOrder(
                        "pegawai4IMPOR_NIP_GANDA",
                        "pegawai5IMPOR_NIP_GANDA",
                        "unor4IMPOR_UNIT_MELINGKAR",
                        "unor5IMPOR_UNIT_MELINGKAR",
                        "unor6IMPOR_UNIT_MELINGKAR",
                        "unor7IMPOR_KODE_GANDA",
                        "unor8IMPOR_KODE_GANDA",
                        "unor8IMPOR_INDUK_TIADA");
        assertThat(daftar.jumlahMasalah(id, "unor")).isEqualTo(6);
        assertThat(daftar.jumlahMasalah(id, NIP_A)).isEqualTo(2);
    }

    @Test
    void jabatan_kepala_yang_masih_dipegang_dan_tmt_yang_mundur_ditolak() {
        contoh.orang(5, "Kepala Lama").tugas(5, 30, "DEFINITIF", "2020-01-01", null);
        var nip = SusunanContoh.nip(1);
        var id =
                unggah(
                        new BukuUji()
                                .pegawai(
                                        NIP_A,
                                        "Siti",
                                        null,
                                        1,
                                        "26-09-1986",
                                        "PNS",
                                        null,
                                        null,
                                        1,
                                        "Kepala Bidang",
                                        7,
                                        "U3",
                                        "01-01-2026",
                                        null,
                                        null)
                                .pegawai(
                                        nip,
                                        "Petugas",
                                        null,
                                        1,
                                        "01-01-1990",
                                        "PNS",
                                        null,
                                        null,
                                        4,
                                        "Pengolah",
                                        7,
                                        "U3",
                                        "01-03-2015",
                                        null,
                                        null));

        assertThat(masalah(id))
                .containsExactlyInAnyOrder("IMPOR_KEPALA_TERISI", "IMPOR_TMT_JABATAN_MUNDUR");
    }

    // ---- headers
    // ---------------------------------------------------------------------------------------------------

    @Test
    void kepala_kolom_tak_peduli_urutan_huruf_spasi_bom_dan_yang_asing_dicatat() {
        var buku =
                new BukuUji()
                        .kepala(
                                " PEGAWAI ",
                                "\uFEFFNama ",
                                " NIP*",
                                "Catatan",
                                "JENIS_KELAMIN",
                                "tgl_lahir",
                                "Status",
                                "jenis_jabatan",
                                "jabatan\u00a0",
                                "kelas",
                                "unor_kode")
                        .baris(
                                " PEGAWAI ",
                                null,
                                "Siti",
                                "'1986 0926\u00a02015.04 1 001",
                                "x",
                                2 - 1,
                                LocalDate.of(1986, 9, 26),
                                "pns",
                                4,
                                "Analis",
                                7,
                                "U3");
        var id = unggah(buku);

        assertThat(masalah(id)).isEmpty();
        var r = daftar.rincian(id);
        assertThat(r.baru()).isEqualTo(1);
        assertThat(r.catatan()).hasSize(1);
        assertThat(r.catatan().get(0).nilai()).containsExactly("pegawai", "C catatan");
        terapkan(id);
        assertThat(angka("select count(*) from core_pegawai where nip = '" + NIP_A + "'"))
                .isEqualTo(1);
    }

    @Test
    void kolom_wajib_yang_hilang_dan_kolom_ganda_menolak_berkas_dengan_menyebut_namanya() {
        var buku =
                new BukuUji().kepala("pegawai", "nip", "nama", "nama").baris("pegawai", null, "x");

        assertThatThrownBy(() -> unggah(buku))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        e ->
                                assertThat(e.pelanggaran())
                                        .extracting(p -> p.kode() + ":" + p.bidang())
                                        .containsExactlyInAnyOrder(
                                                "IMPOR_KOLOM_GANDA:nama",
                                                "IMPOR_KOLOM_KURANG:jenis_kelamin",
                                                "IMPOR_KOLOM_KURANG:tgl_lahir",
                                                "IMPOR_KOLOM_KURANG:status",
                                                "IMPOR_KOLOM_KURANG:jenis_jabatan",
                                                "IMPOR_KOLOM_KURANG:jabatan",
                                                "IMPOR_KOLOM_KURANG:kelas",
                                                "IMPOR_KOLOM_KURANG:unor_kode"));
        assertThat(angka("select count(*) from core_impor")).isZero();
    }

    @Test
    void lembar_yang_tidak_ada_dan_berkas_kosong_ditolak_dengan_satu_pesan() {
        assertThatThrownBy(() -> unggah(new BukuUji().kepala("lain", "nip")))
                .hasMessage("IMPOR_LEMBAR_TIADA");
        assertThatThrownBy(() -> unggah(new BukuUji().kepala("pegawai", BukuUji.PEGAWAI.toArray())))
                .hasMessage("IMPOR_TANPA_BARIS");
    }

    // ---- commit
    // ----------------------------------------------------------------------------------------------------

    @Test
    void dua_kali_menekan_terapkan_berlaku_sekali() {
        var id = unggah(new BukuUji().orang(NIP_A, "Siti", "Analis", "7", "U3"));
        var cmd = new PerintahImpor(id, daftar.rincian(id).versi());
        penetapan.terapkan(cmd);
        penetapan.terapkan(cmd);
        assertThat(angka("select count(*) from core_pekerjaan")).isEqualTo(1);

        penjalan.lanjutkan();
        penetapan.terapkan(cmd);
        penjalan.lanjutkan();

        assertThat(angka("select count(*) from core_pegawai where nip = '" + NIP_A + "'"))
                .isEqualTo(1);
        assertThat(angka("select count(*) from core_pekerjaan")).isEqualTo(1);
    }

    @Test
    void
            data_yang_berubah_sesudah_pemeriksaan_menghentikan_semuanya_dan_periksa_ulang_membetulkan() {
        var nip = SusunanContoh.nip(1);
        var id =
                unggah(
                        new BukuUji()
                                .orang(NIP_A, "Siti", "Analis", "7", "U3")
                                .pegawai(
                                        nip,
                                        "Nama Impor",
                                        null,
                                        1,
                                        "01-01-1990",
                                        "PNS",
                                        null,
                                        null,
                                        4,
                                        "Pengelola",
                                        7,
                                        "U3",
                                        null,
                                        null,
                                        null));
        contoh.sql("update core_pegawai set nama = 'Diubah Orang' where id = 1");

        terapkan(id);

        var basi = daftar.rincian(id);
        assertThat(basi.status()).isEqualTo(StatusImpor.BASI);
        assertThat(basi.sebab().kode()).isEqualTo("IMPOR_DATA_BERUBAH");
        assertThat(basi.sebab().nilai()).containsExactly("1", "pegawai 5");
        assertThat(angka("select count(*) from core_pegawai where nip = '" + NIP_A + "'")).isZero();
        assertThat(daftar.kemajuan(id).orElseThrow().status()).isEqualTo(StatusPekerjaan.GAGAL);

        pemeriksaan.periksaUlang(new PerintahImpor(id, basi.versi()));
        assertThat(daftar.pratinjau(id, Tindakan.UBAH, "", 0, 5).get(0).perubahan())
                .containsExactly(new Perubahan("nama", "Diubah Orang", "Nama Impor"));
        terapkan(id);
        assertThat(daftar.rincian(id).status()).isEqualTo(StatusImpor.DITERAPKAN);
    }

    @Test
    void dua_impor_orang_yang_sama_diterapkan_satu_dan_yang_lain_diberi_tahu() {
        var satu = unggah(new BukuUji().orang(NIP_A, "Siti", "Analis", "7", "U3"));
        var dua = unggah(new BukuUji().orang(NIP_A, "Siti Lain", "Analis", "7", "U3"));
        penetapan.terapkan(new PerintahImpor(satu, daftar.rincian(satu).versi()));
        penetapan.terapkan(new PerintahImpor(dua, daftar.rincian(dua).versi()));

        penjalan.lanjutkan();
        permintaanBaru();

        assertThat(daftar.rincian(satu).status()).isEqualTo(StatusImpor.DITERAPKAN);
        assertThat(daftar.rincian(dua).status()).isEqualTo(StatusImpor.BASI);
        assertThat(teks("select nama from core_pegawai where nip = '" + NIP_A + "'"))
                .isEqualTo("Siti");
    }

    @Test
    void server_yang_mati_di_tengah_tidak_meninggalkan_separuh_dan_dilanjutkan_sendiri() {
        var id = unggah(new BukuUji().orang(NIP_A, "Siti", "Analis", "7", "U3"));
        penetapan.terapkan(new PerintahImpor(id, daftar.rincian(id).versi()));
        // what a killed server leaves: the lease is held, nothing of the chunk was committed
        contoh.sql(
                "update core_pekerjaan set status = 'BERJALAN', penyewa = 'mati', pagar = 7, sewa_sampai ="
                        + " utc_timestamp(6) + interval 20 second");

        assertThat(penjalan.lanjutkan()).isZero();
        assertThat(angka("select count(*) from core_pegawai where nip = '" + NIP_A + "'")).isZero();

        contoh.sql("update core_pekerjaan set sewa_sampai = utc_timestamp(6) - interval 1 second");
        assertThat(penjalan.lanjutkan()).isEqualTo(1);
        permintaanBaru();
        assertThat(daftar.rincian(id).status()).isEqualTo(StatusImpor.DITERAPKAN);
        assertThat(angka("select pagar from core_pekerjaan")).isEqualTo(8);
        assertThat(angka("select count(*) from core_pegawai where nip = '" + NIP_A + "'"))
                .isEqualTo(1);
    }

    @Test
    void galat_di_tengah_penulisan_membatalkan_semuanya() {
        var id =
                unggah(
                        new BukuUji()
                                .orang(NIP_A, "Siti", "Analis", "7", "U3")
                                .orang(NIP_B, "Rina", "Analis", "7", "U3"));
        contoh.sql(
                "create trigger uji_tolak before insert on core_penugasan for each row signal sqlstate '45000' set message_text ="
                        + " 'uji'");
        try {
            terapkan(id);
        } finally {
            contoh.sql("drop trigger uji_tolak");
        }

        assertThat(angka("select count(*) from core_pegawai where id > 100000")).isZero();
        assertThat(angka("select count(*) from core_jabatan where id between 100001 and 499999"))
                .isZero();
        assertThat(daftar.rincian(id).status()).isEqualTo(StatusImpor.MENERAPKAN);
        assertThat(angka("select percobaan from core_pekerjaan")).isEqualTo(1);

        contoh.sql("update core_pekerjaan set sewa_sampai = utc_timestamp(6) - interval 1 second");
        penjalan.lanjutkan();
        permintaanBaru();
        assertThat(daftar.rincian(id).status()).isEqualTo(StatusImpor.DITERAPKAN);
    }

    // ---- size, downloads, rights
    // -----------------------------------------------------------------------------------

    @Test
    void dua_puluh_ribu_baris_diterima_dan_satu_lagi_ditolak() {
        var buku = new BukuUji();
        for (var i = 0; i < 20_000; i++) {
            buku.orang(nip(i), "Orang " + i, "Analis " + i % 40, "7", "U3");
        }
        var awal = System.nanoTime();
        var id = unggah(buku);
        assertThat(daftar.rincian(id).baru()).isEqualTo(20_000);
        terapkan(id);
        System.out.printf("20.000 baris: %d ms%n", (System.nanoTime() - awal) / 1_000_000);
        assertThat(daftar.rincian(id).status()).isEqualTo(StatusImpor.DITERAPKAN);
        assertThat(angka("select count(*) from core_penugasan where id between 100001 and 499999"))
                .isEqualTo(20_000);
        assertThat(angka("select count(*) from core_jabatan where id between 100001 and 499999"))
                .isEqualTo(40);
        assertThat(angka("select count(*) from core_audit where entitas <> 'Impor'"))
                .isEqualTo(20_040);

        buku.orang(nip(20_000), "Terlalu", "Analis", "7", "U3");
        assertThatThrownBy(() -> unggah(buku)).hasMessage("IMPOR_TERLALU_BANYAK_BARIS");
    }

    @Test
    void buku_galat_memuat_semua_baris_di_tempatnya_dengan_kolom_kesalahan() {
        var id =
                unggah(
                        new BukuUji()
                                .orang(NIP_A, "Siti", "Analis", "7", "U3")
                                .pegawai(
                                        198_609_262_015_040_992d,
                                        "=1+1",
                                        null,
                                        3,
                                        "31-02-1990",
                                        "PNS",
                                        null,
                                        null,
                                        4,
                                        "Analis",
                                        7,
                                        "U3"));
        var baris = baca(unduhan.bukuGalat(id, ID), "pegawai");

        assertThat(baris).extracting(BarisLembar::nomor).containsExactly(1, 2, 3, 4, 5);
        assertThat(baris.get(0).sel(15).teks()).isEqualTo("kesalahan");
        assertThat(baris.get(3).sel(0).teks()).isEqualTo(NIP_A);
        assertThat(baris.get(3).sel(15).kosong()).isTrue();
        assertThat(baris.get(4).sel(1).jenis()).isEqualTo(JenisSel.TEKS);
        assertThat(baris.get(4).sel(15).teks())
                .contains(
                        "nip: Kolom NIP harus teks, bukan angka: Excel sudah membulatkan digitnya")
                .contains("jenis_kelamin: ")
                .contains("tgl_lahir: ");
    }

    @Test
    void templat_yang_diisi_apa_adanya_diterima() {
        var templat = unduhan.templat(ID);

        assertThat(baca(templat, "pegawai")).hasSize(3);
        assertThat(baca(templat, "unor")).hasSize(3);
        assertThat(baca(templat, "ref_gol_id")).hasSize(1 + 34);
        assertThat(baca(templat, "ref_kelas")).hasSize(18);
        assertThat(baca(unduhan.templat(Locale.ENGLISH), "ref_ptkp")).hasSize(9);
        assertThatThrownBy(() -> pemeriksaan.unggah(new UnggahImpor("t.xlsx", templat)))
                .hasMessage("IMPOR_TANPA_BARIS");
    }

    @Test
    void tanpa_hak_impor_tidak_ada_yang_dapat_dibaca_atau_diubah() {
        var id = unggah(new BukuUji().orang(NIP_A, "Siti", "Analis", "7", "U3"));
        permintaanBaru();
        aktif.masukSebagai(SusunanContoh.nip(2));

        List<Runnable> jalan =
                List.of(
                        () -> daftar.rincian(id),
                        () -> daftar.halaman(0, 5),
                        daftar::jumlah,
                        () -> daftar.masalah(id, "", 0, 5),
                        () -> daftar.jumlahMasalah(id, ""),
                        () -> daftar.pratinjau(id, Tindakan.BARU, "", 0, 5),
                        () -> daftar.jumlahPratinjau(id, Tindakan.BARU, ""),
                        () -> daftar.kemajuan(id),
                        () -> unduhan.templat(ID),
                        () -> unduhan.bukuGalat(id, ID),
                        () -> pemeriksaan.periksaUlang(new PerintahImpor(id, 0)),
                        () -> penetapan.terapkan(new PerintahImpor(id, 0)));
        for (var j : jalan) {
            assertThatThrownBy(j::run).isInstanceOf(AksesDitolak.class);
        }
    }

    @Test
    void versi_lama_tidak_menerapkan_pratinjau_yang_belum_dilihat() {
        var id = unggah(new BukuUji().orang(NIP_A, "Siti", "Analis", "7", "U3"));
        var lama = daftar.rincian(id).versi();
        pemeriksaan.periksaUlang(new PerintahImpor(id, lama));

        assertThatThrownBy(() -> penetapan.terapkan(new PerintahImpor(id, lama)))
                .isInstanceOf(KonflikPerubahan.class);
    }

    // ---- helpers
    // ---------------------------------------------------------------------------------------------------

    private static String nip(int i) {
        var hari = LocalDate.of(1970, 1, 1).plusDays(i % 9_000);
        return "%s2015041%03d".formatted(hari.toString().replace("-", ""), 1 + i / 9_000);
    }
}
