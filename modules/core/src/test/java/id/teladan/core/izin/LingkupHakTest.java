package id.teladan.core.izin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.pegawai.BarisPegawai;
import id.teladan.core.pegawai.DaftarPegawai;
import id.teladan.core.pegawai.EksporPegawai;
import id.teladan.core.pegawai.SaringanPegawai;
import id.teladan.core.pegawai.Urutan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each role of the matrix, tried against everybody of a small organisation: whom it does not reach does not exist. */
@ExtendWith(PerkakasUji.class)
class LingkupHakTest {

    private static final long PELAKU = 10;
    private static final long KEPALA = 11;
    private static final long SEUNIT = 12;
    private static final long UNIT_LAIN = 13;
    private static final long TANPA_JABATAN = 14;
    private static final long BAWAHAN = 15;
    private static final Set<Long> SEMUA =
            Set.of(PELAKU, KEPALA, SEUNIT, UNIT_LAIN, TANPA_JABATAN, BAWAHAN);

    private final DaftarPegawai daftar;
    private final EksporPegawai ekspor;
    private final PelakuAktif aktif;
    private final MatriksHak matriks;
    private SusunanContoh susunan;

    LingkupHakTest(
            DaftarPegawai daftar, EksporPegawai ekspor, PelakuAktif aktif, MatriksHak matriks) {
        this.daftar = daftar;
        this.ekspor = ekspor;
        this.aktif = aktif;
        this.matriks = matriks;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        SusunanContoh.hari(LocalDate.of(2026, 10, 5));
        susunan =
                new SusunanContoh(db)
                        .unit(1, null, "Provinsi")
                        .unit(2, 1L, "Dinas")
                        .unit(3, 2L, "Bidang")
                        .unit(4, 1L, "Dinas Lain")
                        .staf(2)
                        .staf(3)
                        .staf(4)
                        .orang(PELAKU, "Pelaku")
                        .orang(KEPALA, "Kepala")
                        .orang(SEUNIT, "Seunit")
                        .orang(UNIT_LAIN, "Unit Lain")
                        .orang(TANPA_JABATAN, "Tanpa Jabatan")
                        .orang(BAWAHAN, "Bawahan")
                        .tugas(PELAKU, 21, "DEFINITIF", "2020-01-01", null)
                        .tugas(KEPALA, 20, "DEFINITIF", "2020-01-01", null)
                        .tugas(SEUNIT, 21, "DEFINITIF", "2020-01-01", null)
                        .tugas(UNIT_LAIN, 41, "DEFINITIF", "2020-01-01", null)
                        .tugas(BAWAHAN, 31, "DEFINITIF", "2020-01-01", null);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    private void berperan(Peran peran) {
        switch (peran) {
            case PEGAWAI -> {}
            case ATASAN -> susunan.tugas(PELAKU, 30, "PLT", "2026-10-01", "2026-12-31");
            case PENGELOLA_OPD, KEPALA_OPD -> susunan.peran(PELAKU, peran, 2L);
            default -> susunan.peran(PELAKU, peran, null);
        }
        aktif.masukSebagai(SusunanContoh.nip(PELAKU));
    }

    /** Whom a right of the matrix reaches for the acting person in this organisation. */
    private Set<Long> terjangkau(Peran peran, Hak hak) throws Exception {
        var hasil = new TreeSet<Long>();
        for (var b : TransaksiUji.dalam(matriks::baris)) {
            if (b.hak() == hak && (b.peran() == peran || b.peran() == Peran.PEGAWAI)) {
                hasil.addAll(
                        switch (b.lingkup()) {
                            case SEMUA -> SEMUA;
                            case DIRI -> Set.of(PELAKU);
                            case BAWAHAN -> Set.of(BAWAHAN);
                            case UNIT -> Set.of(PELAKU, KEPALA, SEUNIT, BAWAHAN);
                        });
            }
        }
        return hasil;
    }

    @ParameterizedTest
    @EnumSource(Peran.class)
    void daftar_dan_rincian_hanya_menjangkau_cakupan_peran(Peran peran) throws Exception {
        var boleh = terjangkau(peran, Hak.LIHAT_PEGAWAI);
        berperan(peran);
        assertThat(daftar.halaman(SaringanPegawai.KOSONG, Urutan.NAMA, 0, 100).baris())
                .extracting(BarisPegawai::id)
                .containsExactlyInAnyOrderElementsOf(boleh);
        for (var id : SEMUA) {
            if (boleh.contains(id)) {
                assertThat(daftar.rincian(id, null).id()).isEqualTo(id);
            } else {
                assertThatThrownBy(() -> daftar.rincian(id, null))
                        .as("%s membuka %s", peran, id)
                        .isInstanceOf(DataTidakDitemukan.class)
                        .hasMessage("DATA_TIDAK_DITEMUKAN");
            }
        }
        assertThatThrownBy(() -> daftar.rincian(999, null))
                .isInstanceOf(DataTidakDitemukan.class)
                .hasMessage("DATA_TIDAK_DITEMUKAN");
    }

    @ParameterizedTest
    @EnumSource(Peran.class)
    void data_rahasia_hanya_terbuka_dalam_cakupannya(Peran peran) throws Exception {
        var rahasia = terjangkau(peran, Hak.LIHAT_DATA_RAHASIA);
        berperan(peran);
        for (var id : terjangkau(peran, Hak.LIHAT_PEGAWAI)) {
            var hasil = daftar.rincian(id, null);
            assertThat(hasil.rahasia())
                    .as("%s membaca %s", peran, id)
                    .isEqualTo(id == PELAKU || rahasia.contains(id));
            assertThat(hasil.data().nik() != null).isEqualTo(hasil.rahasia());
        }
    }

    @ParameterizedTest
    @EnumSource(Peran.class)
    void ekspor_hanya_untuk_peran_yang_berhak(Peran peran) throws Exception {
        var boleh = terjangkau(peran, Hak.EKSPOR_PEGAWAI);
        berperan(peran);
        var isi = new ByteArrayOutputStream();
        if (boleh.isEmpty()) {
            assertThatThrownBy(() -> ekspor.tulis(SaringanPegawai.KOSONG, Urutan.NAMA, isi))
                    .isInstanceOf(AksesDitolak.class);
            assertThat(isi.size()).isZero();
        } else {
            ekspor.tulis(SaringanPegawai.KOSONG, Urutan.NAMA, isi);
            assertThat(isi.size()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Peran.class)
    void setiap_hak_dalam_matriks_menjangkau_orang_yang_benar(Peran peran) throws Exception {
        berperan(peran);
        var pelaku = aktif.pelaku();
        for (var hak : Hak.values()) {
            if (List.of(Hak.MASUK, Hak.UMUM).contains(hak)) {
                continue;
            }
            assertThat(TransaksiUji.dalam(() -> jangkauan(pelaku.cakupan(hak))))
                    .as("%s %s", peran, hak)
                    .containsExactlyInAnyOrderElementsOf(terjangkau(peran, hak));
        }
    }

    @Test
    void plt_yang_berakhir_kehilangan_jangkauannya_keesokan_hari(PerkakasUji perkakas) {
        berperan(Peran.ATASAN);
        assertThat(daftar.rincian(BAWAHAN, null).id()).isEqualTo(BAWAHAN);
        SusunanContoh.hari(LocalDate.of(2027, 1, 1));
        perkakas.permintaanBaru();
        aktif.masukSebagai(SusunanContoh.nip(PELAKU));
        assertThatThrownBy(() -> daftar.rincian(BAWAHAN, null))
                .isInstanceOf(DataTidakDitemukan.class);
    }

    private List<Long> jangkauan(Cakupan cakupan) {
        var query =
                em().createQuery(
                                "select p.id from Pegawai p left join Penugasan t on t.pegawai = p and t.jenis = 'DEFINITIF'"
                                        + " left join t.jabatan j left join j.unit u where "
                                        + cakupan.klausa("p", "j", "u"),
                                Long.class);
        return cakupan.isi(query).getResultList();
    }

    private jakarta.persistence.EntityManager em() {
        return PerkakasUji.bean(jakarta.persistence.EntityManager.class);
    }
}
