package id.teladan.presensi.karantina;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.presensi.aturan.SebabKarantina;
import id.teladan.presensi.aturan.iclock.Baris;
import id.teladan.presensi.penerimaan.Penerimaan;
import id.teladan.presensi.penerimaan.PenerimaanTap;
import id.teladan.presensi.penerimaan.PintuPerangkat;
import id.teladan.presensi.penerimaan.UnggahanPerangkat;
import id.teladan.presensi.perangkat.BarisPerangkat;
import id.teladan.presensi.perangkat.DaftarPerangkat;
import id.teladan.presensi.perangkat.KeadaanPerangkat;
import id.teladan.presensi.perangkat.PengelolaanPerangkat;
import id.teladan.presensi.perangkat.SaringanPerangkat;
import id.teladan.presensi.perangkat.SimpanPerangkat;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Officers over devices and quarantine: 1 manages Dinas A, 2 works there, 3 is BKD, 4 works at Dinas B. */
@ExtendWith(PerkakasUji.class)
class KarantinaTest {

    private static final LocalDate SEJAK = LocalDate.of(2026, 10, 1);

    private final PenerimaanTap penerimaan;
    private final PintuPerangkat pintu;
    private final DaftarPerangkat perangkat;
    private final PengelolaanPerangkat pengelolaan;
    private final DaftarKarantina karantina;
    private final PenyelesaianKarantina penyelesaian;
    private final PelakuAktif aktif;
    private BasisDataUji db;

