package id.teladan.presensi.hari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.penutup.BukuPenutup;
import id.teladan.core.penutup.JenisPenutup;
import id.teladan.core.penutup.PenutupBaru;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.presensi.aturan.KeadaanHari;
import id.teladan.presensi.aturan.KodePresensi;
import id.teladan.presensi.aturan.PolaJadwal;
import id.teladan.presensi.jadwal.DaftarJadwal;
import id.teladan.presensi.jadwal.IsiShift;
import id.teladan.presensi.jadwal.PengelolaanJadwal;
import id.teladan.presensi.jadwal.PenyusunanRoster;
import id.teladan.presensi.jadwal.TetapkanJadwal;
import id.teladan.presensi.penerimaan.PenerimaanTap;
import id.teladan.presensi.penerimaan.UnggahanPerangkat;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the wire to the resolved day: 1 manages Dinas A, 2 works there, 3 leads it, 4 works at Dinas B. */
@ExtendWith(PerkakasUji.class)
class PenjagaHariTest {

    private static final LocalDate SENIN = LocalDate.of(2026, 11, 2);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final LangkahHari langkah;
    private final PenerimaanTap penerimaan;
    private final DaftarHari daftar;
    private final PengelolaanJadwal jadwal;
    private final DaftarJadwal daftarJadwal;
    private final PenyusunanRoster roster;
    private final BukuPenutup penutup;
    private final PelakuAktif aktif;
    private PenjagaHari penjaga;
    private BasisDataUji db;

