package id.teladan.core.jatuhtempo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.karier.aturan.JenisJatuhTempo;
import id.teladan.core.pekerjaan.PotonganPekerjaan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class DaftarJatuhTempoTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final SaringanJatuhTempo SEMUA = new SaringanJatuhTempo(null, null, null, null);
    private static final long KEPALA = 10;
    private static final long PENGELOLA = 11;
    private static final long PPPK = 12;
    private static final long LAIN = 13;

    private final DaftarJatuhTempo daftar;
    private final PenghitungJatuhTempo penghitung;
    private final PelakuAktif aktif;
    private final BasisDataUji db;

    DaftarJatuhTempoTest(
            DaftarJatuhTempo daftar,
            PenghitungJatuhTempo penghitung,
            PelakuAktif aktif,
            BasisDataUji db) {
        this.daftar = daftar;
        this.penghitung = penghitung;
        this.aktif = aktif;
        this.db = db;
    }

    @BeforeEach
    void siapkan() throws Exception {
        SusunanContoh.hari(HARI);
        new SusunanContoh(db)
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas Pendidikan")
                .unit(4, 1L, "Dinas Kesehatan")
                .jabatan(21, 2, "Pengelola", "PELAKSANA", "PELAKSANA", false, 5)
                .jabatan(41, 4, "Pengelola", "PELAKSANA", "PELAKSANA", false, 5)
                .orang(KEPALA, "Kepala Dinas")
                .orang(PENGELOLA, "Pengelola Dinas")
                .orang(PPPK, "Pegawai Kontrak")
                .orang(LAIN, "Orang Lain")
                .tugas(KEPALA, 20, "DEFINITIF", "2023-02-01", null)
                .tugas(PENGELOLA, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(PPPK, 21, "DEFINITIF", "2022-01-01", null)
                .tugas(LAIN, 41, "DEFINITIF", "2020-01-01", null)
                .golongan(PENGELOLA, "III/a", "2022-12-01", null)
                .sql("update core_pegawai set status = 'PPPK' where id = ?", PPPK)
                .sql("update core_pegawai set tanggal_lahir = '1969-01-01' where id = ?", LAIN)
                .sql("update core_jabatan set jenjang = 'JPT_PRATAMA' where id = ?", 20)
                .peran(PENGELOLA, Peran.PENGELOLA_OPD, 2L)
                .peran(KEPALA, Peran.BKD, null);
        riwayat(1, PPPK, "KONTRAK", "2022-01-01", "2026-12-31", null);
        riwayat(2, PENGELOLA, "KGB", "2025-03-01", null, null);
        riwayat(3, PENGELOLA, "KGB", "2026-03-01", null, 2L); // was replaced by row 2
        hitung(HARI);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    private void riwayat(
            long id, long orang, String jenis, String tmt, String sampai, Long diganti) {
        new SusunanContoh(db)
                .sql(
                        "insert into core_riwayat (id, pegawai_id, jenis, tmt, sampai, isi, sumber, dicatat, digantikan_oleh) values (?, ?, ?, ?, ?, '{}', 'LOKAL', '2026-01-01', ?)",
                        id,
                        orang,
                        jenis,
                        tmt,
                        sampai,
                        diganti);
    }

    private void hitung(LocalDate hari) throws Exception {
        SusunanContoh.hari(hari);
        TransaksiUji.dalam(
                () -> {
                    penghitung.kerjakan(new PotonganPekerjaan(1, hari.toEpochDay(), 0, 1));
                    return null;
                });
    }

    @Test
    void yang_terdekat_di_atas_dan_hanya_dalam_cakupan() {
        aktif.masukSebagai(SusunanContoh.nip(PENGELOLA));
        assertThat(daftar.halaman(SEMUA, 0, 25).baris())
                .extracting(BarisJatuhTempo::nama, BarisJatuhTempo::jenis, BarisJatuhTempo::tanggal)
                .containsSubsequence(
                        tuple(
                                "Pengelola Dinas",
                                JenisJatuhTempo.KENAIKAN_PANGKAT,
                                LocalDate.of(2026, 12, 1)),
                        tuple(
                                "Pegawai Kontrak",
                                JenisJatuhTempo.KONTRAK,
                                LocalDate.of(2026, 12, 31)),
                        tuple(
                                "Kepala Dinas",
                                JenisJatuhTempo.JABATAN_JPT,
                                LocalDate.of(2028, 2, 1)),
                        tuple("Kepala Dinas", JenisJatuhTempo.KGB, LocalDate.of(2017, 3, 1)))
                .doesNotContain(
                        tuple("Orang Lain", JenisJatuhTempo.PENSIUN, LocalDate.of(2027, 2, 1)));
        aktif.masukSebagai(SusunanContoh.nip(KEPALA));
        assertThat(
                        daftar.halaman(
                                        new SaringanJatuhTempo(
                                                "lain", JenisJatuhTempo.PENSIUN, 4L, 4),
                                        0,
                                        25)
                                .baris())
                .extracting(BarisJatuhTempo::tanggal)
                .containsExactly(LocalDate.of(2027, 2, 1));
        assertThat(
                        daftar.halaman(
                                        new SaringanJatuhTempo(
                                                "lain", JenisJatuhTempo.PENSIUN, 4L, 3),
                                        0,
                                        25)
                                .total())
                .isZero();
        assertThat(daftar.dihitung()).isNotNull();
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.halaman(SEMUA, 0, 25)))
                .isLessThanOrEqualTo(2);
        aktif.masukSebagai(SusunanContoh.nip(LAIN));
        assertThatThrownBy(() -> daftar.halaman(SEMUA, 0, 25)).isInstanceOf(AksesDitolak.class);
    }

    @Test
    void seorang_dijelaskan_dengan_jejak_dan_hanya_bila_boleh_dilihat() {
        aktif.masukSebagai(SusunanContoh.nip(PENGELOLA));
        assertThat(daftar.seorang(PENGELOLA))
                .extracting(JatuhTempoSeorang::jenis, JatuhTempoSeorang::tanggal)
                .containsExactly(
                        tuple(JenisJatuhTempo.KENAIKAN_PANGKAT, LocalDate.of(2026, 12, 1)),
                        tuple(JenisJatuhTempo.KGB, LocalDate.of(2027, 3, 1)),
                        tuple(JenisJatuhTempo.PENSIUN, LocalDate.of(2048, 2, 1)));
        assertThat(daftar.seorang(PENGELOLA))
                .allSatisfy(j -> assertThat(j.jejak().langkah()).isNotEmpty());
        assertThatThrownBy(() -> daftar.seorang(LAIN)).isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void puncak_ijazah_dan_jabatan_fungsional_tidak_menunggu_kenaikan_reguler() {
        var susunan = new SusunanContoh(db);
        aktif.masukSebagai(SusunanContoh.nip(PENGELOLA));
        assertThat(kenaikanMenunggu()).isTrue();
        susunan.sql("update core_pegawai set pendidikan = 'SD' where id = ?", PENGELOLA);
        assertThat(kenaikanMenunggu()).isFalse();
        susunan.sql(
                "insert into core_riwayat (id, pegawai_id, jenis, tmt, isi, sumber, dicatat) values (9, ?, 'PENDIDIKAN', '2020-07-01', '{\"tingkat\":\"S1\"}', 'LOKAL', '2026-01-01')",
                PENGELOLA);
        assertThat(kenaikanMenunggu()).isTrue(); // the higher diploma counts
        susunan.sql("update core_jabatan set jenjang = 'AHLI_MUDA' where id = ?", 21);
        assertThat(kenaikanMenunggu()).isFalse();
    }

    private boolean kenaikanMenunggu() {
        return daftar.seorang(PENGELOLA).stream()
                .anyMatch(j -> j.jenis() == JenisJatuhTempo.KENAIKAN_PANGKAT);
    }

    @Test
    void lembar_memuat_baris_yang_disaring() {
        aktif.masukSebagai(SusunanContoh.nip(PENGELOLA));
        var keluar = new ByteArrayOutputStream();
        daftar.tulis(
                new SaringanJatuhTempo(null, JenisJatuhTempo.KONTRAK, null, null),
                Enum::name,
                keluar);
        assertThat(keluar.size()).isPositive();
    }

    @Test
    void pengingat_terkirim_sekali_untuk_setiap_jangka_dan_tidak_membanjiri_pada_awal()
            throws Exception {
        assertThat(kabar(PPPK)).isZero(); // first run: within three months, yet nobody is told
        hitung(HARI.plusDays(1));
        assertThat(kabar(PPPK)).isZero();
        assertThat(kabar(LAIN)).isZero();
        hitung(LocalDate.of(2027, 1, 1)); // nearer: BUP was 12, is now 6 months away or less
        assertThat(kabar(LAIN)).isZero();
        riwayat(4, PPPK, "KONTRAK", "2027-01-01", "2027-06-30", null);
        hitung(LocalDate.of(2027, 1, 2));
        assertThat(kabar(PPPK)).isEqualTo(1);
        hitung(LocalDate.of(2027, 1, 3));
        assertThat(kabar(PPPK)).isEqualTo(1);
        hitung(LocalDate.of(2027, 3, 30));
        assertThat(kabar(PPPK)).isEqualTo(2);
    }

    private long kabar(long orang) throws SQLException {
        try (var s = db.sambungan();
                var p =
                        s.prepareStatement(
                                "select count(*) from core_pemberitahuan where pegawai_id = ? and jenis in ('JATUH_TEMPO_KONTRAK', 'JATUH_TEMPO_PENSIUN')")) {
            p.setLong(1, orang);
            try (var h = p.executeQuery()) {
                h.next();
                return h.getLong(1);
            }
        }
    }
}