    KarantinaTest(
            PenerimaanTap penerimaan,
            PintuPerangkat pintu,
            DaftarPerangkat perangkat,
            PengelolaanPerangkat pengelolaan,
            DaftarKarantina karantina,
            PenyelesaianKarantina penyelesaian,
            PelakuAktif aktif) {
        this.penerimaan = penerimaan;
        this.pintu = pintu;
        this.perangkat = perangkat;
        this.pengelolaan = pengelolaan;
        this.karantina = karantina;
        this.penyelesaian = penyelesaian;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji basisData) {
        db = basisData;
        SusunanContoh.hari(LocalDate.of(2026, 10, 5));
        new SusunanContoh(db)
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas A")
                .unit(3, 1L, "Dinas B")
                .staf(2)
                .staf(3)
                .orang(1, "Pengelola")
                .orang(2, "Warga A")
                .orang(3, "Petugas BKD")
                .orang(4, "Warga B")
                .tugas(1, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(2, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(3, 31, "DEFINITIF", "2020-01-01", null)
                .tugas(4, 31, "DEFINITIF", "2020-01-01", null)
                .peran(1, Peran.PENGELOLA_OPD, 2L)
                .peran(3, Peran.BKD, null);
        aktif.masukSebagai(SusunanContoh.nip(3));
        daftarkan("SN-A", 2);
        daftarkan("SN-B", 3);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    private int daftarkan(String sn, long unit) {
        return pengelolaan.simpan(
                new SimpanPerangkat(
                        null, 0, sn, "Lobi " + sn, unit, null, "OPD-" + unit, 420, true));
    }

    @Test
    void pin_dipetakan_lalu_semua_harinya_dalam_masa_itu_antre() {
        kirim(
                "SN-A",
                "77\t2026-09-30 07:20:00\n77\t2026-10-01 07:20:00\n77\t2026-10-01 16:01:00\n77\t2026-10-02 07:19:00");
        aktif.masukSebagai(SusunanContoh.nip(1));
        var butir = satu(null);
        assertThat(penyelesaian.petakan(new PetakanPin(butir.id(), butir.versi(), 2L, SEJAK, null)))
                .isEqualTo(2);
        assertThat(baris("select concat(pegawai_id, ' ', tanggal) from presensi_antre_hari"))
                .containsExactlyInAnyOrder("2 2026-10-01", "2 2026-10-02");
        assertThat(satu(null).pin()).as("30 September masih tanpa pemilik").isEqualTo("77");
        var lagi = satu(null);
        assertThatThrownBy(
                        () ->
                                penyelesaian.petakan(
                                        new PetakanPin(
                                                lagi.id(),
                                                lagi.versi(),
                                                2L,
                                                LocalDate.of(2026, 9, 1),
                                                SEJAK)))
                .isInstanceOf(PelanggaranAturan.class)
                .hasMessageContaining("PIN_BERTUMPUK");
        penyelesaian.petakan(
                new PetakanPin(
                        lagi.id(),
                        lagi.versi(),
                        2L,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 30)));
        assertThat(lihat(null)).isEmpty();
        kirim("SN-A", "77\t2026-10-05 07:15:00");
        assertThat(lihat(null)).as("mulai kini ada pemiliknya").isEmpty();
        assertThat(baris("select count(*) from presensi_tap")).containsExactly("5");
    }

    @Test
    void kiriman_perangkat_asing_masuk_buku_begitu_ia_terdaftar() {
        kirim("SN-BARU", "5\t2026-10-05 07:20:00\nrusak\n5\t2037-01-01 00:00:00");
        assertThat(
                        perangkat
                                .halaman(new SaringanPerangkat(null, KeadaanPerangkat.ASING), 0, 25)
                                .baris())
                .extracting(BarisPerangkat::sn, BarisPerangkat::menunggu)
                .containsExactly(tuple("SN-BARU", 3L));
        assertThat(daftarkan("SN-BARU", 2)).isEqualTo(1);
        assertThat(baris("select concat(pin, ' ', waktu) from presensi_tap"))
                .containsExactly("5 2026-10-05 00:20:00");
        assertThat(lihat(null))
                .extracting(BarisKarantina::sebab)
                .containsExactlyInAnyOrder(
                        SebabKarantina.PIN_TIDAK_DIKENAL,
                        SebabKarantina.TIDAK_TERBACA,
                        SebabKarantina.WAKTU_MENDATANG);
        assertThat(
                        perangkat
                                .halaman(new SaringanPerangkat(null, KeadaanPerangkat.ASING), 0, 25)
                                .total())
                .isZero();
        assertThat(
                        baris(
                                "select count(*) from core_audit where entitas in ('Perangkat', 'ButirKarantina')"))
                .as("pendaftaran dan setiap baris yang berubah tercatat")
                .containsExactly(String.valueOf(3 + 3));
    }

    @Test
    void waktu_mendatang_diterima_sesudah_tiba_dan_yang_diabaikan_tidak_kembali() {
        kirim("SN-A", "1\t2026-10-05 13:00:00\nrusak");
        var depan = satu(SebabKarantina.WAKTU_MENDATANG);
        assertThat(penyelesaian.prosesUlang(depan.id(), depan.versi())).isFalse();
        SusunanContoh.hari(LocalDate.of(2026, 10, 6));
        var kini = satu(SebabKarantina.WAKTU_MENDATANG);
        assertThat(penyelesaian.prosesUlang(kini.id(), kini.versi())).isTrue();
        assertThat(baris("select karantina_id from presensi_tap"))
                .containsExactly(String.valueOf(kini.id()));
        assertThatThrownBy(() -> penyelesaian.abaikan(kini.id(), kini.versi(), "x"))
                .as("sudah selesai")
                .isInstanceOf(KonflikPerubahan.class);

        var rusak = satu(SebabKarantina.TIDAK_TERBACA);
        assertThatThrownBy(() -> penyelesaian.abaikan(rusak.id(), rusak.versi(), " "))
                .isInstanceOf(PelanggaranAturan.class);
        penyelesaian.abaikan(rusak.id(), rusak.versi(), "kabel longgar");
        kirim("SN-A", "rusak");
        assertThat(
                        karantina
                                .halaman(
                                        new SaringanKarantina(null, SebabKarantina.TIDAK_TERBACA),
                                        0,
                                        25)
                                .total())
                .isZero();
    }

    @Test
    void pengelola_hanya_menjangkau_opdnya() {
        kirim("SN-B", "9\t2026-10-05 07:20:00");
        kirim("SN-BARU", "9\t2026-10-05 07:20:00");
        var asing = satu(SebabKarantina.PIN_TIDAK_DIKENAL);
        aktif.masukSebagai(SusunanContoh.nip(1));
        assertThat(lihat(null)).isEmpty();
        assertThat(perangkat.halaman(new SaringanPerangkat("lobi", null), 0, 25).baris())
                .extracting(BarisPerangkat::sn)
                .containsExactly("SN-A");
        assertThat(
                        perangkat
                                .halaman(new SaringanPerangkat(null, KeadaanPerangkat.ASING), 0, 25)
                                .total())
                .isZero();
        assertThatThrownBy(
                        () ->
                                penyelesaian.petakan(
                                        new PetakanPin(asing.id(), asing.versi(), 2L, SEJAK, null)))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> daftarkan("SN-C", 3))
                .isInstanceOf(PelanggaranAturan.class)
                .hasMessageContaining("PERANGKAT_UNIT_DI_LUAR");
        assertThatThrownBy(
                        () ->
                                pengelolaan.simpan(
                                        new SimpanPerangkat(
                                                null, 0, "SN-D", "D", 2L, null, "OPD-3", 420,
                                                true)))
                .as("kelompok PIN dinas lain")
                .isInstanceOf(PelanggaranAturan.class)
                .hasMessageContaining("PERANGKAT_KELOMPOK_DI_LUAR");
        kirim("SN-A", "7\t2026-10-05 07:20:00");
        aktif.masukSebagai(SusunanContoh.nip(1));
        var milik = satu(null);
        assertThat(karantina.calonPegawai("warga")).extracting("nama").containsExactly("Warga A");
        assertThatThrownBy(
                        () ->
                                penyelesaian.petakan(
                                        new PetakanPin(milik.id(), milik.versi(), 4L, SEJAK, null)))
                .isInstanceOf(DataTidakDitemukan.class);
        aktif.masukSebagai(SusunanContoh.nip(2));
        assertThatThrownBy(() -> lihat(null)).isInstanceOf(AksesDitolak.class);
        assertThatThrownBy(() -> perangkat.calonUnit("a")).isInstanceOf(AksesDitolak.class);
    }

    @Test
    void perangkat_diam_sesudah_batasnya_dan_yang_belum_pernah_terhubung_terlihat() {
        assertThat(keadaan("SN-A")).isEqualTo(KeadaanPerangkat.BELUM_PERNAH);
        sistem(() -> pintu.sambut("SN-A", "2.4", "10.0.0.5"));
        aktif.masukSebagai(SusunanContoh.nip(3));
        assertThat(keadaan("SN-A")).isEqualTo(KeadaanPerangkat.AKTIF);
        JamTeladan.geserKe(
                LocalDate.of(2026, 10, 5).atTime(12, 31).atZone(JamTeladan.WIB).toInstant());
        assertThat(keadaan("SN-A")).as("30 menit tanpa kabar").isEqualTo(KeadaanPerangkat.DIAM);
        assertThat(
                        perangkat
                                .halaman(new SaringanPerangkat(null, KeadaanPerangkat.DIAM), 0, 1)
                                .total())
                .isEqualTo(1);
    }

    @Test
    void kelompok_dan_zona_tetap_sesudah_ada_tap_dan_sn_tidak_dobel() {
        kirim("SN-A", "1\t2026-10-05 07:20:00");
        aktif.masukSebagai(SusunanContoh.nip(3));
        var id =
                Long.parseLong(baris("select id from presensi_perangkat where sn = 'SN-A'").get(0));
        var r = perangkat.rincian(id);
        assertThatThrownBy(
                        () ->
                                pengelolaan.simpan(
                                        new SimpanPerangkat(
                                                id, r.versi(), "SN-A", "Lobi", 2L, null, "OPD-2",
                                                480, true)))
                .hasMessageContaining("PERANGKAT_SUDAH_BERISI");
        pengelolaan.simpan(
                new SimpanPerangkat(
                        id, r.versi(), "SN-A", "Lobi", 2L, "Lantai 1", "OPD-2", 420, false));
        assertThat(keadaan("SN-A")).isEqualTo(KeadaanPerangkat.NONAKTIF);
        assertThatThrownBy(
                        () ->
                                pengelolaan.simpan(
                                        new SimpanPerangkat(
                                                id, r.versi(), "SN-A", "Lain", 2L, null, "OPD-2",
                                                420, true)))
                .isInstanceOf(KonflikPerubahan.class);
        assertThatThrownBy(() -> daftarkan("SN-A", 2)).hasMessageContaining("PERANGKAT_SUDAH_ADA");
        assertThatThrownBy(
                        () ->
                                pengelolaan.simpan(
                                        new SimpanPerangkat(
                                                null, 0, "a b", " ", null, null, "x y", 0, true)))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class, e -> assertThat(e.pelanggaran()).hasSize(5));
    }