    PenjagaHariTest(
            LangkahHari langkah,
            PenerimaanTap penerimaan,
            DaftarHari daftar,
            PengelolaanJadwal jadwal,
            DaftarJadwal daftarJadwal,
            PenyusunanRoster roster,
            BukuPenutup penutup,
            PelakuAktif aktif) {
        this.langkah = langkah;
        this.penerimaan = penerimaan;
        this.daftar = daftar;
        this.jadwal = jadwal;
        this.daftarJadwal = daftarJadwal;
        this.roster = roster;
        this.penutup = penutup;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji basisData) {
        db = basisData;
        penjaga = new PenjagaHari(langkah, JamTeladan.BERSAMA);
        new SusunanContoh(db)
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas A")
                .unit(3, 1L, "Dinas B")
                .staf(2)
                .staf(3)
                .orang(1, "Pengelola")
                .orang(2, "Warga A")
                .orang(3, "Kepala A")
                .orang(4, "Warga B")
                .tugas(1, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(2, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(3, 20, "DEFINITIF", "2020-01-01", null)
                .tugas(4, 31, "DEFINITIF", "2020-01-01", null)
                .peran(1, Peran.PENGELOLA_OPD, 2L)
                .sql(
                        "insert into presensi_perangkat (id, sn, nama, unit_id, kelompok, zona_menit, aktif) values (1, 'SN-A', 'Lobi A', 2, 'A', 420, true)")
                .sql(
                        "insert into presensi_pin (id, kelompok, pin, pegawai_id, mulai) values (1, 'A', '7', 2, '2026-01-01')")
                .sql(
                        "insert into presensi_penetapan_jadwal (id, unit_id, pola, mulai, alasan) values (9001, 1, 'K5', '2026-01-01', 'baku')");
        pukul(SENIN.atTime(12, 0));
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    @Test
    void hari_dibuka_berjalan_lalu_menjadi_final_sesudah_jendela_tutup() {
        penjaga.periksa();
        assertThat(hari(2, SENIN).keadaan()).isEqualTo(KeadaanHari.BERJALAN);
        assertThat(hari(2, SENIN).rupa()).isEqualTo("B");
        kirim("7\t2026-11-02 08:14:09");
        penjaga.periksa();
        assertThat(hari(2, SENIN).masuk()).isEqualTo(SENIN.atTime(8, 14, 9));
        assertThat(hari(2, SENIN).kode()).isEmpty();
        pukul(SENIN.plusDays(1).atTime(8, 0));
        kirim("7\t2026-11-02 16:05:00", "7\t2026-11-03 07:20:00");
        penjaga.periksa();
        var h = hari(2, SENIN);
        assertThat(h.keadaan()).isEqualTo(KeadaanHari.FINAL);
        assertThat(h.kode()).containsExactly(KodePresensi.TL2);
        assertThat(h.persen()).isEqualByComparingTo("1");
        assertThat(daftar.bulan(2L, NOVEMBER, SENIN).rinci().tap())
                .extracting(TapMentah::perangkat)
                .containsOnly("Lobi A");
        assertThat(
                        daftar.bulan(2L, NOVEMBER, SENIN)
                                .rinci()
                                .jejak()
                                .langkah()
                                .get(0)
                                .masukan()
                                .get("asal"))
                .isEqualTo("Provinsi sejak 1 Jan 2026");
    }

    @Test
    void perangkat_yang_diam_menahan_harinya_dan_tap_yang_terlambat_datang_meluruskannya() {
        kirim("7\t2026-11-02 07:25:00");
        penjaga.periksa();
        pukul(SENIN.plusDays(1).atTime(8, 0));
        penjaga.periksa();
        assertThat(hari(2, SENIN).keadaan()).isEqualTo(KeadaanHari.BELUM_FINAL);
        assertThat(hari(2, SENIN).tanda()).isEqualTo("TAP");
        assertThat(bulan(2).rekap().menunggu()).isPositive();
        assertThat(bulan(2).rekap().persen()).as("yang belum final tidak dihitung").isZero();
        kirim("7\t2026-11-02 16:01:00");
        penjaga.periksa();
        assertThat(hari(2, SENIN).keadaan()).isEqualTo(KeadaanHari.FINAL);
        assertThat(hari(2, SENIN).kode()).isEmpty();
    }

    @Test
    void orang_tanpa_perangkat_yang_mangkir_menjadi_final_tanpa_menunggu() {
        penjaga.periksa();
        pukul(SENIN.plusDays(1).atTime(8, 0));
        penjaga.periksa();
        assertThat(hari(4, SENIN).kode()).containsExactly(KodePresensi.TK);
        assertThat(hari(4, SENIN).keadaan()).isEqualTo(KeadaanHari.FINAL);
    }

    @Test
    void penutup_yang_datang_dan_pergi_menghitung_ulang_harinya() throws Exception {
        penjaga.periksa();
        pukul(SENIN.plusDays(1).atTime(8, 0));
        penjaga.periksa();
        dalam(
                () ->
                        penutup.tetapkan(
                                new PenutupBaru(
                                        4,
                                        JenisPenutup.DINAS_LUAR,
                                        SENIN.minusDays(3),
                                        SENIN.plusDays(30),
                                        "Surat tugas 090/1",
                                        "uji",
                                        1)));
        penjaga.periksa();
        assertThat(hari(4, SENIN).tanda()).isEqualTo("DL");
        assertThat(hari(4, SENIN).rupa()).isEqualTo("D");
        assertThat(hari(4, SENIN).persen()).isZero();
        dalam(() -> penutup.cabut("uji", 1));
        penjaga.periksa();
        assertThat(hari(4, SENIN).tanda()).isEqualTo("TK");
    }

    @Test
    void jadwal_baru_mengakhiri_yang_lama_dan_menghitung_ulang_hari_yang_terkena() {
        penjaga.periksa();
        aktif.masukSebagai(SusunanContoh.nip(1));
        jadwal.tetapkan(isi(2L, null, PolaJadwal.K6, SENIN, null));
        assertThat(jadwal.tetapkan(isi(2L, null, PolaJadwal.K5, SENIN.plusDays(1), null)))
                .as("besok belum ada yang perlu dihitung")
                .isZero();
        assertThat(daftarJadwal.halaman(null, 0, 25).baris())
                .extracting(b -> b.pola() + " " + b.mulai() + " " + b.sampai())
                .containsExactlyInAnyOrder("K6 2026-11-02 2026-11-02", "K5 2026-11-03 null");
        jadwal.tetapkan(isi(2L, null, PolaJadwal.K6, SENIN.plusDays(7), SENIN.plusDays(8)));
        assertThat(daftarJadwal.halaman("dinas", 0, 25).baris())
                .as("yang bermasa hanya menyela")
                .extracting(b -> b.pola() + " " + b.mulai() + " " + b.sampai())
                .containsExactlyInAnyOrder(
                        "K6 2026-11-02 2026-11-02",
                        "K5 2026-11-03 2026-11-08",
                        "K6 2026-11-09 2026-11-10",
                        "K5 2026-11-11 null");
        penjaga.periksa();
        assertThat(hari(2, SENIN).jadwal()).isEqualTo("K6");
        assertThat(hari(4, SENIN).jadwal()).isEqualTo("K5");
        aktif.masukSebagai(SusunanContoh.nip(1));
        assertThatThrownBy(() -> jadwal.tetapkan(isi(2L, null, PolaJadwal.K6, SENIN, null)))
                .isInstanceOf(PelanggaranAturan.class)
                .hasMessageContaining("JADWAL_BERTUMPUK");
        assertThatThrownBy(() -> jadwal.tetapkan(isi(3L, null, PolaJadwal.K6, SENIN, null)))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> jadwal.tetapkan(isi(null, 4L, PolaJadwal.K6, SENIN, null)))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> jadwal.tetapkan(isi(null, null, null, null, null)))
                .isInstanceOf(PelanggaranAturan.class);
        aktif.masukSebagai(SusunanContoh.nip(2));
        assertThatThrownBy(() -> daftarJadwal.halaman(null, 0, 25))
                .isInstanceOf(AksesDitolak.class);
    }

    @Test
    void roster_malam_memegang_tap_pulang_esok_paginya_dan_bentrok_diberitahukan() {
        aktif.masukSebagai(SusunanContoh.nip(1));
        jadwal.tetapkan(isi(null, 2L, PolaJadwal.SHIFT, SENIN, null));
        roster.simpan(
                2,
                SENIN,
                List.of(
                        new IsiShift(2, SENIN, null, "S-M"),
                        new IsiShift(2, SENIN.plusDays(1), null, "LIBUR")));
        assertThat(roster.pekan(2, SENIN.plusDays(4)).baris())
                .filteredOn(b -> b.orang().id() == 2)
                .first()
                .satisfies(b -> assertThat(b.shift()).startsWith("S-M", "LIBUR", null));
        assertThatThrownBy(
                        () -> roster.simpan(2, SENIN, List.of(new IsiShift(2, SENIN, null, "S-P"))))
                .isInstanceOf(KonflikPerubahan.class);
        assertThatThrownBy(
                        () -> roster.simpan(2, SENIN, List.of(new IsiShift(4, SENIN, null, "S-P"))))
                .isInstanceOf(DataTidakDitemukan.class);
        pukul(SENIN.plusDays(1).atTime(12, 0));
        kirim("7\t2026-11-02 20:50:00", "7\t2026-11-03 07:04:00");
        penjaga.periksa();
        var h = hari(2, SENIN);
        assertThat(h.jadwal()).isEqualTo("S-M");
        assertThat(h.pulang()).isEqualTo(SENIN.plusDays(1).atTime(7, 4));
        assertThat(h.kode()).isEmpty();
        assertThat(hari(2, SENIN.plusDays(1)).keterangan()).isEqualTo("libur menurut roster");
    }

    @Test
    void hanya_diri_bawahan_dan_unit_yang_dikelola_yang_terlihat() {
        penjaga.periksa();
        aktif.masukSebagai(SusunanContoh.nip(2));
        assertThat(daftar.bulan(null, NOVEMBER, null).diri()).isTrue();
        assertThatThrownBy(() -> daftar.bulan(3L, NOVEMBER, null))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> daftar.kisi(new SaringanKisi(NOVEMBER, null, null), 0, 25))
                .isInstanceOf(AksesDitolak.class);
        aktif.masukSebagai(SusunanContoh.nip(3));
        assertThat(daftar.kisi(new SaringanKisi(NOVEMBER, null, null), 0, 25).baris())
                .extracting(b -> b.orang().id())
                .containsExactlyInAnyOrder(1L, 2L);
        assertThatThrownBy(() -> daftar.bulan(4L, NOVEMBER, SENIN))
                .isInstanceOf(DataTidakDitemukan.class);
        aktif.masukSebagai(SusunanContoh.nip(1));
        assertThat(daftar.kisi(new SaringanKisi(NOVEMBER, "warga", 2L), 0, 25).baris())
                .extracting(b -> b.orang().id())
                .containsExactly(2L);
        assertThat(daftar.kisi(new SaringanKisi(NOVEMBER, null, 3L), 0, 25).total()).isZero();
    }

