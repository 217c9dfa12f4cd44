package id.teladan.skp.dokumen;

import id.teladan.core.dokumen.ButirRingkasan;
import id.teladan.core.dokumen.PembuatPdf;
import id.teladan.core.dokumen.PenerbitDokumen;
import id.teladan.core.dokumen.TandaVerifikasi;
import id.teladan.core.dokumen.Templat;
import id.teladan.core.dokumen.TerbitkanDokumen;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.IdentitasPegawai;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.daftar.RincianSkp;
import id.teladan.skp.evaluasi.DaftarEvaluasi;
import id.teladan.skp.evaluasi.RincianEvaluasi;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Official forms of an SKP as PDF. What the superior has approved is issued, with a code that anybody can check; what he
 * has not is printed as a draft that says so and carries no code.
 */
@UseCase
public class PencetakanSkp {

    @Inject DaftarSkp daftar;
    @Inject DaftarEvaluasi evaluasi;
    @Inject PembuatPdf pembuat;
    @Inject PenerbitDokumen penerbit;

    /**
     * The SKP as its reader may see it.
     *
     * @param alamat public base address of Teladan, for the QR code
     */
    @Izin(Hak.LIHAT_SKP)
    public Cetakan skp(long id, String alamat) {
        var skp = daftar.rincian(id);
        var xhtml = isi(SusunanSkp.templat(skp), SusunanSkp.nilai(skp));
        var cmd =
                perintah(
                        "SKP",
                        skp.id(),
                        skp.pegawai(),
                        SusunanSkp.judul(skp),
                        "SKP " + skp.tahun(),
                        ringkasan(skp),
                        alamat);
        return cetak(skp.disetujuiPada() != null, cmd, xhtml);
    }

    /**
     * The form of an evaluation.
     *
     * @param triwulan 1 to 4, or 0 for the year
     * @param alamat public base address of Teladan, for the QR code
     */
    @Izin(Hak.LIHAT_SKP)
    public Cetakan evaluasi(long id, int triwulan, String alamat) {
        var e = evaluasi.rincian(id, triwulan);
        return cetak(
                e.predikat() != null,
                perintah("EVALUASI", "Evaluasi Kinerja Pegawai", "Evaluasi", e, alamat),
                isi(SusunanEvaluasi.templat(e), SusunanEvaluasi.formulir(e)));
    }

    /**
     * The document of an evaluation, which sums it up.
     *
     * @param triwulan 1 to 4, or 0 for the year
     * @param alamat public base address of Teladan, for the QR code
     */
    @Izin(Hak.LIHAT_SKP)
    public Cetakan dokumen(long id, int triwulan, String alamat) {
        var e = evaluasi.rincian(id, triwulan);
        return cetak(
                e.predikat() != null,
                perintah(
                        "DOKUMEN_EVALUASI",
                        "Dokumen Evaluasi Kinerja Pegawai",
                        "Dokumen Evaluasi",
                        e,
                        alamat),
                isi("dokumen-evaluasi", SusunanEvaluasi.dokumen(e)));
    }

    private Cetakan cetak(
            boolean terbit, TerbitkanDokumen cmd, Function<TandaVerifikasi, String> xhtml) {
        if (!terbit) {
            return new Cetakan(
                    cmd.namaBerkas(), null, pembuat.dari(xhtml.apply(TandaVerifikasi.TANPA)));
        }
        var dokumen = penerbit.terbitkan(cmd, xhtml);
        return new Cetakan(dokumen.namaBerkas(), dokumen.kode(), dokumen.isi());
    }

    private static TerbitkanDokumen perintah(
            String jenis, String formulir, String awalan, RincianEvaluasi e, String alamat) {
        return perintah(
                e.tahunan() ? jenis : jenis + "_TW" + e.triwulan(),
                e.skpId(),
                e.pegawai(),
                SusunanEvaluasi.judul(formulir, e),
                awalan + " " + e.tahun() + (e.tahunan() ? "" : " TW" + e.triwulan()),
                ringkasan(e),
                alamat);
    }

    private static TerbitkanDokumen perintah(
            String jenis,
            long skpId,
            IdentitasPegawai pegawai,
            String judul,
            String awalan,
            List<ButirRingkasan> ringkasan,
            String alamat) {
        return new TerbitkanDokumen(
                jenis,
                "skp:" + skpId,
                pegawai.id(),
                judul,
                awalan + " " + pegawai.nama().replaceAll("[/\\\\]", " ") + ".pdf",
                ringkasan,
                alamat);
    }

    private static Function<TandaVerifikasi, String> isi(
            String templat, Map<String, Object> nilai) {
        var dimuat = Templat.muat(PencetakanSkp.class, templat);
        return tanda -> {
            var semua = new LinkedHashMap<>(nilai);
            semua.putAll(tanda.nilai());
            return dimuat.isi(semua);
        };
    }

    private static List<ButirRingkasan> ringkasan(RincianSkp skp) {
        return List.of(
                new ButirRingkasan("Pegawai yang dinilai", skp.pegawai().nama()),
                new ButirRingkasan("Jabatan", Istilah.atau(skp.pegawai().jabatan())),
                new ButirRingkasan("Unit kerja", Istilah.atau(skp.pegawai().unit())),
                new ButirRingkasan("Periode penilaian", Istilah.periode(skp.mulai(), skp.sampai())),
                new ButirRingkasan(
                        "Pejabat penilai kinerja",
                        skp.penilai() == null ? "-" : skp.penilai().nama()),
                new ButirRingkasan("Disetujui", Istilah.tanggal(skp.disetujuiPada())));
    }

    private static List<ButirRingkasan> ringkasan(RincianEvaluasi e) {
        return List.of(
                new ButirRingkasan("Pegawai yang dinilai", e.pegawai().nama()),
                new ButirRingkasan("Jabatan", Istilah.atau(e.pegawai().jabatan())),
                new ButirRingkasan("Unit kerja", Istilah.atau(e.pegawai().unit())),
                new ButirRingkasan("Periode penilaian", SusunanEvaluasi.periode(e)),
                new ButirRingkasan(
                        "Pejabat penilai kinerja", e.penilai() == null ? "-" : e.penilai().nama()),
                new ButirRingkasan("Ditetapkan", Istilah.tanggal(e.ditetapkanPada())));
    }
}
