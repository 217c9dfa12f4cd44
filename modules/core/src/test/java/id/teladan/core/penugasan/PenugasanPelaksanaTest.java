package id.teladan.core.penugasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.pegawai.JenisPenugasan;
import id.teladan.core.usulan.DaftarUsulan;
import id.teladan.core.usulan.PemutusanUsulan;
import id.teladan.core.usulan.PutuskanUsulan;
import id.teladan.core.usulan.SaringanUsulan;
import id.teladan.core.usulan.SaringanUsulan.Tab;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PenugasanPelaksanaTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final long BKD = 1;
    private static final long BKD2 = 2;
    private static final long PENGELOLA = 3;
    private static final long CALON = 4;
    private static final long STAF_LOWONG = 5;
    private static final long JAUH = 6;
    private static final long KEPALA_LOWONG = 30;

    private final PenugasanPelaksana penugasan;
    private final DaftarPenugasan daftar;
    private final DaftarUsulan usulan;
    private final PemutusanUsulan pemutusan;
    private final PencariAtasan atasan;
    private final PelakuAktif aktif;
    private final PerkakasUji perkakas;
    private final SusunanContoh susunan;

    PenugasanPelaksanaTest(
            PenugasanPelaksana penugasan,
            DaftarPenugasan daftar,
            DaftarUsulan usulan,
            PemutusanUsulan pemutusan,
            PencariAtasan atasan,
            PelakuAktif aktif,
            PerkakasUji perkakas,
            BasisDataUji db) {
        this.penugasan = penugasan;
        this.daftar = daftar;
        this.usulan = usulan;
        this.pemutusan = pemutusan;
        this.atasan = atasan;
        this.aktif = aktif;
        this.perkakas = perkakas;
        susunan = new SusunanContoh(db);
    }

    @BeforeEach
    void siapkan() {
        SusunanContoh.hari(HARI);
        susunan.unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas")
                .unit(3, 2L, "Bidang Lowong")
                .unit(4, 1L, "Dinas Lain")
                .staf(2)
                .staf(3)
                .staf(4)
                .orang(BKD, "Petugas BKD")
                .orang(BKD2, "Petugas BKD Dua")
                .orang(PENGELOLA, "Pengelola")
                .orang(CALON, "Calon Plt")
                .orang(STAF_LOWONG, "Staf Bidang")
                .orang(JAUH, "Orang Jauh")
                .tugas(BKD, 41, "DEFINITIF", "2020-01-01", null)
                .tugas(BKD2, 41, "DEFINITIF", "2020-01-01", null)
                .tugas(PENGELOLA, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(CALON, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(STAF_LOWONG, 31, "DEFINITIF", "2020-01-01", null)
                .tugas(JAUH, 41, "DEFINITIF", "2020-01-01", null)
                .peran(BKD, Peran.BKD, null)
                .peran(BKD2, Peran.BKD, null)
                .peran(PENGELOLA, Peran.PENGELOLA_OPD, 2L);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    private void masuk(long orang) {
        perkakas.permintaanBaru();
        aktif.masukSebagai(SusunanContoh.nip(orang));
    }

    private static TugaskanPelaksana perintah(
            long orang, long jabatan, JenisPenugasan jenis, LocalDate mulai, LocalDate sampai) {
        return new TugaskanPelaksana(orang, jabatan, jenis, mulai, sampai, "821/7", HARI);
    }

    private Long atasanStaf(LocalDate hari) throws Exception {
        return TransaksiUji.dalam(
                () ->
                        atasan.atasan(STAF_LOWONG, hari)
                                .map(PencariAtasan.Atasan::pegawaiId)
                                .orElse(null));
    }

    @Test
    void plt_berlaku_sesudah_orang_kedua_menyetujui_dan_berakhir_sendiri() throws Exception {
        masuk(PENGELOLA);
        var sampai = LocalDate.of(2026, 12, 31);
        assertThat(
                        penugasan.tugaskan(
                                perintah(CALON, KEPALA_LOWONG, JenisPenugasan.PLT, HARI, sampai),
                                "Pejabat lama pensiun"))
                .isFalse();
        assertThat(atasanStaf(HARI)).isNull();
        masuk(BKD);
        var menunggu =
                usulan.halaman(new SaringanUsulan(Tab.MENUNGGU, null, null), 0, 10).baris().get(0);
        assertThat(menunggu.ringkasan()).isEqualTo("Plt Kepala Bidang Lowong: Calon Plt");
        pemutusan.setujui(new PutuskanUsulan(menunggu.id(), menunggu.versi(), null));

        assertThat(atasanStaf(HARI.minusDays(1))).isNull();
        assertThat(atasanStaf(HARI)).isEqualTo(CALON);
        assertThat(atasanStaf(sampai)).isEqualTo(CALON);
        assertThat(atasanStaf(sampai.plusDays(1))).isNull();
        masuk(CALON);
        assertThat(aktif.pelaku().berperan(Peran.ATASAN)).isTrue();
        assertThat(aktif.pelaku().kapasitas())
                .singleElement()
                .satisfies(k -> assertThat(k.jenis()).isEqualTo("PLT"));
        SusunanContoh.hari(sampai.plusDays(1));
        masuk(CALON);
        assertThat(aktif.pelaku().punya(Hak.MEMUTUSKAN_SKP)).isFalse();
        assertThat(aktif.pelaku().kapasitas()).isEmpty();
    }

    @Test
    void plh_berlaku_seketika_dan_dapat_diakhiri_seketika() throws Exception {
        masuk(PENGELOLA);
        assertThat(
                        penugasan.tugaskan(
                                perintah(
                                        CALON,
                                        KEPALA_LOWONG,
                                        JenisPenugasan.PLH,
                                        HARI.minusDays(2),
                                        HARI.plusDays(7)),
                                "Pejabat cuti"))
                .isTrue();
        assertThat(atasanStaf(HARI)).isEqualTo(CALON);
        var baris =
                daftar.halaman(new SaringanPenugasan("BERJALAN", "calon"), 0, 25).baris().get(0);
        assertThat(baris.nomorSk()).isEqualTo("821/7");
        penugasan.akhiri(
                new AkhiriPenugasan(
                        baris.id(), baris.versi(), HARI.minusDays(1), "Pejabat kembali"));
        assertThat(atasanStaf(HARI)).isNull();
        assertThat(daftar.halaman(new SaringanPenugasan("SELESAI", null), 0, 25).total())
                .isEqualTo(1);
        masuk(CALON);
        assertThat(aktif.pelaku().berperan(Peran.ATASAN)).isFalse();
    }

    @Test
    void yang_belum_mulai_ditarik_seluruhnya() {
        masuk(BKD);
        penugasan.tugaskan(
                perintah(
                        CALON,
                        KEPALA_LOWONG,
                        JenisPenugasan.PLH,
                        HARI.plusDays(1),
                        HARI.plusDays(3)),
                "Cuti");
        var b = daftar.halaman(new SaringanPenugasan("NANTI", null), 0, 25).baris().get(0);
        penugasan.akhiri(new AkhiriPenugasan(b.id(), b.versi(), HARI, "Batal cuti"));
        assertThat(daftar.halaman(new SaringanPenugasan(null, null), 0, 25).total()).isZero();
    }

    @Test
    void di_luar_lingkup_seperti_tidak_ada_dan_tidak_untuk_diri_sendiri() {
        masuk(PENGELOLA);
        assertThatThrownBy(
                        () ->
                                penugasan.tugaskan(
                                        perintah(
                                                JAUH,
                                                KEPALA_LOWONG,
                                                JenisPenugasan.PLH,
                                                HARI,
                                                HARI),
                                        "x"))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(
                        () ->
                                penugasan.tugaskan(
                                        perintah(CALON, 40, JenisPenugasan.PLH, HARI, HARI), "x"))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(
                        () ->
                                penugasan.tugaskan(
                                        perintah(
                                                PENGELOLA,
                                                KEPALA_LOWONG,
                                                JenisPenugasan.PLH,
                                                HARI,
                                                HARI),
                                        "x"))
                .isInstanceOf(AksesDitolak.class);
        assertThat(daftar.calonPegawai("jauh")).isEmpty();
        assertThat(daftar.calonPegawai("calon")).extracting(Calon::id).containsExactly(CALON);
        assertThat(daftar.calonJabatan("lowong"))
                .extracting(Calon::id)
                .containsExactly(KEPALA_LOWONG);
        masuk(CALON);
        assertThatThrownBy(() -> daftar.halaman(new SaringanPenugasan(null, null), 0, 25))
                .isInstanceOf(AksesDitolak.class);
    }

    @Test
    void semua_masalah_sekaligus_dan_batas_lama() {
        masuk(BKD);
        kode(new TugaskanPelaksana(null, null, null, null, null, " ", null), "WAJIB_DIISI");
        kode(
                perintah(CALON, KEPALA_LOWONG, JenisPenugasan.PLT, HARI, LocalDate.of(2027, 4, 5)),
                "PENUGASAN_TERLALU_LAMA");
        kode(
                perintah(CALON, KEPALA_LOWONG, JenisPenugasan.PLH, HARI, HARI.plusDays(90)),
                "PENUGASAN_PLH_TERLALU_LAMA");
        kode(
                perintah(CALON, 21, JenisPenugasan.PLH, HARI, HARI),
                "PENUGASAN_SUDAH_DEFINITIF",
                "PENUGASAN_JABATAN_TIDAK_SAH");
        penugasan.tugaskan(
                perintah(CALON, KEPALA_LOWONG, JenisPenugasan.PLH, HARI, HARI.plusDays(4)), "Cuti");
        kode(
                perintah(
                        JAUH,
                        KEPALA_LOWONG,
                        JenisPenugasan.PLH,
                        HARI.plusDays(4),
                        HARI.plusDays(5)),
                "PENUGASAN_TUMPANG_TINDIH");
        assertThat(
                        penugasan.tugaskan(
                                perintah(
                                        JAUH,
                                        KEPALA_LOWONG,
                                        JenisPenugasan.PLT,
                                        HARI.plusDays(5),
                                        LocalDate.of(2027, 4, 9)),
                                "Lowong"))
                .isFalse();
    }

    private void kode(TugaskanPelaksana c, String... kode) {
        assertThatThrownBy(() -> penugasan.tugaskan(c, "alasan"))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .isSubsetOf(List.of(kode)));
    }
}
