package id.teladan.skp.dokumen;

import id.teladan.core.dokumen.ButirRingkasan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.daftar.RincianSkp;
import id.teladan.skp.evaluasi.DaftarEvaluasi;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Official forms of an SKP as PDF. What the superior has approved is issued, with a code that anybody can check; what he
 * has not is printed as a draft that says so and carries no code.
 */
@UseCase
public class PencetakanSkp {

    @Inject DaftarSkp daftar;
    @Inject DaftarEvaluasi evaluasi;
    @Inject PencetakDokumen pencetak;
    @Inject PenerbitEvaluasi penerbitEvaluasi;

    /**
     * The SKP as its reader may see it.
     *
     * @param alamat public base address of Teladan, for the QR code
     */
    @Izin(Hak.LIHAT_SKP)
    public Cetakan skp(long id, String alamat) {
        var skp = daftar.rincian(id);
        var xhtml = PencetakDokumen.isi(SusunanSkp.templat(skp), SusunanSkp.nilai(skp));
        var cmd =
                PencetakDokumen.perintah(
                        "SKP",
                        skp.id(),
                        skp.pegawai(),
                        SusunanSkp.judul(skp),
                        "SKP " + skp.tahun(),
                        ringkasan(skp),
                        alamat);
        return pencetak.cetak(skp.disetujuiPada() != null, cmd, xhtml);
    }

    /**
     * The form of an evaluation.
     *
     * @param triwulan 1 to 4, or 0 for the year
     * @param alamat public base address of Teladan, for the QR code
     */
    @Izin(Hak.LIHAT_SKP)
    public Cetakan evaluasi(long id, int triwulan, String alamat) {
        return penerbitEvaluasi.formulir(evaluasi.rincian(id, triwulan), alamat);
    }

    /**
     * The document of an evaluation, which sums it up.
     *
     * @param triwulan 1 to 4, or 0 for the year
     * @param alamat public base address of Teladan, for the QR code
     */
    @Izin(Hak.LIHAT_SKP)
    public Cetakan dokumen(long id, int triwulan, String alamat) {
        return penerbitEvaluasi.dokumen(evaluasi.rincian(id, triwulan), alamat);
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
}
