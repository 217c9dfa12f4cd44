package id.teladan.core.pegawai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class DataSayaTest {

    private final DataSaya data;
    private final PelakuAktif aktif;

    DataSayaTest(DataSaya data, PelakuAktif aktif) {
        this.data = data;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        SusunanContoh.hari(LocalDate.of(2026, 10, 5));
        new SusunanContoh(db)
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas Pendidikan")
                .staf(2)
                .orang(10, "Anindya Saraswati")
                .orang(11, "Siti Nur Aini")
                .orang(12, "Tanpa Jabatan")
                .tugas(10, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(11, 20, "PLT", "2026-01-01", null);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    @Test
    void diri_dan_atasan_menurut_hari_ini() {
        aktif.masukSebagai(SusunanContoh.nip(10));
        var saya = data.ringkasan().orElseThrow();
        assertThat(saya.diri().nama()).isEqualTo("Anindya Saraswati");
        assertThat(saya.diri().unit()).isEqualTo("Dinas Pendidikan");
        assertThat(saya.atasan().nama()).isEqualTo("Siti Nur Aini");
        assertThat(saya.jenisAtasan()).isEqualTo("PLT");
    }

    @Test
    void tanpa_jabatan_tanpa_atasan() {
        aktif.masukSebagai(SusunanContoh.nip(12));
        var saya = data.ringkasan().orElseThrow();
        assertThat(saya.diri().jabatan()).isNull();
        assertThat(saya.atasan()).isNull();
        assertThat(saya.jenisAtasan()).isNull();
    }

    @Test
    void paling_banyak_dua_pernyataan_di_samping_hak() {
        aktif.masukSebagai(SusunanContoh.nip(10));
        aktif.pelaku();
        assertThat(PerkakasUji.hitungPernyataan(() -> data.ringkasan())).isEqualTo(2);
    }

    @Test
    void yang_tidak_masuk_ditolak() {
        aktif.masukSebagai(null);
        assertThatThrownBy(data::ringkasan).isInstanceOf(AksesDitolak.class);
    }
}
