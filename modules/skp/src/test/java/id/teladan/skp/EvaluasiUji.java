package id.teladan.skp;

import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.evaluasi.IsiEvaluasi;
import id.teladan.skp.evaluasi.JenisTanggapan;
import id.teladan.skp.evaluasi.NilaiButirSkp;
import id.teladan.skp.evaluasi.PenerimaanDokumen;
import id.teladan.skp.evaluasi.PenetapanPredikat;
import id.teladan.skp.evaluasi.PenilaianSkp;
import id.teladan.skp.evaluasi.TanggapanEvaluasi;
import id.teladan.skp.evaluasi.TanggapiEvaluasi;
import id.teladan.skp.evaluasi.TerimaDokumen;
import id.teladan.skp.evaluasi.TetapkanPredikat;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.uji.PerkakasUji;

/** Evaluations for tests. */
public final class EvaluasiUji {

    private final ProvinsiKecil provinsi;

    public EvaluasiUji(ProvinsiKecil provinsi) {
        this.provinsi = provinsi;
    }

    /** Fills the sheet of an approved SKP: every item alike, the two ratings as they follow. */
    public void nilai(long id, int triwulan, long penilai, NilaiButir hasil, NilaiButir perilaku) {
        provinsi.sebagai(penilai);
        var penilaian = PerkakasUji.bean(PenilaianSkp.class);
        penilaian.nilai(
                new NilaiButirSkp(
                        id,
                        triwulan,
                        versi(id, triwulan),
                        provinsi.angka(
                                "select min(id) from skp_hasil_kerja where dihapus is null and skp_id = "
                                        + id),
                        null,
                        hasil));
        for (var n : NilaiBerakhlak.values()) {
            penilaian.nilai(
                    new NilaiButirSkp(id, triwulan, versi(id, triwulan), null, n, perilaku));
        }
        penilaian.isi(
                new IsiEvaluasi(
                        id,
                        triwulan,
                        versi(id, triwulan),
                        CapaianOrganisasi.BAIK,
                        rating(hasil),
                        rating(perilaku),
                        "Ditelaah bersama bukti dukung",
                        null));
    }

    /** A set evaluation. */
    public PredikatKinerja ditetapkan(
            long id, int triwulan, long penilai, NilaiButir hasil, NilaiButir perilaku) {
        nilai(id, triwulan, penilai, hasil, perilaku);
        return PerkakasUji.bean(PenetapanPredikat.class)
                .tetapkan(new TetapkanPredikat(id, triwulan, versi(id, triwulan)));
    }

    public void diterima(long id, int triwulan, long pegawai) {
        provinsi.sebagai(pegawai);
        PerkakasUji.bean(PenerimaanDokumen.class)
                .terima(new TerimaDokumen(id, triwulan, versi(id, triwulan)));
    }

    public void ditanggapi(
            long id, int triwulan, long pegawai, JenisTanggapan jawab, String alasan) {
        provinsi.sebagai(pegawai);
        PerkakasUji.bean(TanggapanEvaluasi.class)
                .tanggapi(new TanggapiEvaluasi(id, triwulan, versi(id, triwulan), jawab, alasan));
    }

    public long versi(long id, int triwulan) {
        return provinsi.angka(
                "select coalesce(max(versi), 0) from skp_evaluasi where skp_id = "
                        + id
                        + " and triwulan = "
                        + triwulan);
    }

    private static Rating rating(NilaiButir butir) {
        return switch (butir) {
            case ATAS -> Rating.DI_ATAS_EKSPEKTASI;
            case SESUAI -> Rating.SESUAI_EKSPEKTASI;
            case BAWAH -> Rating.DI_BAWAH_EKSPEKTASI;
        };
    }
}
