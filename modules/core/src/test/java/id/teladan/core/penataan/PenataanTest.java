package id.teladan.core.penataan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.pegawai.DaftarPegawai;
import id.teladan.core.pegawai.SaringanPegawai;
import id.teladan.core.pegawai.Urutan;
import id.teladan.core.unitkerja.BarisUnit;
import id.teladan.core.unitkerja.DaftarUnit;
import id.teladan.core.unitkerja.JenisUnit;
import id.teladan.core.usulan.PemutusanUsulan;
import id.teladan.core.usulan.PutuskanUsulan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two dinas of 150 people each become one on a day to come; before and after read right, and so does the day itself. */
@ExtendWith(PerkakasUji.class)
class PenataanTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final LocalDate BERLAKU = LocalDate.of(2026, 11, 1);
    private static final long BKD = 1;
    private static final long BKD2 = 2;
    private static final long KEPALA_A = 3;
    private static final long KEPALA_B = 4;
    private static final long KABID_A = 5;
    private static final long KABID_B = 6;
    private static final long PENGELOLA_B = 7;
    private static final long GUBERNUR = 8;
    private static final long STAF_AWAL = 1001;
    private static final int STAF = 300;

    private final PenyusunanPenataan penyusunan;
    private final DaftarPenataan daftar;
    private final PemutusanUsulan pemutusan;
    private final PencariAtasan atasan;
    private final DaftarUnit unit;
    private final DaftarPegawai pegawai;
    private final PelakuAktif aktif;
    private final PerkakasUji perkakas;
    private final SusunanContoh susunan;

    PenataanTest(
            PenyusunanPenataan penyusunan,
            DaftarPenataan daftar,
            PemutusanUsulan pemutusan,
            PencariAtasan atasan,
            DaftarUnit unit,
            DaftarPegawai pegawai,
            PelakuAktif aktif,
            PerkakasUji perkakas,
            BasisDataUji db) {
        this.penyusunan = penyusunan;
        this.daftar = daftar;
        this.pemutusan = pemutusan;
        this.atasan = atasan;
        this.unit = unit;
        this.pegawai = pegawai;
        this.aktif = aktif;
        this.perkakas = perkakas;
        susunan = new SusunanContoh(db);
    }

    @BeforeEach
    void siapkan() {
        SusunanContoh.hari(HARI);
        susunan.sql("alter sequence core_unit_seq restart with 100001")
                .sql("alter sequence core_jabatan_seq restart with 100001")
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas A")
                .unit(3, 1L, "Dinas B")
                .unit(4, 2L, "Bidang A")
                .unit(5, 3L, "Bidang B")
                .unit(6, 1L, "Badan")
                .staf(2)
                .staf(3)
                .staf(4)
                .staf(5)
                .staf(6)
                .orang(BKD, "Petugas")
                .orang(BKD2, "Petugas Dua")
                .orang(KEPALA_A, "Kepala A")
                .orang(KEPALA_B, "Kepala B")
                .orang(KABID_A, "Kabid A")
                .orang(KABID_B, "Kabid B")
                .orang(PENGELOLA_B, "Pengelola B")
                .orang(GUBERNUR, "Gubernur")
                .tugas(GUBERNUR, 10, "DEFINITIF", "2020-01-01", null)
                .tugas(BKD, 61, "DEFINITIF", "2020-01-01", null)
                .tugas(BKD2, 61, "DEFINITIF", "2020-01-01", null)
                .tugas(KEPALA_A, 20, "DEFINITIF", "2020-01-01", null)
                .tugas(KEPALA_B, 30, "DEFINITIF", "2020-01-01", null)
                .tugas(KABID_A, 40, "DEFINITIF", "2020-01-01", null)
                .tugas(KABID_B, 50, "DEFINITIF", "2020-01-01", null)
                .tugas(PENGELOLA_B, 31, "DEFINITIF", "2020-01-01", null)
                .peran(BKD, Peran.BKD, null)
                .peran(BKD2, Peran.BKD, null)
                .peran(PENGELOLA_B, Peran.PENGELOLA_OPD, 3L)
                .peran(KEPALA_B, Peran.KEPALA_OPD, 3L)
                .sql(
                        "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum)"
                                + " with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)"
                                + " select ? + i, concat('198501012010031', lpad(i, 3, '0')), concat('Staf ', i), '1985-01-01',"
                                + " 'LAKI_LAKI', 'PNS', '01' from n",
                        STAF,
                        STAF_AWAL - 1)
                .sql(
                        "insert into core_penugasan (id, pegawai_id, jabatan_id, jenis, mulai, sumber) select 700000 + id, id,"
                                + " case id % 4 when 0 then 21 when 1 then 31 when 2 then 41 else 51 end, 'DEFINITIF', '2021-01-01',"
                                + " 'LOKAL' from core_pegawai where id >= ?",
                        STAF_AWAL);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    private void masuk(long orang) {
        perkakas.permintaanBaru();
        aktif.masukSebagai(SusunanContoh.nip(orang));
    }

    private long rancangan(LocalDate berlaku, Langkah... langkah) {
        masuk(BKD);
        var id =
                penyusunan.simpan(
                        new SimpanPenataan(
                                null, 0, "Penggabungan A dan B", berlaku, "Perda 1/2026", HARI));
        for (var l : langkah) {
            penyusunan.tambah(id, l);
        }
        return id;
    }

    private long penggabungan(boolean lengkap) {
        var dasar =
                new Langkah[] {
                    Langkah.bentuk(
                            1,
                            "D9",
                            "Dinas AB",
                            JenisUnit.DINAS,
                            1L,
                            "Kepala Dinas AB",
                            Jenjang.JPT_PRATAMA,
                            "II.a",
                            15),
                    Langkah.unit(JenisLangkah.GABUNG, 2, -1L, null),
                    Langkah.unit(JenisLangkah.GABUNG, 3, -1L, null),
                };
        var id = rancangan(BERLAKU, dasar);
        if (lengkap) {
            penyusunan.tambah(id, Langkah.kepala(KEPALA_A, -1));
            penyusunan.tambah(
                    id,
                    Langkah.tempatkan(
                            KEPALA_B, -1L, null, "Analis Kebijakan", Jenjang.AHLI_MADYA, 12));
        }
        return id;
    }

    private void tetapkan(long id) {
        masuk(BKD);
        var r = daftar.rincian(id);
        var usulan = penyusunan.ajukan(id, r.versi(), "Perampingan");
        assertThatThrownBy(() -> pemutusan.setujui(new PutuskanUsulan(usulan, 0, null)))
                .isInstanceOf(AksesDitolak.class);
        masuk(BKD2);
        pemutusan.setujui(new PutuskanUsulan(usulan, 0, null));
    }

    private Map<Long, Long> atasan(LocalDate hari) throws Exception {
        return TransaksiUji.dalam(
                () -> {
                    var hasil = new HashMap<Long, Long>();
                    LongStream.concat(
                                    LongStream.rangeClosed(KEPALA_A, PENGELOLA_B),
                                    LongStream.range(STAF_AWAL, STAF_AWAL + STAF))
                            .forEach(
                                    p ->
                                            hasil.put(
                                                    p,
                                                    atasan.atasan(p, hari)
                                                            .map(PencariAtasan.Atasan::pegawaiId)
                                                            .orElse(null)));
                    return hasil;
                });
    }

    private List<String> anakProvinsi(LocalDate hari) {
        return unit.anak(1L, hari).stream().map(BarisUnit::nama).sorted().toList();
    }

    @Test
    void dua_dinas_bergabung_pada_tanggalnya_dengan_300_orang_dan_atasan_yang_benar()
            throws Exception {
        var sebelum = atasan(BERLAKU.minusDays(1));
        var id = penggabungan(true);
        var rincian = daftar.rincian(id);
        assertThat(rincian.masalah()).isEmpty();
        assertThat(rincian.terdampak()).hasSize(STAF + 5);
        tetapkan(id);

        assertThat(atasan(BERLAKU.minusDays(1))).isEqualTo(sebelum);
        var sesudah = atasan(BERLAKU);
        assertThat(atasan(BERLAKU.plusYears(1))).isEqualTo(sesudah);
        for (var p = STAF_AWAL; p < STAF_AWAL + STAF; p++) {
            var harap =
                    switch ((int) (p % 4)) {
                        case 2 -> KABID_A;
                        case 3 -> KABID_B;
                        default -> KEPALA_A;
                    };
            assertThat(sesudah.get(p)).as("staf %s", p).isEqualTo(harap);
            assertThat(sebelum.get(p))
                    .isEqualTo(p % 4 == 1 ? Long.valueOf(KEPALA_B) : Long.valueOf(harap));
        }
        assertThat(sesudah.get(KABID_B)).isEqualTo(KEPALA_A);
        assertThat(sesudah.get(KEPALA_B)).isEqualTo(KEPALA_A);
        assertThat(sesudah.get(KEPALA_A)).isEqualTo(GUBERNUR);
        for (var t : rincian.terdampak()) {
            assertThat(t.atasanLama()).isEqualTo(nama(sebelum.get(t.pegawaiId())));
            assertThat(t.atasanBaru()).isEqualTo(nama(sesudah.get(t.pegawaiId())));
        }
        masuk(BKD);
        assertThat(anakProvinsi(BERLAKU.minusDays(1)))
                .containsExactly("Badan", "Dinas A", "Dinas B");
        assertThat(anakProvinsi(BERLAKU)).containsExactly("Badan", "Dinas AB");
        var baru =
                unit.anak(1L, BERLAKU).stream()
                        .filter(u -> u.nama().equals("Dinas AB"))
                        .findFirst()
                        .orElseThrow();
        assertThat(baru.orang()).isEqualTo(STAF + 5L);
        assertThat(unit.anak(2L, BERLAKU)).isEmpty();
        var gabungan = unit.rincian(baru.id(), BERLAKU);
        assertThat(gabungan.jabatan())
                .filteredOn(j -> j.nama().equals("Pengelola"))
                .singleElement()
                .satisfies(j -> assertThat(j.formasi()).isEqualTo(10));
        assertThat(daftar.rincian(id).keadaan()).isEqualTo("DITETAPKAN");
    }

    private static String nama(Long id) {
        return id == null
                ? null
                : id == KEPALA_A
                        ? "Kepala A"
                        : id == KEPALA_B
                                ? "Kepala B"
                                : id == KABID_A
                                        ? "Kabid A"
                                        : id == KABID_B ? "Kabid B" : "Gubernur";
    }

    @Test
    void hak_dan_lingkup_berpindah_pada_harinya_dan_bukan_saat_disetujui() {
        tetapkan(penggabungan(true));
        for (var butir :
                Map.of(
                                BERLAKU.minusDays(1),
                                STAF / 2 + 3,
                                BERLAKU,
                                STAF + 5,
                                BERLAKU.plusDays(1),
                                STAF + 5)
                        .entrySet()) {
            SusunanContoh.hari(butir.getKey());
            masuk(PENGELOLA_B);
            assertThat(aktif.pelaku().punya(Hak.LIHAT_PEGAWAI)).isTrue();
            assertThat(pegawai.halaman(SaringanPegawai.KOSONG, Urutan.NAMA, 0, 5).total())
                    .as(butir.getKey().toString())
                    .isEqualTo(butir.getValue().longValue());
            masuk(KEPALA_B);
            assertThat(aktif.pelaku().berperan(Peran.KEPALA_OPD))
                    .isEqualTo(butir.getKey().isBefore(BERLAKU));
            assertThat(aktif.pelaku().berperan(Peran.ATASAN))
                    .isEqualTo(butir.getKey().isBefore(BERLAKU));
            masuk(KEPALA_A);
            assertThat(aktif.pelaku().berperan(Peran.ATASAN)).isTrue();
        }
    }

    @Test
    void pejabat_tanpa_tempat_dan_semua_masalah_lain_disebut_sekaligus() {
        var id = penggabungan(false);
        assertThat(daftar.rincian(id).masalah())
                .extracting(Pelanggaran::kode)
                .containsExactly("PENATAAN_TANPA_JABATAN");
        penyusunan.tambah(id, Langkah.kepala(KEPALA_A, -1));
        penyusunan.tambah(id, Langkah.kepala(KEPALA_B, -1));
        penyusunan.tambah(id, Langkah.unit(JenisLangkah.PINDAH, 4, 4L, null));
        penyusunan.tambah(id, Langkah.unit(JenisLangkah.PINDAH, 2, 6L, null));
        var r = daftar.rincian(id);
        assertThat(r.masalah())
                .extracting(Pelanggaran::kode)
                .containsExactlyInAnyOrder(
                        "PENATAAN_KEPALA_GANDA", "PENATAAN_MELINGKAR", "PENATAAN_UNIT_TIADA");
        assertThatThrownBy(() -> penyusunan.ajukan(id, r.versi(), "x"))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class, g -> assertThat(g.pelanggaran()).hasSize(3));
        var lampau = rancangan(HARI.minusDays(1));
        assertThat(daftar.rincian(lampau).masalah())
                .extracting(Pelanggaran::kode)
                .containsExactlyInAnyOrder("PENATAAN_MUNDUR", "PENATAAN_TANPA_LANGKAH");
    }

    @Test
    void pindah_ubah_nama_pecah_dan_tutup_menjaga_riwayat() throws Exception {
        var pecah =
                new Langkah(
                        JenisLangkah.PECAH,
                        2L,
                        null,
                        1,
                        "Dinas A Baru",
                        "D8",
                        JenisUnit.DINAS,
                        "Kepala Dinas A Baru",
                        Jenjang.JPT_PRATAMA,
                        "II.a",
                        15,
                        List.of(4L),
                        null,
                        null);
        var id =
                rancangan(
                        BERLAKU,
                        pecah,
                        Langkah.unit(JenisLangkah.UBAH_NAMA, 3, null, "Dinas B Maju"),
                        Langkah.unit(JenisLangkah.PINDAH, 5, 6L, null));
        assertThat(daftar.rincian(id).masalah()).isEmpty();
        tetapkan(id);
        masuk(BKD);
        assertThat(anakProvinsi(BERLAKU))
                .containsExactly("Badan", "Dinas A", "Dinas A Baru", "Dinas B Maju");
        assertThat(unit.anak(6L, BERLAKU)).extracting(BarisUnit::nama).containsExactly("Bidang B");
        assertThat(unit.anak(3L, BERLAKU.minusDays(1)))
                .extracting(BarisUnit::nama)
                .containsExactly("Bidang B");
        var sesudah = atasan(BERLAKU);
        assertThat(sesudah.get(KABID_A)).as("dinas baru belum berkepala").isEqualTo(GUBERNUR);
        assertThat(sesudah.get(KEPALA_B)).isEqualTo(GUBERNUR);
        assertThat(sesudah.get(KABID_B)).as("badan tanpa kepala").isEqualTo(GUBERNUR);

        var lagi =
                rancangan(BERLAKU.minusDays(3), Langkah.unit(JenisLangkah.UBAH_NAMA, 3, null, "X"));
        assertThat(daftar.rincian(lagi).masalah())
                .extracting(Pelanggaran::kode)
                .containsOnly("PENATAAN_BERTABRAKAN");
    }

    @Test
    void yang_menunggu_terkunci_dan_plt_ikut_berpindah() throws Exception {
        susunan.tugas(KABID_B, 40, "PLT", "2026-10-01", "2026-12-31");
        var id = rancangan(BERLAKU, Langkah.unit(JenisLangkah.UBAH_NAMA, 4, null, "Bidang A Baru"));
        masuk(BKD);
        var usulan = penyusunan.ajukan(id, daftar.rincian(id).versi(), "Nomenklatur");
        assertThatThrownBy(
                        () ->
                                penyusunan.tambah(
                                        id, Langkah.unit(JenisLangkah.TUTUP, 6, null, null)))
                .isInstanceOf(PelanggaranAturan.class);
        masuk(BKD2);
        pemutusan.setujui(new PutuskanUsulan(usulan, 0, null));
        masuk(KABID_B);
        SusunanContoh.hari(BERLAKU);
        masuk(KABID_B);
        assertThat(aktif.pelaku().kapasitas())
                .singleElement()
                .satisfies(k -> assertThat(k.sampai()).isEqualTo(LocalDate.of(2026, 12, 31)));
        masuk(KEPALA_A);
        assertThatThrownBy(() -> daftar.semua()).isInstanceOf(AksesDitolak.class);
    }
}
