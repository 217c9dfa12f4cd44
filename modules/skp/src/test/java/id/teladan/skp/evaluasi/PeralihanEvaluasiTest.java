package id.teladan.skp.evaluasi;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.KADIS;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.galat.Galat;
import id.teladan.skp.EvaluasiUji;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.keberatan.AjukanKeberatan;
import id.teladan.skp.keberatan.PengajuanKeberatan;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every state of an evaluation x every step x every person: what is not in the table is refused and changes nothing. */
@ExtendWith(PerkakasUji.class)
class PeralihanEvaluasiTest {

    private static final Map<String, Long> ORANG =
            Map.of(
                    "PEGAWAI", STAF,
                    "REKAN", REKAN,
                    "PENILAI", KABID,
                    "PENILAI_LAIN", KABID_LAIN,
                    "ATASAN_PENILAI", KADIS);

    private static final List<String> LANGKAH =
            List.of(
                    "NILAI_BUTIR",
                    "ISI",
                    "TETAPKAN",
                    "TERIMA",
                    "SAMPAIKAN",
                    "TANDA_TANGAN",
                    "TIDAK_SEPAKAT",
                    "MENOLAK",
                    "SELESAIKAN",
                    "KEBERATAN");

    private ProvinsiKecil provinsi;
    private EvaluasiUji evaluasi;
    private long id;

    @Test
    void yang_tidak_tertulis_di_tabel_ditolak_dan_tidak_mengubah_apa_pun(
            BasisDataUji db, PerkakasUji perkakas) throws IOException {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        evaluasi = new EvaluasiUji(provinsi);
        id = new SkpUji(provinsi).disetujui(STAF, KABID);
        evaluasi.nilai(id, 1, KABID, NilaiButir.SESUAI, NilaiButir.SESUAI);
        provinsi.hari(LocalDate.of(2026, 12, 20)); // every clock of October has run out
        var sah = sah();
        var terpakai = new ArrayList<String>();
        var salah = new ArrayList<String>();
        for (var dari : StatusEvaluasi.values()) {
            pulihkan(dari);
            for (var langkah : LANGKAH) {
                for (var orang : ORANG.entrySet()) {
                    var kunci = dari + " " + langkah + " " + orang.getKey();
                    var harap = sah.get(kunci);
                    var sebelum = keadaan();
                    String menjadi;
                    try {
                        lakukan(langkah, orang.getValue());
                        menjadi = keadaan();
                    } catch (Galat e) {
                        menjadi = null;
                        if (!keadaan().equals(sebelum)) {
                            salah.add(kunci + " ditolak tetapi berubah");
                        }
                    }
                    if (menjadi != null) {
                        pulihkan(dari);
                    }
                    if (harap == null && menjadi != null) {
                        salah.add(kunci + " seharusnya ditolak");
                    }
                    if (harap != null && (menjadi == null || !menjadi.startsWith(harap + "|"))) {
                        salah.add(kunci + " seharusnya " + harap + ", nyatanya " + menjadi);
                    }
                    if (harap != null) {
                        terpakai.add(kunci);
                    }
                }
            }
        }
        assertThat(salah).isEmpty();
        assertThat(terpakai).hasSameSizeAs(sah.keySet());
    }

    private static Map<String, String> sah() throws IOException {
        var hasil = new HashMap<String, String>();
        try (var baca =
                new BufferedReader(
                        new InputStreamReader(
                                PeralihanEvaluasiTest.class.getResourceAsStream(
                                        "/kasus/skp/langkah-evaluasi.csv"),
                                StandardCharsets.UTF_8))) {
            baca.lines()
                    .skip(1)
                    .map(b -> b.split(","))
                    .forEach(k -> hasil.put(k[0] + " " + k[1] + " " + k[2], k[3]));
        }
        return hasil;
    }

    private void pulihkan(StatusEvaluasi status) {
        provinsi.sql("delete from skp_keberatan");
        provinsi.sql(
                "update skp_evaluasi set status = '"
                        + status
                        + "', diterima = null, ditetapkan_pada = "
                        + (status == StatusEvaluasi.DRAF ? "null" : "'2026-10-05 02:00:00'")
                        + ", predikat = "
                        + (status == StatusEvaluasi.DRAF ? "null" : "'BAIK'")
                        + ", penilai_id = "
                        + (status == StatusEvaluasi.DRAF ? "null" : KABID)
                        + ", tanggapan = null, versi = versi + 1");
    }

    private String keadaan() {
        return provinsi.teks(
                "select concat(e.status, '|', e.versi, '|', s.status, '|', s.versi, '|', (select count(*) from skp_keberatan),"
                        + " '|', (select count(*) from skp_penilaian_butir)) from skp_evaluasi e join skp_skp s on s.id = e.skp_id");
    }

    private void lakukan(String langkah, long orang) {
        provinsi.sebagai(orang);
        var v = evaluasi.versi(id, 1);
        var penilaian = PerkakasUji.bean(PenilaianSkp.class);
        var penerimaan = PerkakasUji.bean(PenerimaanDokumen.class);
        switch (langkah) {
            case "NILAI_BUTIR" ->
                    penilaian.nilai(
                            new NilaiButirSkp(
                                    id, 1, v, null, NilaiBerakhlak.LOYAL, NilaiButir.SESUAI));
            case "ISI" ->
                    penilaian.isi(
                            new IsiEvaluasi(
                                    id,
                                    1,
                                    v,
                                    CapaianOrganisasi.BAIK,
                                    Rating.SESUAI_EKSPEKTASI,
                                    Rating.SESUAI_EKSPEKTASI,
                                    null,
                                    null));
            case "TETAPKAN" ->
                    PerkakasUji.bean(PenetapanPredikat.class)
                            .tetapkan(new TetapkanPredikat(id, 1, v));
            case "TERIMA" -> penerimaan.terima(new TerimaDokumen(id, 1, v));
            case "SAMPAIKAN" ->
                    penerimaan.sampaikan(
                            new SampaikanDokumen(
                                    id, 1, v, LocalDate.of(2026, 10, 6), "Diserahkan langsung"));
            case "TANDA_TANGAN" -> tanggapi(JenisTanggapan.MENERIMA, v);
            case "TIDAK_SEPAKAT" -> tanggapi(JenisTanggapan.TIDAK_SEPAKAT, v);
            case "MENOLAK" -> tanggapi(JenisTanggapan.MENOLAK_TANDA_TANGAN, v);
            case "SELESAIKAN" ->
                    PerkakasUji.bean(PenyelesaianEvaluasi.class)
                            .selesaikan(new SelesaikanEvaluasi(id, 1, v, "Tidak hadir"));
            case "KEBERATAN" ->
                    PerkakasUji.bean(PengajuanKeberatan.class)
                            .ajukan(new AjukanKeberatan(id, 1, "Tidak sesuai", List.of()));
            default -> throw new IllegalArgumentException(langkah);
        }
    }

    private void tanggapi(JenisTanggapan jawab, long v) {
        PerkakasUji.bean(TanggapanEvaluasi.class)
                .tanggapi(new TanggapiEvaluasi(id, 1, v, jawab, "Uji"));
    }
}
