package id.teladan.presensi.cuti;

import static id.teladan.presensi.cuti.ProvinsiCuti.KABID;
import static id.teladan.presensi.cuti.ProvinsiCuti.KADIS;
import static id.teladan.presensi.cuti.ProvinsiCuti.SEKDA;
import static id.teladan.presensi.cuti.ProvinsiCuti.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Galat;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.pekerjaan.PotonganPekerjaan;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.DaftarUsulan;
import id.teladan.core.usulan.PemutusanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import id.teladan.core.usulan.PutuskanUsulan;
import id.teladan.core.usulan.SaringanUsulan;
import id.teladan.presensi.aturan.SaldoCuti;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class KoreksiSaldoTest {

    /** Joint leave of 2026. SKB 3 Menteri. */
    private static final LocalDate CUTI_BERSAMA = LocalDate.of(2026, 5, 15);

    private ProvinsiCuti provinsi;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiCuti.bangun(db, perkakas);
        for (var orang : new long[] {SEKDA, KADIS}) {
            provinsi.sql(
                    "insert into core_peran_pengguna (id, pegawai_id, peran, unit_id, mulai) values (%d, %d, 'BKD', null, '2020-01-01')"
                            .formatted(900 + orang, orang));
        }
        provinsi.sql(
                "insert into presensi_mutasi_saldo (id, pegawai_id, tahun_hak, tahun_pakai, jenis, hari, oleh, waktu) values"
                        + " (next value for presensi_mutasi_saldo_seq, %d, 2025, 2025, 'AWAL', 8, 'Uji', utc_timestamp(6))"
                                .formatted(STAF));
    }

    private static IsiKoreksi isi(JenisKoreksi jenis, int hak, int pakai, int hari) {
        return new IsiKoreksi(STAF, jenis, hak, pakai, hari, null);
    }

    private static IsiKoreksi bersama(LocalDate hari) {
        return new IsiKoreksi(STAF, JenisKoreksi.CUTI_BERSAMA, 2026, 2026, 1, hari);
    }

    private void usulkan(IsiKoreksi isi) {
        provinsi.sebagai(SEKDA);
        PerkakasUji.bean(PengajuanUsulan.class)
                .ajukan(new AjukanUsulan(KoreksiSaldo.JENIS, isi, "Kartu cuti", null, null));
    }

    private void setujui(long siapa) {
        provinsi.sebagai(siapa);
        var daftar = PerkakasUji.bean(DaftarUsulan.class);
        var b =
                daftar.halaman(new SaringanUsulan(SaringanUsulan.Tab.MENUNGGU, null, null), 0, 25)
                        .baris()
                        .get(0);
        assertThat(daftar.rincian(b.id()).masalah()).isEmpty();
        PerkakasUji.bean(PemutusanUsulan.class)
                .setujui(new PutuskanUsulan(b.id(), b.versi(), null));
    }

    private SaldoCuti sisa() {
        provinsi.sebagai(STAF);
        return PerkakasUji.bean(PengajuanCuti.class).saldo(2026).orElseThrow().sisa();
    }

    @Test
    void koreksi_menjadi_catatan_baru_sesudah_orang_kedua_menyetujui() {
        assertThat(sisa()).isEqualTo(new SaldoCuti(12, 4, 0));
        usulkan(isi(JenisKoreksi.TERPAKAI, 2025, 2026, 3));
        assertThat(sisa()).isEqualTo(new SaldoCuti(12, 4, 0));
        provinsi.sebagai(SEKDA);
        assertThat(
                        PerkakasUji.bean(DaftarUsulan.class)
                                .halaman(
                                        new SaringanUsulan(SaringanUsulan.Tab.MENUNGGU, null, null),
                                        0,
                                        25)
                                .baris())
                .as("pengusul tidak memutuskan usulannya sendiri")
                .isEmpty();
        setujui(KADIS);
        assertThat(sisa()).isEqualTo(new SaldoCuti(12, 1, 0));

        usulkan(isi(JenisKoreksi.KEMBALI, 2025, 2026, 2));
        setujui(KADIS);
        assertThat(sisa()).isEqualTo(new SaldoCuti(12, 3, 0));
        provinsi.sebagai(STAF);
        assertThat(PerkakasUji.bean(DaftarCuti.class).mutasi(2026))
                .filteredOn(m -> m.jenis() == JenisMutasi.KOREKSI)
                .extracting(BarisMutasi::hari)
                .containsExactly(-2, 3);
    }

    @Test
    void bertugas_pada_cuti_bersama_menambah_satu_hari_sekali_saja() {
        usulkan(bersama(CUTI_BERSAMA));
        setujui(KADIS);
        provinsi.sebagai(STAF);
        var saldo = PerkakasUji.bean(PengajuanCuti.class).saldo(2026).orElseThrow();
        assertThat(saldo.awal()).isEqualTo(new SaldoCuti(13, 4, 0));
        assertThat(saldo.sisa()).isEqualTo(new SaldoCuti(13, 4, 0));
        assertThat(saldo.terpakai()).isEqualTo(new SaldoCuti(0, 0, 0));
        assertThat(saldo.jejak().langkah()).anyMatch(l -> l.langkah().contains("saat bertugas"));
        assertKode(bersama(CUTI_BERSAMA), "CUTI-046");
        assertKode(bersama(LocalDate.of(2026, 5, 14)), "CUTI-045"); // a national holiday
        assertKode(bersama(LocalDate.of(2026, 12, 24)), "CUTI-045"); // still to come
        assertKode(bersama(LocalDate.of(2031, 5, 15)), "CUTI-045");
        assertKode(bersama(null), "CUTI-045");
    }

    @Test
    void koreksi_yang_tidak_masuk_akal_ditolak() {
        assertKode(isi(null, 2026, 2026, 1), "CUTI-040");
        assertKode(isi(JenisKoreksi.TERPAKAI, 2026, 2026, 0), "CUTI-041");
        assertKode(isi(JenisKoreksi.TERPAKAI, 2026, 2026, 32), "CUTI-041");
        assertKode(isi(JenisKoreksi.TERPAKAI, 2027, 2026, 1), "CUTI-042");
        assertKode(isi(JenisKoreksi.TERPAKAI, 2023, 2026, 1), "CUTI-042");
        assertKode(isi(JenisKoreksi.TERPAKAI, 2027, 2027, 1), "CUTI-042");
        assertKode(isi(JenisKoreksi.TERPAKAI, 2025, 2026, 5), "CUTI-043");
        assertKode(isi(JenisKoreksi.KEMBALI, 2026, 2026, 1), "CUTI-044");
        usulkan(isi(JenisKoreksi.TERPAKAI, 2025, 2026, 4));
        assertThatThrownBy(() -> usulkan(isi(JenisKoreksi.TERPAKAI, 2026, 2026, 1)))
                .as("satu usulan menunggu untuk satu pegawai")
                .isInstanceOf(Galat.class);
    }

    @Test
    void saldo_hanya_dibaca_pengelola_dalam_lingkupnya(DaftarSaldo daftar) {
        provinsi.sql(
                "insert into core_peran_pengguna (id, pegawai_id, peran, unit_id, mulai) values (990, %d, 'PENGELOLA_OPD', 5, '2020-01-01')"
                        .formatted(KABID));
        provinsi.sebagai(KADIS);
        var r = daftar.rincian(STAF, 2026);
        assertThat(r.saldo().sisa()).isEqualTo(new SaldoCuti(12, 4, 0));
        assertThat(r.mutasi()).hasSize(1);
        assertThat(daftar.halaman("Bagus", 0, 25).baris())
                .extracting(BarisOrang::id)
                .containsExactly(STAF);
        provinsi.sebagai(KABID);
        assertThatThrownBy(() -> daftar.rincian(STAF, 2026)).isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> daftar.halaman(null, 0, 25)).isInstanceOf(AksesDitolak.class);
    }

    @Test
    void pembukaan_tahun_dapat_diulang_dan_tidak_mengubah_yang_sudah_dibuka(DaftarSaldo daftar)
            throws Exception {
        var pekerjaan = PerkakasUji.bean(PembukaanSaldo.class);
        for (var putaran = 0; putaran < 2; putaran++) {
            for (var nomor = 0; nomor < 3; nomor++) {
                var potongan = new PotonganPekerjaan(1, 2026, nomor, 3);
                TransaksiUji.dalam(
                        () -> {
                            pekerjaan.kerjakan(potongan);
                            return null;
                        });
            }
            assertThat(provinsi.angka("select count(*) from presensi_saldo_tahun")).isEqualTo(7);
            usulkan(isi(JenisKoreksi.TERPAKAI, 2025, 2026, 1));
            setujui(KADIS);
        }
        provinsi.sebagai(KADIS);
        var r = daftar.rincian(STAF, 2026);
        assertThat(r.pembukaan().saldo()).isEqualTo(new SaldoCuti(12, 4, 0));
        assertThat(r.pembukaan().jejak().langkah()).isNotEmpty();
        assertThat(r.saldo().sisa()).isEqualTo(new SaldoCuti(12, 2, 0));
        assertThat(daftar.rincian(STAF, 2025).pembukaan()).isNull();
    }

    private void assertKode(IsiKoreksi isi, String kode) {
        assertThatThrownBy(() -> usulkan(isi))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        e ->
                                assertThat(e.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactly(kode));
    }
}
