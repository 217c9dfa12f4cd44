package id.teladan.skp.pembinaan;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.KADIS;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.SEKDA;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static id.teladan.skp.ProvinsiKecil.STAF_LAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.umpanbalik.BeriUmpanBalikRekan;
import id.teladan.skp.umpanbalik.LembarUmpanBalik;
import id.teladan.skp.umpanbalik.Sentimen;
import id.teladan.skp.umpanbalik.UmpanBalikRekan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PembinaanTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);

    private static final String AKSES = "select count(*) from core_akses where jenis = 'KONSELING'";

    private ProvinsiKecil provinsi;
    private SkpUji skp;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
        provinsi.sql(
                "insert into core_peran_pengguna (id, pegawai_id, peran, mulai) values (900, "
                        + STAF_LAIN
                        + ", 'BKD', '2020-01-01')");
    }

    private static JadwalkanPembinaan jadwal(long skp, JenisPembinaan jenis, LocalDate hari) {
        return new JadwalkanPembinaan(skp, jenis, hari, "Ekspektasi triwulan empat");
    }

    private static CatatPembinaan catatan(RincianPembinaan r, LocalDate tindakLanjut) {
        return new CatatPembinaan(
                r.id(), r.versi(), "Beban berlebih", "Dibagi dengan rekan", tindakLanjut);
    }

    private RincianPembinaan satu(long orang, long id) {
        provinsi.sebagai(orang);
        return PerkakasUji.bean(DaftarPembinaan.class).lembar(id).pembinaan().get(0);
    }

    private List<String> tugas(long orang) {
        provinsi.sebagai(orang);
        return PerkakasUji.bean(DaftarTugas.class).milikSaya().stream()
                .map(Tugas::jenis)
                .filter(j -> j.startsWith("SKP_PEMBINAAN") || j.startsWith("SKP_TINDAK"))
                .toList();
    }

    @Test
    void dialog_dijadwalkan_dicatat_dikonfirmasi_dan_ditindaklanjuti_dengan_pengingatnya(
            PenjadwalanPembinaan penjadwalan,
            PencatatanPembinaan pencatatan,
            DaftarPembinaan daftar) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(KABID);
        var besok = jadwal(id, JenisPembinaan.DIALOG, HARI.plusDays(1));
        var p = penjadwalan.jadwalkan(besok);
        assertThat(penjadwalan.jadwalkan(besok)).isEqualTo(p);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.lembar(id))).isLessThanOrEqualTo(4);
        assertThat(tugas(STAF)).containsExactly("SKP_PEMBINAAN_HADIR");
        var terjadwal = satu(KABID, id);
        assertThatThrownBy(() -> pencatatan.catat(catatan(terjadwal, null)))
                .hasMessageContaining("SKP-770");

        provinsi.hari(HARI.plusDays(1));
        assertThat(tugas(KABID)).containsExactly("SKP_PEMBINAAN_CATAT");
        var r = satu(KABID, id);
        pencatatan.catat(catatan(r, HARI.plusDays(10)));
        assertThatThrownBy(() -> pencatatan.catat(catatan(r, null)))
                .isInstanceOf(KonflikPerubahan.class);
        assertThat(tugas(STAF)).containsExactly("SKP_PEMBINAAN_KONFIRMASI");
        var dicatat = satu(STAF, id);
        assertThat(dicatat.boleh()).isEqualTo(new RincianPembinaan.Boleh(false, true, true, false));
        pencatatan.konfirmasi(
                new TanggapiPembinaan(dicatat.id(), dicatat.versi(), "Rekannya belum disebut"));
        assertThat(tugas(STAF)).isEmpty();
        var akhir = satu(KABID, id);
        assertThat(akhir.status()).isEqualTo(StatusPembinaan.DIKONFIRMASI);
        assertThat(akhir.tanggapan()).isEqualTo("Rekannya belum disebut");
        assertThatThrownBy(() -> pencatatan.catat(catatan(akhir, null))).hasMessage("SKP-773");

        provinsi.hari(HARI.plusDays(4));
        assertThat(tugas(STAF)).containsExactly("SKP_TINDAK_LANJUT");
        var lanjut = satu(STAF, id);
        pencatatan.selesaikan(lanjut.id(), lanjut.versi());
        assertThat(tugas(STAF)).isEmpty();
        var selesai = satu(STAF, id);
        assertThat(selesai.tindakLanjutSelesai()).isNotNull();
        assertThatThrownBy(() -> pencatatan.selesaikan(selesai.id(), selesai.versi()))
                .hasMessage("SKP-773");
    }

    @Test
    void pegawai_meminta_dialog_dan_dapat_membatalkannya_dengan_alasan(
            PenjadwalanPembinaan penjadwalan, PencatatanPembinaan pencatatan) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> penjadwalan.minta(jadwal(id, JenisPembinaan.KONSELING, HARI)))
                .hasMessage("SKP-776");
        assertThatThrownBy(
                        () ->
                                penjadwalan.minta(
                                        new JadwalkanPembinaan(
                                                id, JenisPembinaan.DIALOG, null, " ")))
                .hasMessageContaining("SKP-767");
        penjadwalan.minta(jadwal(id, JenisPembinaan.BIMBINGAN, HARI.plusDays(2)));
        assertThat(tugas(KABID)).containsExactly("SKP_PEMBINAAN_HADIR");
        var r = satu(STAF, id);
        assertThat(r.dariPegawai()).isTrue();
        assertThatThrownBy(() -> pencatatan.batalkan(new TanggapiPembinaan(r.id(), r.versi(), " ")))
                .hasMessageContaining("SKP-774");
        pencatatan.batalkan(new TanggapiPembinaan(r.id(), r.versi(), "Sudah dibahas"));
        assertThat(satu(STAF, id).alasanBatal()).isEqualTo("Sudah dibahas");
        assertThat(tugas(KABID)).isEmpty();
        var draf = skp.draf(REKAN);
        assertThatThrownBy(() -> penjadwalan.minta(jadwal(draf, JenisPembinaan.DIALOG, HARI)))
                .hasMessage("SKP-411");
    }

    @Test
    void konseling_hanya_terbaca_konselor_pegawai_dan_kepegawaian_yang_dicatat(
            PenjadwalanPembinaan penjadwalan,
            PencatatanPembinaan pencatatan,
            DaftarPembinaan daftar) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(KABID);
        penjadwalan.jadwalkan(jadwal(id, JenisPembinaan.KONSELING, HARI));
        penjadwalan.jadwalkan(jadwal(id, JenisPembinaan.DIALOG, HARI));
        for (var orang : List.of(KABID, STAF)) {
            provinsi.sebagai(orang);
            assertThat(daftar.lembar(id).pembinaan()).hasSize(2);
        }
        assertThat(provinsi.angka(AKSES)).isZero();
        provinsi.sebagai(STAF_LAIN);
        assertThat(daftar.lembar(id).pembinaan()).hasSize(2);
        assertThat(provinsi.angka(AKSES)).isEqualTo(1);

        // the next superior reads the dialogue, not the counselling of his predecessor
        provinsi.sql("update core_penugasan set sampai = '2026-10-05' where pegawai_id = " + KABID);
        provinsi.tugaskan(901, KABID_LAIN, ProvinsiKecil.JABATAN_KABID, "PLT", "2026-10-06", null);
        provinsi.hari(HARI.plusDays(1));
        provinsi.sebagai(KABID_LAIN);
        assertThat(daftar.lembar(id).pembinaan())
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.jenis()).isEqualTo(JenisPembinaan.DIALOG);
                            assertThat(r.boleh().catat()).isTrue();
                        });
        var konseling = provinsi.angka("select id from skp_pembinaan where jenis = 'KONSELING'");
        assertThatThrownBy(
                        () ->
                                pencatatan.catat(
                                        new CatatPembinaan(konseling, 0, null, "Coba", null)))
                .isInstanceOf(DataTidakDitemukan.class);
        for (var orang : List.of(REKAN, SEKDA)) {
            provinsi.sebagai(orang);
            assertThatThrownBy(() -> pencatatan.selesaikan(konseling, 0))
                    .isInstanceOf(DataTidakDitemukan.class);
            assertThatThrownBy(
                            () -> pencatatan.konfirmasi(new TanggapiPembinaan(konseling, 0, null)))
                    .isInstanceOf(DataTidakDitemukan.class);
        }
        provinsi.sebagai(REKAN);
        assertThatThrownBy(() -> daftar.lembar(id)).isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(
                        () ->
                                penjadwalan.jadwalkan(
                                        jadwal(id, JenisPembinaan.DIALOG, HARI.plusDays(1))))
                .isInstanceOf(AksesDitolak.class);
    }

    @Test
    void rekan_dan_bawahan_memberi_umpan_balik_yang_terbaca_penerima_dan_atasannya(
            UmpanBalikRekan rekan, DaftarPembinaan daftar) {
        var punyaStaf = skp.disetujui(STAF, KABID);
        var punyaKabid = skp.disetujui(KABID, KADIS);
        provinsi.sebagai(REKAN);
        var lembar = rekan.lembar(null);
        assertThat(lembar.penerima())
                .extracting(LembarUmpanBalik.Penerima::pegawaiId, p -> p.sebagai())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(KABID, "BAWAHAN"),
                        org.assertj.core.groups.Tuple.tuple(STAF, "REKAN"));
        assertThat(PerkakasUji.hitungPernyataan(() -> rekan.lembar("bagus")))
                .isLessThanOrEqualTo(4);
        var satu = rekan.beri(umpan(STAF, "Membantu memeriksa berkas sampai larut"));
        assertThat(rekan.beri(umpan(STAF, " Membantu memeriksa berkas sampai larut ")))
                .isEqualTo(satu);
        rekan.beri(umpan(KABID, "Arahan tertulis sangat membantu"));
        assertThat(rekan.lembar(null).diberikan()).hasSize(2);
        assertThatThrownBy(() -> rekan.beri(umpan(STAF, " "))).hasMessageContaining("SKP-413");
        for (var bukan : List.of(REKAN, KABID_LAIN, STAF_LAIN, KADIS, 987654L)) {
            assertThatThrownBy(() -> rekan.beri(umpan(bukan, "Salah alamat")))
                    .isInstanceOf(DataTidakDitemukan.class);
        }
        for (var orang : List.of(STAF, KABID)) {
            provinsi.sebagai(orang);
            assertThat(daftar.lembar(punyaStaf).umpanBalik())
                    .singleElement()
                    .satisfies(
                            u -> {
                                assertThat(u.pemberi()).contains("Citra");
                                assertThat(u.sebagai()).isEqualTo("REKAN");
                            });
        }
        provinsi.sebagai(KADIS);
        assertThat(daftar.lembar(punyaKabid).umpanBalik())
                .extracting(u -> u.sebagai())
                .containsExactly("BAWAHAN");
        // a head and his equals stand side by side; his own staff get theirs on their realisation
        provinsi.sebagai(KABID);
        assertThat(rekan.lembar(null).penerima())
                .extracting(LembarUmpanBalik.Penerima::pegawaiId)
                .containsExactly(KADIS, KABID_LAIN);
        assertThatThrownBy(() -> rekan.beri(umpan(KABID_LAIN, "Belum punya SKP")))
                .hasMessage("SKP-778");
    }

    private static BeriUmpanBalikRekan umpan(long pegawai, String teks) {
        return new BeriUmpanBalikRekan(pegawai, NilaiBerakhlak.HARMONIS, Sentimen.POSITIF, teks);
    }
}