    private KeadaanPerangkat keadaan(String sn) {
        return perangkat.halaman(new SaringanPerangkat(null, null), 0, 25).baris().stream()
                .filter(b -> b.sn().equals(sn))
                .findFirst()
                .orElseThrow()
                .keadaan();
    }

    private List<BarisKarantina> lihat(SebabKarantina sebab) {
        return karantina.halaman(new SaringanKarantina(null, sebab), 0, 25).baris();
    }

    private BarisKarantina satu(SebabKarantina sebab) {
        var semua = lihat(sebab);
        assertThat(semua).hasSize(1);
        return semua.get(0);
    }

    /** As the device; afterwards BKD is signed in again. */
    private Penerimaan kirim(String sn, String isi) {
        var hasil =
                sistem(
                        () ->
                                penerimaan.attlog(
                                        new UnggahanPerangkat(
                                                sn, "1", "10.0.0.5", Baris.pisah(isi))));
        aktif.masukSebagai(SusunanContoh.nip(3));
        return hasil;
    }

    private <T> T sistem(java.util.concurrent.Callable<T> kerja) {
        try {
            return aktif.sebagaiSistem("uji", kerja);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> baris(String kueri) {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var h = p.executeQuery(kueri)) {
            var hasil = new ArrayList<String>();
            while (h.next()) {
                hasil.add(h.getString(1));
            }
            return hasil;
        } catch (SQLException e) {
            throw new IllegalStateException(kueri, e);
        }
    }
}
