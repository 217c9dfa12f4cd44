package id.teladan.presensi.dinas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.presensi.aturan.Penutup;
import id.teladan.presensi.penutup.HariTertutup;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class DinasTest {

    private static final LocalDate SENIN = LocalDate.of(2026, 11, 2);
    private static final long PENGELOLA = 1;
    private static final long STAF = 2;
    private static final long REKAN = 3;
    private static final long LUAR = 4;

    private BasisDataUji db;
    private PerkakasUji perkakas;

    @BeforeEach
    void bangun(BasisDataUji basis, PerkakasUji alat) {
        db = basis;
        perkakas = alat;
        JamTeladan.geserKe(SENIN.minusDays(20).atTime(9, 0).atZone(JamTeladan.WIB).toInstant());
        for (var u : List.of(1, 2)) {
            sql(
                    "insert into core_unit (id, kode, nama, jenis, opd_id, jalur, berlaku_mulai) values (%d, 'U%d', 'Dinas %d', 'DINAS', %d, '/%d/', '2020-01-01')"
                            .formatted(u, u, u, u, u));
            sql(
                    "insert into core_jabatan (id, unit_id, nama, jenis, jenjang, kelas, kepala, formasi, berlaku_mulai) values (%d, %d, 'Analis', 'FUNGSIONAL', 'AHLI_MUDA', 9, false, 9, '2020-01-01')"
                            .formatted(u, u));
        }
        orang(PENGELOLA, "Melati", 1);
        orang(STAF, "Bagus", 1);
        orang(REKAN, "Citra", 1);
        orang(LUAR, "Lukman", 2);
        sql(
                "insert into core_peran_pengguna (id, pegawai_id, peran, unit_id, mulai) values (1, 1, 'PENGELOLA_OPD', 1, '2020-01-01')");
    }

    private void orang(long id, String nama, long jabatan) {
        sql(
                "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum, tmt_cpns) values (%d, '%s', '%s', '1980-01-01', 'PEREMPUAN', 'PNS', '01', '2005-01-01')"
                        .formatted(id, nip(id), nama));
        sql(
                "insert into core_penugasan (id, pegawai_id, jabatan_id, jenis, mulai, sumber) values (%d, %d, %d, 'DEFINITIF', '2021-01-01', 'LOKAL')"
                        .formatted(id, id, jabatan));
    }

    private void sql(String perintah) {
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            p.execute(perintah);
        } catch (SQLException e) {
            throw new IllegalStateException(perintah, e);
        }
    }

    private static String nip(long id) {
        return "19800101200501100" + id;
    }

    private void sebagai(long id) {
        perkakas.permintaanBaru();
        PerkakasUji.bean(PelakuAktif.class).masukSebagai(nip(id));
    }

    private static CatatDinas surat(LocalDate dari, LocalDate sampai, String petugas) {
        return new CatatDinas(
                "090/12/2026", dari.minusDays(5), "Rapat SPBE", "Bandung", dari, sampai, petugas);
    }

    private long catat(CatatDinas cmd) {
        sebagai(PENGELOLA);
        return PerkakasUji.bean(PencatatanDinas.class).catat(cmd);
    }

    private static List<HariTertutup> tertutup(LocalDate dari, LocalDate sampai) throws Exception {
        var penutup = PerkakasUji.bean(PenutupDinas.class);
        return TransaksiUji.dalam(() -> penutup.pada(List.of(STAF, REKAN), dari, sampai));
    }

    @Test
    void satu_surat_menutup_hari_semua_petugasnya_dan_memberi_tahu_mereka() throws Exception {
        var id =
                catat(
                        surat(
                                SENIN,
                                SENIN.plusDays(2),
                                nip(STAF) + "\n 19800101 200501 1 003 \r\n\n" + nip(STAF)));
        assertThat(tertutup(SENIN.minusDays(3), SENIN.plusDays(9)))
                .hasSize(6)
                .allSatisfy(
                        h -> {
                            assertThat(h.penutup()).isEqualTo(Penutup.DINAS_LUAR);
                            assertThat(h.tautan()).isEqualTo("/cuti/dinas?id=" + id);
                        });
        assertThat(tertutup(SENIN.plusDays(2), SENIN.plusDays(2))).hasSize(2);
        assertThat(tertutup(SENIN.plusDays(3), SENIN.plusDays(9))).isEmpty();
        assertThat(tertutup(SENIN.minusDays(9), SENIN.minusDays(1))).isEmpty();

        sebagai(STAF);
        var daftar = PerkakasUji.bean(DaftarDinas.class);
        assertThat(daftar.halaman(null, 0, 25).total()).isOne();
        var r = daftar.rincian(id);
        assertThat(r.orang()).isEqualTo(2);
        assertThat(r.petugas()).extracting(RincianDinas.Orang::id).containsExactly(STAF);
        assertThat(r.bolehBatalkan()).isFalse();
        sebagai(LUAR);
        assertThat(daftar.halaman(null, 0, 25).total()).isZero();
        assertThatThrownBy(() -> daftar.rincian(id)).isInstanceOf(DataTidakDitemukan.class);
        sebagai(PENGELOLA);
        assertThat(daftar.rincian(id).petugas()).hasSize(2);
        assertThat(daftar.halaman("spbe", 0, 25).total()).isOne();
        assertThat(daftar.halaman("%", 0, 25).total()).isZero();
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.halaman(null, 0, 25)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void setiap_baris_yang_salah_disebut_dan_tidak_ada_yang_tercatat() {
        assertKode(
                () -> catat(new CatatDinas("", null, " ", null, null, null, "")),
                "DINAS-001",
                "DINAS-002",
                "DINAS-003",
                "DINAS-004",
                "DINAS-005");
        assertKode(() -> catat(surat(SENIN, SENIN.minusDays(1), nip(STAF))), "SAMPAI_SEBELUM_DARI");
        assertKode(() -> catat(surat(SENIN, SENIN.plusYears(2), nip(STAF))), "DINAS-011");
        // who is outside the scope answers like who does not exist
        assertKode(
                () -> catat(surat(SENIN, SENIN, nip(STAF) + "\n" + nip(LUAR) + "\n123")),
                "DINAS-006",
                "DINAS-006");
        catat(surat(SENIN, SENIN.plusDays(1), nip(STAF)));
        assertKode(
                () ->
                        catat(
                                surat(
                                        SENIN.plusDays(1),
                                        SENIN.plusDays(4),
                                        nip(REKAN) + "\n" + nip(STAF))),
                "DINAS-008");
        assertThat(catat(surat(SENIN.plusDays(2), SENIN.plusDays(4), nip(STAF)))).isPositive();
        sebagai(STAF);
        assertThatThrownBy(
                        () ->
                                PerkakasUji.bean(PencatatanDinas.class)
                                        .catat(surat(SENIN, SENIN, nip(STAF))))
                .isInstanceOf(AksesDitolak.class);
    }

    @Test
    void surat_yang_dibatalkan_tidak_menutup_apa_pun_dan_tidak_batal_dua_kali() throws Exception {
        var id = catat(surat(SENIN, SENIN, nip(STAF)));
        var dinas = PerkakasUji.bean(PencatatanDinas.class);
        assertKode(() -> dinas.batalkan(new BatalkanDinas(id, 0, " ")), "DINAS-010");
        assertThatThrownBy(() -> dinas.batalkan(new BatalkanDinas(id, 7, "Batal")))
                .isInstanceOf(KonflikPerubahan.class);
        assertThatThrownBy(() -> dinas.batalkan(new BatalkanDinas(999, 0, "Batal")))
                .isInstanceOf(DataTidakDitemukan.class);
        dinas.batalkan(new BatalkanDinas(id, 0, "Rapat diundur"));
        assertThat(tertutup(SENIN, SENIN)).isEmpty();
        assertKode(() -> dinas.batalkan(new BatalkanDinas(id, 1, "Lagi")), "DINAS-009");
        sebagai(PENGELOLA);
        var r = PerkakasUji.bean(DaftarDinas.class).rincian(id);
        assertThat(r.alasanBatal()).isEqualTo("Rapat diundur");
        assertThat(r.bolehBatalkan()).isFalse();
        assertThat(catat(surat(SENIN, SENIN, nip(STAF)))).isPositive();
    }

    @Test
    void surat_dengan_petugas_di_luar_lingkup_hanya_terlihat_sebagian_dan_tidak_dapat_dibatalkan() {
        var id = catat(surat(SENIN, SENIN, nip(STAF)));
        sql(
                "insert into presensi_petugas (id, surat_id, pegawai_id) values (9999, %d, %d)"
                        .formatted(id, LUAR));
        sebagai(PENGELOLA);
        var r = PerkakasUji.bean(DaftarDinas.class).rincian(id);
        assertThat(r.petugas()).hasSize(1);
        assertThat(r.orang()).isEqualTo(2);
        assertThat(r.bolehBatalkan()).isFalse();
        assertThatThrownBy(
                        () ->
                                PerkakasUji.bean(PencatatanDinas.class)
                                        .batalkan(new BatalkanDinas(id, 0, "x")))
                .isInstanceOf(DataTidakDitemukan.class);
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
