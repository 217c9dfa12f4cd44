package id.teladan.skp.dokumen;

import id.teladan.core.dokumen.ButirRingkasan;
import id.teladan.core.dokumen.PembuatPdf;
import id.teladan.core.dokumen.PenerbitDokumen;
import id.teladan.core.dokumen.TandaVerifikasi;
import id.teladan.core.dokumen.Templat;
import id.teladan.core.dokumen.TerbitkanDokumen;
import id.teladan.core.pegawai.IdentitasPegawai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns a template into a PDF: issued with a code that anybody can check, or as a draft without one. */
@ApplicationScoped
class PencetakDokumen {

    @Inject PembuatPdf pembuat;
    @Inject PenerbitDokumen penerbit;

    Cetakan cetak(boolean terbit, TerbitkanDokumen cmd, Function<TandaVerifikasi, String> xhtml) {
        if (!terbit) {
            return new Cetakan(
                    cmd.namaBerkas(), null, pembuat.dari(xhtml.apply(TandaVerifikasi.TANPA)));
        }
        var dokumen = penerbit.terbitkan(cmd, xhtml);
        return new Cetakan(dokumen.namaBerkas(), dokumen.kode(), dokumen.isi());
    }

    static TerbitkanDokumen perintah(
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

    static Function<TandaVerifikasi, String> isi(String templat, Map<String, Object> nilai) {
        var dimuat = Templat.muat(PencetakanSkp.class, templat);
        return tanda -> {
            var semua = new LinkedHashMap<>(nilai);
            semua.putAll(tanda.nilai());
            return dimuat.isi(semua);
        };
    }
}
