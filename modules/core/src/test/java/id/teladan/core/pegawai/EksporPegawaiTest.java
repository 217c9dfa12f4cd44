package id.teladan.core.pegawai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class EksporPegawaiTest {

    private static final int NIK = 12;

    private final EksporPegawai ekspor;
    private final PelakuAktif aktif;
    private SusunanContoh susunan;

    EksporPegawaiTest(EksporPegawai ekspor, PelakuAktif aktif) {
        this.ekspor = ekspor;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        SusunanContoh.hari(LocalDate.of(2026, 10, 5));
        susunan =
                new SusunanContoh(db)
                        .unit(1, null, "Provinsi")
                        .unit(2, 1L, "Dinas Pendidikan")
                        .unit(3, 2L, "Bidang SMA")
                        .unit(4, 1L, "Dinas Kesehatan")
                        .staf(3)
                        .staf(4)
                        .orang(10, "Ratna Wulandari")
                        .orang(11, "=SUM(1+1)*cmd|' /C calc'!A0")
                        .orang(12, "Bima Hardiansyah")
                        .tugas(10, 41, "DEFINITIF", "2020-01-01", null)
                        .tugas(11, 31, "DEFINITIF", "2020-01-01", null)
                        .tugas(12, 31, "DEFINITIF", "2020-01-01", null)
                        .golongan(12, "III/b", "2021-04-01", null)
                        .peran(10, Peran.BKD, null)
                        .peran(11, Peran.PENGELOLA_OPD, 2L);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    private List<Row> tulis(long siapa, SaringanPegawai saringan) throws IOException {
        aktif.masukSebagai(SusunanContoh.nip(siapa));
        var isi = new ByteArrayOutputStream();
        ekspor.tulis(saringan, Urutan.NAMA, isi);
        try (var buku = new ReadableWorkbook(new ByteArrayInputStream(isi.toByteArray()))) {
            return buku.getFirstSheet().read();
        }
    }

    @Test
    void bkd_mendapat_semua_kolom_dengan_nip_dan_nik_sebagai_teks() throws IOException {
        var baris = tulis(10, SaringanPegawai.KOSONG);
        assertThat(baris).hasSize(4);
        assertThat(baris.get(0).getCellText(NIK)).isEqualTo("NIK");
        assertThat(baris.get(2).getCellText(1)).isEqualTo("Bima Hardiansyah");
        assertThat(baris.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(baris.get(2).getCellText(0)).isEqualTo(SusunanContoh.nip(12));
        assertThat(baris.get(2).getCellText(NIK)).isEqualTo("36%014d".formatted(12));
        assertThat(baris.get(2).getCellText(4)).isEqualTo("III/b");
        assertThat(baris.get(2).getCellAsDate(5)).contains(LocalDate.of(2021, 4, 1).atStartOfDay());
    }

    @Test
    void tidak_ada_rumus_hidup() throws IOException {
        var baris = tulis(10, SaringanPegawai.KOSONG);
        assertThat(baris.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(baris.get(1).getCell(1).getFormula()).isNull();
        assertThat(baris.get(1).getCellText(1)).isEqualTo("=SUM(1+1)*cmd|' /C calc'!A0");
    }

    @Test
    void pengelola_opd_hanya_mendapat_unitnya_tanpa_data_rahasia() throws IOException {
        var baris = tulis(11, SaringanPegawai.KOSONG);
        assertThat(baris).hasSize(3);
        assertThat(baris.get(0).getCellCount()).isEqualTo(NIK);
        assertThat(baris)
                .noneSatisfy(b -> assertThat(b.getCellText(1)).isEqualTo("Ratna Wulandari"));
    }

    @Test
    void saringan_unit_lain_tidak_memperluas_cakupan() throws IOException {
        assertThat(tulis(11, SaringanPegawai.unit(4))).hasSize(1);
        assertThat(tulis(10, SaringanPegawai.unit(4))).hasSize(2);
    }

    @Test
    void seribu_baris_dengan_satu_pernyataan() throws IOException {
        for (var i = 1000; i < 1999; i++) {
            susunan.orang(i, "Orang " + i);
        }
        aktif.masukSebagai(SusunanContoh.nip(10));
        aktif.pelaku();
        var isi = new ByteArrayOutputStream();
        assertThat(
                        PerkakasUji.hitungPernyataan(
                                () -> ekspor.tulis(SaringanPegawai.KOSONG, Urutan.NAMA, isi)))
                .isEqualTo(1);
        try (var buku = new ReadableWorkbook(new ByteArrayInputStream(isi.toByteArray()))) {
            assertThat(buku.getFirstSheet().read()).hasSize(1 + 3 + 999);
        }
    }

    @Test
    void pegawai_biasa_ditolak() {
        assertThatThrownBy(() -> tulis(12, SaringanPegawai.KOSONG))
                .isInstanceOf(AksesDitolak.class);
    }
}