    /** The same punches in another order, split and repeated, give the same days to the bit. */
    @Test
    void urutan_kiriman_tidak_mengubah_hasil() throws SQLException {
        var tap = new ArrayList<String>();
        for (var t = 0; t < 4; t++) {
            tap.add("7\t2026-11-0%d 07:%02d:00".formatted(2 + t, 21 + t * 9));
            tap.add("7\t2026-11-0%d 12:10:00".formatted(2 + t));
            tap.add("7\t2026-11-0%d 16:%02d:00".formatted(2 + t, t));
        }
        pukul(SENIN.plusDays(5).atTime(12, 0));
        kirim(tap.toArray(String[]::new));
        penjaga.periksa();
        var asal = sidik();
        assertThat(asal).hasSize(4);
        var acak = new Random(3);
        for (var ke = 0; ke < 5; ke++) {
            jalankan("truncate table presensi_tap");
            jalankan("truncate table presensi_hari");
            var lain = new ArrayList<>(tap);
            lain.add(tap.get(acak.nextInt(tap.size())));
            Collections.shuffle(lain, acak);
            var potong = 1 + acak.nextInt(lain.size() - 1);
            kirim(lain.subList(0, potong).toArray(String[]::new));
            penjaga.periksa();
            kirim(lain.subList(potong, lain.size()).toArray(String[]::new));
            penjaga.periksa();
            assertThat(sidik()).isEqualTo(asal);
        }
    }

