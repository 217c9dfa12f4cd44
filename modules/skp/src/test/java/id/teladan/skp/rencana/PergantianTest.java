package id.teladan.skp.rencana;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.SEKDA;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.skp.EvaluasiUji;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.masa.MasaSkp.Alasan;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.persetujuan.PersetujuanSkp;
import id.teladan.skp.persetujuan.SetujuiSkp;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PergantianTest {

    private ProvinsiKecil provinsi;
    private SkpUji skp;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
    }

    /** {@code STAF} works in the other unit from 1 November on. */
    private void pindah() {
        provinsi.sql("update core_penugasan set sampai = '2026-10-31' where pegawai_id = " + STAF);
        provinsi.tugaskan(901, STAF, 6, "DEFINITIF", "2026-11-01", null);
        provinsi.hari(LocalDate.of(2026, 11, 3));
    }

    private static long tugas() {
        return PerkakasUji.bean(DaftarTugas.class).milikSaya().stream()
                .map(Tugas::jenis)
                .filter("SKP_NILAI_PINDAH"::equals)
                .count();
    }

    @Test
    void pindah_jabatan_menutup_skp_lama_yang_dinilai_atasan_lama_dan_membuka_yang_baru(
            PergantianSkp pergantian, PersetujuanSkp persetujuan, DaftarSkp daftar) {
        var lama = skp.disetujui(STAF, KABID);
        provinsi.sebagai(STAF);
        assertThat(pergantian.usulan().orElseThrow().masa().alasan()).isEqualTo(Alasan.TIDAK_PERLU);
        assertThatThrownBy(() -> pergantian.gantikan(ganti(lama))).hasMessage("SKP-790");
        pindah();
        provinsi.sebagai(STAF);
        var usulan = pergantian.usulan().orElseThrow();
        assertThat(PerkakasUji.hitungPernyataan(pergantian::usulan)).isLessThanOrEqualTo(1);
        assertThat(usulan.masa().alasan()).isEqualTo(Alasan.PINDAH_JABATAN);
        assertThat(usulan.masa().tutupSampai()).isEqualTo("2026-10-31");
        assertThatThrownBy(
                        () ->
                                pergantian.gantikan(
                                        new GantiSkp(
                                                lama, skp.versi(lama) + 9, Pendekatan.KUANTITATIF)))
                .isInstanceOf(KonflikPerubahan.class);
        var baru = pergantian.gantikan(ganti(lama));
        assertThat(provinsi.teks("select cast(sampai as char) from skp_skp where id = " + lama))
                .isEqualTo("2026-10-31");
        assertThat(provinsi.teks("select cast(mulai as char) from skp_skp where id = " + baru))
                .isEqualTo("2026-11-01");
        assertThat(skp.status(lama)).isEqualTo("DISETUJUI");
        assertThatThrownBy(() -> pergantian.gantikan(ganti(baru))).hasMessage("SKP-790");

        // the former superior is reminded and evaluates what he led; of the new SKP he knows
        // nothing
        provinsi.sebagai(KABID);
        assertThat(tugas()).isEqualTo(1);
        assertThatThrownBy(() -> daftar.rincian(baru)).isInstanceOf(DataTidakDitemukan.class);
        new EvaluasiUji(provinsi).ditetapkan(lama, 0, KABID, NilaiButir.SESUAI, NilaiButir.SESUAI);
        assertThat(tugas()).isZero();
        assertThat(skp.status(lama)).isEqualTo("DIEVALUASI");

        // the present one decides the new SKP and reads the old evaluation
        provinsi.sebagai(STAF);
        skp.hasil(baru, "Terlayaninya permohonan");
        skp.ajukan(baru);
        provinsi.sebagai(KABID_LAIN);
        persetujuan.setujui(new SetujuiSkp(baru, skp.versi(baru), null));
        assertThat(skp.status(baru)).isEqualTo("DISETUJUI");
        assertThat(daftar.rincian(lama).sampai()).isEqualTo("2026-10-31");
        provinsi.sebagai(REKAN);
        assertThatThrownBy(() -> daftar.rincian(lama)).isInstanceOf(DataTidakDitemukan.class);
    }

    private GantiSkp ganti(long id) {
        return new GantiSkp(id, skp.versi(id), Pendekatan.KUANTITATIF);
    }

    @Test
    void selama_skp_berjalan_hanya_atasan_sekarang_yang_memutuskan(PersetujuanSkp persetujuan) {
        var id = skp.diajukan(STAF);
        pindah();
        provinsi.sebagai(KABID);
        assertThatThrownBy(() -> persetujuan.setujui(new SetujuiSkp(id, skp.versi(id), null)))
                .isInstanceOfAny(DataTidakDitemukan.class, AksesDitolak.class);
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> PerkakasUji.bean(PergantianSkp.class).gantikan(ganti(id)))
                .hasMessage("SKP-791");
    }

    @Test
    void pejabat_baru_dan_akhir_perjanjian_kerja_menentukan_masanya(PergantianSkp pergantian) {
        provinsi.sql("update core_penugasan set mulai = '2026-03-16' where pegawai_id = " + STAF);
        provinsi.sql("update core_pegawai set status = 'PPPK' where id = " + STAF);
        provinsi.sql(
                "insert into core_riwayat (id, pegawai_id, jenis, tmt, sampai, isi, sumber, dicatat) values (1, "
                        + STAF
                        + ", 'KONTRAK', '2026-03-16', '2026-11-30', '{}', 'LOKAL', '2026-03-16')");
        provinsi.sebagai(STAF);
        var masa = pergantian.usulan().orElseThrow().masa();
        assertThat(masa.alasan()).isEqualTo(Alasan.PEJABAT_BARU);
        assertThat(masa.mulai()).isEqualTo("2026-03-16");
        assertThat(masa.sampai()).isEqualTo("2026-11-30");
        assertThat(masa.kontrak()).isTrue();
        provinsi.sql("delete from core_penugasan where pegawai_id = " + SEKDA);
        provinsi.sebagai(SEKDA);
        assertThat(pergantian.usulan()).isEmpty();
    }
}
