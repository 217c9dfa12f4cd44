package id.teladan.talenta.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.talenta.aturan.AturanIpAsn;
import id.teladan.talenta.aturan.DiklatKepemimpinan;
import id.teladan.talenta.aturan.FaktaIp;
import id.teladan.talenta.aturan.JenisJabatanIp;
import id.teladan.talenta.aturan.JenjangJabatan;
import id.teladan.talenta.aturan.Pendidikan;
import id.teladan.talenta.aturan.Predikat;
import id.teladan.talenta.aturan.TingkatHukuman;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code ip-asn}: index of professionalism. */
@ApplicationScoped
public class KalkulatorIpAsn implements Kalkulator {

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "ip-asn";
    }

    @Override
    public String uraian() {
        return "Menghitung Indeks Profesionalitas ASN dari empat dimensinya";
    }

    @Override
    public String contoh() {
        return """
                {"jenisJabatan": "STRUKTURAL", "jenjangJabatan": "ADMINISTRATOR", "pendidikan": "S2",
                "diklatKepemimpinan": "PKA", "diklatFungsional": false, "jpTeknis": 24, "seminar": true, "predikat": "SANGAT_BAIK"}
                """;
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan("jenisJabatan", "Kelompok jabatan", JenisJabatanIp.class),
                Bidang.pilihan(
                                "jenjangJabatan",
                                "Jenjang jabatan; wajib untuk STRUKTURAL",
                                JenjangJabatan.class)
                        .opsional(),
                Bidang.pilihan("pendidikan", "Pendidikan formal terakhir", Pendidikan.class),
                Bidang.pilihan(
                                "diklatKepemimpinan",
                                "Diklat kepemimpinan terakhir; null bila belum",
                                DiklatKepemimpinan.class)
                        .opsional(),
                Bidang.benarSalah("diklatFungsional", "Sudah diklat fungsional untuk jabatannya"),
                Bidang.desimal("jpTeknis", "JP diklat teknis setahun terakhir", 0, 10_000),
                Bidang.benarSalah("seminar", "Pernah seminar atau sejenisnya dua tahun terakhir"),
                Bidang.pilihan("predikat", "Predikat kinerja tahun terakhir", Predikat.class)
                        .opsional(),
                Bidang.desimal("nilaiKinerja", "Nilai kinerja 0-100, menggantikan predikat", 0, 100)
                        .opsional(),
                Bidang.pilihan(
                                "hukuman",
                                "Hukuman terberat lima tahun terakhir; null bila tidak ada",
                                TingkatHukuman.class)
                        .opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib(
                        "kualifikasi", Jenis.DESIMAL, "Skor kualifikasi, paling tinggi 25"),
                BidangHasil.wajib("kompetensi", Jenis.DESIMAL, "Skor kompetensi, paling tinggi 40"),
                BidangHasil.wajib("kinerja", Jenis.DESIMAL, "Skor kinerja, paling tinggi 30"),
                BidangHasil.wajib("disiplin", Jenis.DESIMAL, "Skor disiplin, paling tinggi 5"),
                BidangHasil.wajib("total", Jenis.DESIMAL, "Indeks 0-100"),
                BidangHasil.wajib("kategori", Jenis.TEKS, "Kategori indeks"));
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (masukan.ada("jenisJabatan")
                && masukan.pilihan("jenisJabatan", JenisJabatanIp.class)
                        == JenisJabatanIp.STRUKTURAL
                && !masukan.diisi("jenjangJabatan")) {
            hasil.add(Pelanggaran.pada("jenjangJabatan", "WAJIB_DIISI"));
        }
        if (masukan.diisi("predikat") && masukan.diisi("nilaiKinerja")) {
            hasil.add(Pelanggaran.pada("nilaiKinerja", "IP_SATU_KINERJA"));
        } else if (!masukan.diisi("predikat") && !masukan.diisi("nilaiKinerja")) {
            hasil.add(Pelanggaran.pada("predikat", "WAJIB_DIISI"));
        }
        if (acuan != null) {
            AturanIpAsn.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanIpAsn.KATALOG.pada(acuan).ukur(fakta(masukan), parameter.terbaca(), acuan);
        var ip = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "kualifikasi", ip.kualifikasi(),
                        "kompetensi", ip.kompetensi(),
                        "kinerja", ip.kinerja(),
                        "disiplin", ip.disiplin(),
                        "total", ip.total(),
                        "kategori", ip.kategori()),
                hasil.jejak());
    }

    private static FaktaIp fakta(Masukan m) {
        return new FaktaIp(
                m.pilihan("jenisJabatan", JenisJabatanIp.class),
                m.ada("jenjangJabatan") ? m.pilihan("jenjangJabatan", JenjangJabatan.class) : null,
                m.pilihan("pendidikan", Pendidikan.class),
                m.ada("diklatKepemimpinan")
                        ? m.pilihan("diklatKepemimpinan", DiklatKepemimpinan.class)
                        : null,
                m.benar("diklatFungsional"),
                m.desimal("jpTeknis"),
                m.benar("seminar"),
                m.ada("predikat") ? m.pilihan("predikat", Predikat.class) : null,
                m.ada("nilaiKinerja") ? m.desimal("nilaiKinerja") : null,
                m.ada("hukuman") ? m.pilihan("hukuman", TingkatHukuman.class) : null);
    }
}
