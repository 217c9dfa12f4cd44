package id.teladan.skp.dokumen;

import id.teladan.core.dokumen.ButirRingkasan;
import id.teladan.core.dokumen.TerbitkanDokumen;
import id.teladan.skp.evaluasi.RincianEvaluasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Issues the form and the document of an evaluation, for use cases that have checked the scope before. A later version
 * is issued about the same thing, so that the code of the earlier one tells that it is replaced.
 */
@ApplicationScoped
public class PenerbitEvaluasi {

    @Inject PencetakDokumen pencetak;

    /** Both, for a new version. */
    public void terbitkan(RincianEvaluasi e, String alamat) {
        formulir(e, alamat);
        dokumen(e, alamat);
    }

    Cetakan formulir(RincianEvaluasi e, String alamat) {
        return pencetak.cetak(
                e.predikat() != null,
                perintah("EVALUASI", "Evaluasi Kinerja Pegawai", "Evaluasi", e, alamat),
                PencetakDokumen.isi(SusunanEvaluasi.templat(e), SusunanEvaluasi.formulir(e)));
    }

    Cetakan dokumen(RincianEvaluasi e, String alamat) {
        return pencetak.cetak(
                e.predikat() != null,
                perintah(
                        "DOKUMEN_EVALUASI",
                        "Dokumen Evaluasi Kinerja Pegawai",
                        "Dokumen Evaluasi",
                        e,
                        alamat),
                PencetakDokumen.isi("dokumen-evaluasi", SusunanEvaluasi.dokumen(e)));
    }

    private static TerbitkanDokumen perintah(
            String jenis, String formulir, String awalan, RincianEvaluasi e, String alamat) {
        return PencetakDokumen.perintah(
                e.tahunan() ? jenis : jenis + "_TW" + e.triwulan(),
                e.skpId(),
                e.pegawai(),
                SusunanEvaluasi.judul(formulir, e),
                awalan + " " + e.tahun() + (e.tahunan() ? "" : " TW" + e.triwulan()),
                ringkasan(e),
                alamat);
    }

    private static List<ButirRingkasan> ringkasan(RincianEvaluasi e) {
        var hasil = new ArrayList<ButirRingkasan>();
        hasil.add(new ButirRingkasan("Pegawai yang dinilai", e.pegawai().nama()));
        hasil.add(new ButirRingkasan("Jabatan", Istilah.atau(e.pegawai().jabatan())));
        hasil.add(new ButirRingkasan("Unit kerja", Istilah.atau(e.pegawai().unit())));
        hasil.add(new ButirRingkasan("Periode penilaian", SusunanEvaluasi.periode(e)));
        hasil.add(
                new ButirRingkasan(
                        "Pejabat penilai kinerja", e.penilai() == null ? "-" : e.penilai().nama()));
        hasil.add(new ButirRingkasan("Ditetapkan", Istilah.tanggal(e.ditetapkanPada())));
        if (e.penyampaian() != null && e.penyampaian().nomor() > 1) {
            hasil.add(new ButirRingkasan("Versi dokumen", SusunanEvaluasi.versi(e)));
        }
        return hasil;
    }
}