    private List<String> sidik() throws SQLException {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var h =
                        p.executeQuery(
                                "select concat_ws('|', tanggal, keadaan, masuk, pulang, terlambat, cepat, kode, persen, sha2(jejak, 256)) from presensi_hari where pegawai_id = 2 and tanggal between '2026-11-02' and '2026-11-05' order by tanggal")) {
            var hasil = new ArrayList<String>();
            while (h.next()) {
                hasil.add(h.getString(1));
            }
            return hasil;
        }
    }

    private void jalankan(String sql) throws SQLException {
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(sql);
        }
    }

    private static TetapkanJadwal isi(
            Long unit, Long orang, PolaJadwal pola, LocalDate mulai, LocalDate sampai) {
        return new TetapkanJadwal(unit, orang, pola, mulai, sampai, "Keputusan 800/1");
    }

    private BarisHari hari(long orang, LocalDate tanggal) {
        return bulan(orang).hari(tanggal);
    }

    private BulanPresensi bulan(long orang) {
        aktif.masukSebagai(SusunanContoh.nip(orang));
        return daftar.bulan(null, NOVEMBER, null);
    }

    private void kirim(String... baris) {
        try {
            aktif.sebagaiSistem(
                    "uji",
                    () ->
                            penerimaan.attlog(
                                    new UnggahanPerangkat(
                                            "SN-A", "1", "10.0.0.5", Arrays.asList(baris))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void dalam(Runnable kerja) throws Exception {
        TransaksiUji.dalam(
                () -> {
                    kerja.run();
                    return null;
                });
    }

    private static void pukul(LocalDateTime wib) {
        JamTeladan.geserKe(saat(wib));
    }

    private static Instant saat(LocalDateTime wib) {
        return wib.toInstant(ZoneOffset.ofHours(7));
    }
}
