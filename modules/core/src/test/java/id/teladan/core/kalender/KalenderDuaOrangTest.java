package id.teladan.core.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.aturan.HariLibur.Jenis;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.PolaKerja;
import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.core.usulan.DaftarUsulan;
import id.teladan.core.usulan.PemutusanUsulan;
import id.teladan.core.usulan.PutuskanUsulan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class KalenderDuaOrangTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final LocalDate TAHUN_BARU = LocalDate.of(2027, 1, 1);

    private final PenyusunanKalender penyusunan;
    private final DaftarKalender daftar;
    private final PemutusanUsulan pemutusan;
    private final DaftarUsulan usulan;
    private final KalenderKerja kalender;
    private final PelakuAktif aktif;
    private final PerkakasUji perkakas;
    private final SusunanContoh susunan;

    KalenderDuaOrangTest(
            PenyusunanKalender penyusunan,
            DaftarKalender daftar,
            PemutusanUsulan pemutusan,
            DaftarUsulan usulan,
            KalenderKerja kalender,
            PelakuAktif aktif,
            PerkakasUji perkakas,
            BasisDataUji db) {
        this.penyusunan = penyusunan;
        this.daftar = daftar;
        this.pemutusan = pemutusan;
        this.usulan = usulan;
        this.kalender = kalender;
        this.aktif = aktif;
        this.perkakas = perkakas;
        susunan = new SusunanContoh(db);
    }

    @BeforeEach
    void siapkan() {
        SusunanContoh.hari(HARI);
        susunan.unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas A")
                .unit(3, 2L, "Bidang A")
                .unit(4, 1L, "Dinas B")
                .orang(1, "Petugas satu")
                .orang(2, "Petugas dua")
                .orang(3, "Auditor")
                .peran(1, Peran.BKD, null)
                .peran(2, Peran.BKD, null)
                .peran(3, Peran.AUDITOR, null);
    }

    /** The calendar is reference data of a migration, so that the kit does not empty it. */
    @AfterEach
    void kembalikan() {
        susunan.sql("delete from core_hari_libur where year(tanggal) >= 2027");
        susunan.sql("delete from core_kalender_tahun where tahun >= 2027");
        susunan.sql("delete from core_hari_libur where tanggal = '2026-12-28'");
        JamTeladan.kembalikan();
    }

    @Test
    void tahun_tanpa_kalender_perlu_petugas_sampai_orang_kedua_menerbitkannya() throws Exception {
        masuk(3);
        assertThat(daftar.rincian(2027).terbit()).isFalse();
        assertThatThrownBy(() -> hariKerja(2027))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g -> assertThat(g.kode()).isEqualTo(KalenderTerbaca.BELUM_TERBIT));

        var id = usulkan(isi(2027, libur(TAHUN_BARU, Jenis.NASIONAL, null)));
        assertThatThrownBy(() -> pemutusan.setujui(new PutuskanUsulan(id, 0, null)))
                .isInstanceOf(AksesDitolak.class);
        setujui(id);
        assertThat(daftar.rincian(2027).hariKerja()).containsEntry("K5", 260);
        assertThat(hariKerja(2027)).isEqualTo(260);
        assertThat(penyusunan.draf(2027).diubah()).isNull();
    }

    @Test
    void perubahan_tahun_terbit_menunjukkan_hari_dan_hitungan_yang_berubah() throws Exception {
        masuk(1);
        var isi = penyusunan.draf(2026).isi();
        var hari = new ArrayList<>(isi.libur());
        hari.add(libur(LocalDate.of(2026, 12, 28), Jenis.CUTI_BERSAMA, null));
        var id = usulkan(new IsiKalender(2026, isi.dasarId(), hari));
        masuk(2);
        var dampak = usulan.rincian(id).dampak();
        assertThat(dampak)
                .contains(new BarisDampak("2026-12-28", null, "Libur 2026-12-28"))
                .contains(new BarisDampak("Batas keberatan uji", "2026-12-31", "2027-01-01"));
        assertThat(dampak)
                .filteredOn(b -> b.label().equals("harikerja.K5"))
                .singleElement()
                .satisfies(
                        b ->
                                assertThat(Integer.parseInt(b.sebelum()))
                                        .isEqualTo(Integer.parseInt(b.sesudah()) + 1));
        var sebelum = hariKerja(2026);
        setujui(id);
        assertThat(hariKerja(2026)).isEqualTo(sebelum - 1);
        masuk(1);
        kode(() -> usulkan(penyusunan.draf(2026).isi()), "KALENDER_TIDAK_BERUBAH");
    }

    @Test
    void libur_lokal_hanya_untuk_unitnya_dan_yang_di_bawahnya() throws Exception {
        var lokal = LocalDate.of(2027, 8, 18);
        setujui(
                usulkan(
                        isi(
                                2027,
                                libur(TAHUN_BARU, Jenis.NASIONAL, null),
                                libur(lokal, Jenis.LOKAL, 2L))));
        assertThat(TransaksiUji.dalam(() -> kalender.terbaca().libur(lokal))).isEmpty();
        assertThat(TransaksiUji.dalam(() -> kalender.terbaca(3).libur(lokal))).isPresent();
        assertThat(TransaksiUji.dalam(() -> kalender.terbaca(4).libur(lokal))).isEmpty();
    }

    @Test
    void semua_masalah_disebut_dengan_harinya() {
        masuk(1);
        assertThatThrownBy(
                        () ->
                                penyusunan.ajukan(
                                        new IsiKalender(
                                                2027,
                                                " ",
                                                List.of(
                                                        libur(HARI, Jenis.LOKAL, null),
                                                        libur(TAHUN_BARU, Jenis.CUTI_BERSAMA, 2L),
                                                        libur(TAHUN_BARU, Jenis.LOKAL, 99L))),
                                        "x"))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactly(
                                                "KALENDER_TANPA_DASAR",
                                                "KALENDER_TANPA_NASIONAL",
                                                "KALENDER_LUAR_TAHUN",
                                                "KALENDER_UNIT",
                                                "KALENDER_UNIT"));
        kode(
                () ->
                        usulkan(
                                isi(
                                        2027,
                                        libur(TAHUN_BARU, Jenis.NASIONAL, null),
                                        libur(TAHUN_BARU, Jenis.CUTI_BERSAMA, null))),
                "KALENDER_HARI_GANDA");
    }

    @Test
    void ekspor_dapat_diimpor_kembali_menjadi_draf_yang_sama() {
        masuk(1);
        var buku = new ByteArrayOutputStream();
        daftar.tulis(2026, buku);
        var semula = penyusunan.draf(2026).isi();
        var draf = penyusunan.impor(2026, semula.dasarId(), buku.toByteArray());
        assertThat(draf.isi()).isEqualTo(semula);
        assertThat(draf.diubah()).isNotNull();
        penyusunan.buang(2026);
        assertThat(penyusunan.draf(2026).diubah()).isNull();
        masuk(3);
        assertThatThrownBy(() -> penyusunan.draf(2026)).isInstanceOf(AksesDitolak.class);
    }

    private int hariKerja(int tahun) throws Exception {
        return TransaksiUji.dalam(
                () ->
                        kalender.terbaca()
                                .hariKerjaAntara(
                                        LocalDate.of(tahun, 1, 1),
                                        LocalDate.of(tahun, 12, 31),
                                        PolaKerja.K5)
                                .size());
    }

    private static IsiKalender isi(int tahun, ButirLibur... hari) {
        return new IsiKalender(tahun, "SKB-3-Menteri-Libur-" + tahun, List.of(hari));
    }

    private static ButirLibur libur(LocalDate tanggal, Jenis jenis, Long unit) {
        return new ButirLibur(tanggal, jenis, "Libur " + tanggal, unit, "SKB", "Lampiran");
    }

    private long usulkan(IsiKalender isi) {
        masuk(1);
        return penyusunan.ajukan(isi, "Keputusan bersama baru");
    }

    private void setujui(long id) {
        masuk(2);
        pemutusan.setujui(new PutuskanUsulan(id, 0, null));
    }

    private void masuk(long orang) {
        perkakas.permintaanBaru();
        aktif.masukSebagai(SusunanContoh.nip(orang));
    }

    private static void kode(Runnable kerja, String kode) {
        assertThatThrownBy(kerja::run)
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactly(kode));
    }

    /** Stands for a module with an open clock: four working days after 24 December 2026. */
    @ApplicationScoped
    static class JamUji implements HitunganTerbuka {

        @Override
        public List<Hitungan> terbuka(int tahun) {
            return tahun != 2026
                    ? List.of()
                    : List.of(new Hitungan("Batas keberatan uji", JamUji::akhir));
        }

        private static String akhir(KalenderTerbaca k) {
            var tanggal = LocalDate.of(2026, 12, 25);
            for (var sisa = 4; sisa > 0; ) {
                tanggal = tanggal.plusDays(1);
                if (tanggal.getYear() > 2026) {
                    return tanggal.toString();
                }
                if (k.hariKerja(tanggal, PolaKerja.K5)) {
                    sisa--;
                }
            }
            return tanggal.toString();
        }
    }
}
