package id.teladan.presensi.cuti;

import static id.teladan.presensi.cuti.ProvinsiCuti.KABID;
import static id.teladan.presensi.cuti.ProvinsiCuti.KADIS;
import static id.teladan.presensi.cuti.ProvinsiCuti.REKAN;
import static id.teladan.presensi.cuti.ProvinsiCuti.SEKDA;
import static id.teladan.presensi.cuti.ProvinsiCuti.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.SaldoCuti;
import id.teladan.presensi.penutup.HariTertutup;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recall, long leave and the calendar of the team. */
@ExtendWith(PerkakasUji.class)
class PemanggilanCutiTest {

    private static final LocalDate SENIN = LocalDate.of(2026, 11, 2);

    private ProvinsiCuti provinsi;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiCuti.bangun(db, perkakas);
    }

    private long disetujui(long siapa, JenisCuti jenis, LocalDate dari, LocalDate sampai) {
        provinsi.sebagai(siapa);
        var id =
                PerkakasUji.bean(PengajuanCuti.class)
                        .ajukan(
                                new SimpanCuti(
                                        null,
                                        0,
                                        new IsiCuti(
                                                jenis,
                                                dari,
                                                sampai,
                                                null,
                                                null,
                                                "Keluarga",
                                                "Serang",
                                                "0812",
                                                List.of(),
                                                null)));
        provinsi.sebagai(KABID);
        PerkakasUji.bean(PertimbanganCuti.class)
                .pertimbangkan(new PutusCuti(id, versi(id), Putusan.DISETUJUI, null, null, null));
        provinsi.sebagai(KADIS);
        PerkakasUji.bean(KeputusanCuti.class)
                .putuskan(new PutusCuti(id, versi(id), Putusan.DISETUJUI, null, null, null));
        return id;
    }

    private long versi(long id) {
        return provinsi.angka("select versi from presensi_cuti where id = " + id);
    }

    private void awal(int tahun, int terpakai) {
        provinsi.sql(
                "insert into presensi_mutasi_saldo (id, pegawai_id, tahun_hak, tahun_pakai, jenis, hari, oleh, waktu) values"
                        + " (next value for presensi_mutasi_saldo_seq, %d, %d, %d, 'AWAL', %d, 'Uji', utc_timestamp(6))"
                                .formatted(STAF, tahun, tahun, terpakai));
    }

    private SaldoCuti sisa() {
        provinsi.sebagai(STAF);
        return PerkakasUji.bean(PengajuanCuti.class).saldo(2026).orElseThrow().sisa();
    }

    private void panggil(long siapa, long id, LocalDate kembali, String alasan) {
        provinsi.sebagai(siapa);
        PerkakasUji.bean(PemanggilanCuti.class)
                .panggil(new PanggilKembali(id, versi(id), kembali, alasan));
    }

    @ParameterizedTest(
            name = "cuti 10 hari kerja, kembali hari ke-{0}: sisa {1} hak, {2} dari tahun lalu")
    @CsvSource({"0, 12, 4", "1, 12, 3", "4, 12, 0", "7, 11, 0", "11, 7, 0"})
    void hari_yang_tidak_diambil_kembali_ke_hak_yang_terakhir_dipakai(
            int hari, int hak, int sisaN1) {
        awal(2025, 8); // 4 carried over: the leave spends them first, then 6 of the right of 2026
        var id = disetujui(STAF, JenisCuti.TAHUNAN, SENIN, SENIN.plusDays(11));
        assertThat(sisa()).isEqualTo(new SaldoCuti(6, 0, 0));

        panggil(KADIS, id, SENIN.plusDays(hari), "Banjir besar");

        assertThat(sisa()).isEqualTo(new SaldoCuti(hak, sisaN1, 0));
        provinsi.sebagai(STAF);
        var r = PerkakasUji.bean(DaftarCuti.class).rincian(id);
        assertThat(r.keadaan()).isEqualTo("DIPANGGIL");
        assertThat(r.status()).isEqualTo(StatusCuti.DISETUJUI);
        assertThat(r.kembaliPada()).isEqualTo(SENIN.plusDays(hari));
        assertThat(
                        provinsi.angka(
                                "select count(*) from core_pemberitahuan where jenis = 'CUTI_DIPANGGIL' and pegawai_id = "
                                        + STAF))
                .isOne();
    }

    @Test
    void hanya_pejabat_yang_memanggil_sekali_dalam_masa_cuti_dengan_alasan() throws Exception {
        var id = disetujui(STAF, JenisCuti.TAHUNAN, SENIN, SENIN.plusDays(4));
        for (var orang : List.of(KABID, STAF, REKAN, SEKDA)) {
            assertThatThrownBy(() -> panggil(orang, id, SENIN.plusDays(2), "Dinas"))
                    .as("%d", orang)
                    .isInstanceOfAny(DataTidakDitemukan.class, AksesDitolak.class);
        }
        assertKode(() -> panggil(KADIS, id, SENIN.minusDays(1), "Dinas"), "CUTI-035");
        assertKode(() -> panggil(KADIS, id, SENIN.plusDays(5), "Dinas"), "CUTI-035");
        assertKode(() -> panggil(KADIS, id, null, " "), "CUTI-035", "CUTI-036");
        provinsi.hari(SENIN.plusDays(2));
        assertKode(() -> panggil(KADIS, id, SENIN.plusDays(1), "Dinas"), "CUTI-035");
        provinsi.sebagai(KADIS);
        var basi = new PanggilKembali(id, versi(id) - 1, SENIN.plusDays(3), "Dinas");
        assertThatThrownBy(() -> PerkakasUji.bean(PemanggilanCuti.class).panggil(basi))
                .isInstanceOf(KonflikPerubahan.class);
        assertThat(PerkakasUji.bean(DaftarCuti.class).rincian(id).bolehPanggil()).isTrue();

        panggil(KADIS, id, SENIN.plusDays(3), "Dinas");

        assertThat(PerkakasUji.bean(DaftarCuti.class).rincian(id).bolehPanggil()).isFalse();
        assertKode(() -> panggil(KADIS, id, SENIN.plusDays(3), "Dinas"), "CUTI-034");
        var penutup = PerkakasUji.bean(PenutupCuti.class);
        assertThat(TransaksiUji.dalam(() -> penutup.pada(List.of(STAF), SENIN, SENIN.plusDays(9))))
                .extracting(HariTertutup::tanggal)
                .containsExactly(SENIN, SENIN.plusDays(1), SENIN.plusDays(2));
        // the days that came back are free for another leave
        var lagi = disetujui(STAF, JenisCuti.TAHUNAN, SENIN.plusDays(4), SENIN.plusDays(4));
        assertThat(lagi).isPositive();
    }

    @Test
    void cuti_besar_menghabiskan_hak_tahun_itu_dan_pembatalannya_mengembalikan() {
        awal(2025, 8);
        disetujui(STAF, JenisCuti.TAHUNAN, SENIN, SENIN.plusDays(4));
        assertThat(sisa()).isEqualTo(new SaldoCuti(11, 0, 0));

        var besar =
                disetujui(
                        STAF,
                        JenisCuti.BESAR,
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 1, 31));

        assertThat(sisa()).isEqualTo(new SaldoCuti(0, 0, 0));
        provinsi.sebagai(STAF);
        PerkakasUji.bean(PembatalanCuti.class)
                .batalkan(new TindakCuti(besar, versi(besar), "Tidak jadi"));
        assertThat(sisa()).isEqualTo(new SaldoCuti(11, 0, 0));
    }

    @Test
    void kalender_tim_menunjukkan_yang_disetujui_dan_yang_masih_diminta(DaftarKalenderTim tim) {
        var id = disetujui(STAF, JenisCuti.TAHUNAN, SENIN, SENIN.plusDays(4));
        provinsi.sebagai(REKAN);
        PerkakasUji.bean(PengajuanCuti.class)
                .ajukan(
                        new SimpanCuti(
                                null,
                                0,
                                new IsiCuti(
                                        JenisCuti.TAHUNAN,
                                        SENIN.plusDays(4),
                                        SENIN.plusDays(7),
                                        null,
                                        null,
                                        "Keluarga",
                                        "Serang",
                                        "0812",
                                        List.of(),
                                        null)));
        var saring = new SaringanTim(SENIN.plusDays(9), null, null);
        provinsi.sebagai(KABID);
        var bulan = tim.bulan(saring, 0, 25);
        assertThat(bulan.bulan()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(bulan.hari()).hasSize(30);
        assertThat(bulan.hari().get(0).libur()).isTrue(); // Sunday
        assertThat(bulan.hari().get(1).libur()).isFalse();
        assertThat(bulan.orang()).extracting(KalenderTim.Orang::nama).contains("Bagus", "Citra");
        var staf =
                bulan.orang().stream().filter(o -> o.pegawaiId() == STAF).findFirst().orElseThrow();
        assertThat(staf.sel().get(0)).isNull();
        assertThat(staf.sel().get(1))
                .isEqualTo(
                        new KalenderTim.Sel(
                                "TAHUNAN", false, "cuti tahunan", "/cuti/rincian?id=" + id));
        assertThat(staf.sel().get(6)).isNull();
        var rekan =
                bulan.orang().stream()
                        .filter(o -> o.pegawaiId() == REKAN)
                        .findFirst()
                        .orElseThrow();
        assertThat(rekan.sel().get(5).menunggu()).isTrue();
        assertThat(bulan.hari().get(5).pergi()).isEqualTo(2);
        assertThat(bulan.hari().get(1).pergi()).isOne();
        assertThat(tim.bulan(new SaringanTim(SENIN, null, "Citra"), 0, 25).total()).isOne();
        assertThat(tim.bulan(new SaringanTim(SENIN.plusMonths(1), null, null), 0, 25).hari())
                .hasSize(31)
                .allSatisfy(h -> assertThat(h.pergi()).isZero());
        assertThat(PerkakasUji.hitungPernyataan(() -> tim.bulan(saring, 0, 25)))
                .isLessThanOrEqualTo(9);
    }

    @Test
    void ekspor_kalender_hanya_bagi_yang_berhak_dan_tercatat(DaftarKalenderTim tim) {
        disetujui(STAF, JenisCuti.TAHUNAN, SENIN, SENIN.plusDays(4));
        provinsi.sql(
                "insert into core_peran_pengguna (id, pegawai_id, peran, unit_id, mulai) values (900, %d, 'BKD', null, '2020-01-01')"
                        .formatted(SEKDA));
        provinsi.sebagai(SEKDA);
        var isi = new ByteArrayOutputStream();
        tim.ekspor(new SaringanTim(SENIN, null, null), isi);
        assertThat(isi.size()).isGreaterThan(1000);
        assertThat(provinsi.teks("select objek from core_akses where jenis = 'EKSPOR_PEGAWAI'"))
                .isEqualTo("1 cuti");
        provinsi.sebagai(STAF);
        assertThatThrownBy(
                        () ->
                                tim.ekspor(
                                        new SaringanTim(SENIN, null, null),
                                        new ByteArrayOutputStream()))
                .isInstanceOf(AksesDitolak.class);
    }

    private static void assertKode(Runnable kerja, String... kode) {
        assertThatThrownBy(kerja::run)
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        e ->
                                assertThat(e.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactly(kode));
    }
}
