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
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.daftar.RincianSkp;
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

    static final String JENIS_SKP = "SKP";

    @Inject DaftarSkp daftar;
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
        return skp.disetujuiPada() == null
                ? konsep("SKP", skp, xhtml)
                : terbit(
                        JENIS_SKP,
                        "SKP",
                        SusunanSkp.judul(skp),
                        skp,
                        ringkasan(skp),
                        alamat,
                        xhtml);
    }

    private Cetakan konsep(String awalan, RincianSkp skp, Function<TandaVerifikasi, String> xhtml) {
        return new Cetakan(
                nama(awalan, skp), null, pembuat.dari(xhtml.apply(TandaVerifikasi.TANPA)));
    }

    private Cetakan terbit(
            String jenis,
            String awalan,
            String judul,
            RincianSkp skp,
            List<ButirRingkasan> ringkasan,
            String alamat,
            Function<TandaVerifikasi, String> xhtml) {
        var dokumen =
                penerbit.terbitkan(
                        new TerbitkanDokumen(
                                jenis,
                                "skp:" + skp.id(),
                                skp.pegawai().id(),
                                judul,
                                nama(awalan, skp),
                                ringkasan,
                                alamat),
                        xhtml);
        return new Cetakan(dokumen.namaBerkas(), dokumen.kode(), dokumen.isi());
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

    private static String nama(String awalan, RincianSkp skp) {
        return awalan
                + " "
                + skp.tahun()
                + " "
                + skp.pegawai().nama().replaceAll("[/\\\\]", " ")
                + ".pdf";
    }
}
