package id.teladan.presensi.cuti;

import id.teladan.core.dokumen.ButirRingkasan;
import id.teladan.core.dokumen.PembuatPdf;
import id.teladan.core.dokumen.PenerbitDokumen;
import id.teladan.core.dokumen.TandaVerifikasi;
import id.teladan.core.dokumen.Templat;
import id.teladan.core.dokumen.TerbitkanDokumen;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.PembacaIdentitas;
import id.teladan.core.waktu.JamTeladan;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The official form as PDF. What has been decided is issued, with a code that anybody can check; what has not is printed as
 * a draft that says so. Only for the employee and for those who consider and decide: it carries reason and address.
 */
@UseCase
public class PencetakanCuti {

    private static final Templat TEMPLAT = Templat.muat(PencetakanCuti.class, "formulir-cuti");

    @Inject DaftarCuti daftar;
    @Inject PembacaIdentitas identitas;
    @Inject PenghitungCuti penghitung;
    @Inject PenentuPejabat penentu;
    @Inject PembuatPdf pembuat;
    @Inject PenerbitDokumen penerbit;
    @Inject Clock jam;

    /**
     * @param alamat public base address of Teladan, for the QR code
     */
    @Izin(Hak.LIHAT_CUTI)
    public CetakanCuti formulir(long id, String alamat) {
        var cuti = daftar.rincian(id);
        if (cuti.alasan() == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var hari =
                cuti.diajukanPada() == null
                        ? LocalDate.now(jam)
                        : cuti.diajukanPada().atZone(JamTeladan.WIB).toLocalDate();
        var orang =
                identitas.semua(
                        Stream.of(cuti.pertimbangan(), cuti.keputusan())
                                .filter(Objects::nonNull)
                                .map(RincianCuti.Jawaban::olehId)
                                .collect(
                                        () -> new java.util.HashSet<>(List.of(cuti.pegawaiId())),
                                        java.util.Set::add,
                                        java.util.Set::addAll),
                        hari);
        var susunan = new SusunanFormulir(cuti, orang);
        var nilai =
                susunan.nilai(
                        cuti.keputusan() == null
                                ? penentu.untuk(penghitung.pegawai(cuti.pegawaiId()), cuti.jenis())
                                        .jabatan()
                                : cuti.keputusan().jabatan());
        var cmd =
                new TerbitkanDokumen(
                        "CUTI",
                        "cuti:" + id,
                        cuti.pegawaiId(),
                        susunan.judul(),
                        "Formulir cuti " + cuti.nama().replaceAll("[/\\\\]", " ") + ".pdf",
                        ringkasan(cuti),
                        alamat);
        Function<TandaVerifikasi, String> xhtml =
                tanda -> {
                    var semua = new LinkedHashMap<>(nilai);
                    semua.putAll(tanda.nilai());
                    return TEMPLAT.isi(semua);
                };
        if (!susunan.terbit()) {
            return new CetakanCuti(
                    cmd.namaBerkas(), null, pembuat.dari(xhtml.apply(TandaVerifikasi.TANPA)));
        }
        var dokumen = penerbit.terbitkan(cmd, xhtml);
        return new CetakanCuti(dokumen.namaBerkas(), dokumen.kode(), dokumen.isi());
    }

    /** For the public page: no reason, no address. */
    private static List<ButirRingkasan> ringkasan(RincianCuti cuti) {
        return List.of(
                new ButirRingkasan("Pegawai", cuti.nama()),
                new ButirRingkasan("Unit kerja", cuti.unit() == null ? "-" : cuti.unit()),
                new ButirRingkasan(
                        "Masa cuti",
                        SusunanFormulir.tanggal(cuti.dari())
                                + " s.d. "
                                + SusunanFormulir.tanggal(cuti.sampai())),
                new ButirRingkasan("Keputusan", cuti.keputusan() == null ? "-" : keputusan(cuti)));
    }

    private static String keputusan(RincianCuti cuti) {
        return switch (cuti.status()) {
            case DISETUJUI -> "Disetujui";
            case DITANGGUHKAN -> "Ditangguhkan";
            case TIDAK_DISETUJUI -> "Tidak disetujui";
            case DIBATALKAN -> "Dibatalkan pegawai sebelum mulai";
            default -> "-";
        };
    }
}
