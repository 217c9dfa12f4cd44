package id.teladan.disiplin.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.disiplin.aturan.AturanPilihanHukuman;
import id.teladan.disiplin.aturan.Dampak;
import id.teladan.disiplin.aturan.JabatanPelapor;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.KatalogPelanggaran;
import id.teladan.disiplin.aturan.TingkatHukuman;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code pilih-hukuman}: which sanctions are allowed for one or more breaches. */
@ApplicationScoped
public class KalkulatorPilihHukuman implements Kalkulator {

    private static final int PELANGGARAN_MAKS = 100;

    @Override
    public String nama() {
        return "pilih-hukuman";
    }

    @Override
    public String uraian() {
        return "Menyusun jenis hukuman yang diizinkan untuk pelanggaran menurut dampaknya (PP 94/2021)";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.daftar(
                        "pelanggaran",
                        "Pelanggaran yang terbukti",
                        Bidang.objek(
                                "",
                                "Satu pelanggaran",
                                List.of(
                                        Bidang.kode(
                                                "kode",
                                                "Kode kewajiban atau larangan",
                                                KatalogPelanggaran.semuaKode()),
                                        Bidang.pilihan(
                                                        "dampak",
                                                        "Dampak; wajib bila tabel membedakannya",
                                                        Dampak.class)
                                                .opsional(),
                                        Bidang.pilihan(
                                                        "jabatan",
                                                        "Jabatan pelanggar; wajib untuk 4e",
                                                        JabatanPelapor.class)
                                                .opsional())),
                        1,
                        PELANGGARAN_MAKS),
                Bidang.pilihan(
                                "sebelumnya",
                                "Hukuman terakhir untuk pelanggaran sejenis; null bila tidak ada",
                                JenisHukuman.class)
                        .opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("tingkat", Jenis.TEKS, "RINGAN, SEDANG, atau BERAT"),
                BidangHasil.wajib("jenisDiizinkan", Jenis.DAFTAR_TEKS, "Jenis yang boleh dipilih"),
                BidangHasil.wajib("minimum", Jenis.TEKS, "Jenis paling ringan yang boleh dipilih"));
    }

    @Override
    public String contoh() {
        return """
                {"pelanggaran": [{"kode": "3d", "dampak": "UNIT"}], "sebelumnya": "R2"}
                """;
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        var semua = masukan.daftarObjek("pelanggaran");
        for (var i = 0; i < semua.size(); i++) {
            if (semua.get(i).ada("kode")) {
                periksa(semua.get(i), "pelanggaran[" + i + "].").ifPresent(hasil::add);
            }
        }
        if (acuan != null) {
            AturanPilihanHukuman.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    private static Optional<Pelanggaran> periksa(Masukan p, String jalur) {
        var kode = p.teks("kode");
        var pemilih =
                switch (kode) {
                    case KatalogPelanggaran.KETIDAKHADIRAN -> null;
                    case KatalogPelanggaran.LAPORAN_HARTA -> "jabatan";
                    default -> KatalogPelanggaran.menurutDampak(kode) ? "dampak" : "";
                };
        if (pemilih == null) {
            return Optional.of(Pelanggaran.pada(jalur + "kode", "KODE_LEWAT_KETIDAKHADIRAN"));
        }
        if (pemilih.isEmpty()) {
            return Optional.empty();
        }
        if (!p.diisi(pemilih)) {
            return Optional.of(Pelanggaran.pada(jalur + pemilih, "WAJIB_DIISI"));
        }
        if (p.ada(pemilih) && tingkat(p).isEmpty()) {
            return Optional.of(
                    Pelanggaran.pada(
                            jalur + pemilih,
                            pemilih.equals("dampak")
                                    ? "DAMPAK_TIDAK_DIATUR"
                                    : "JABATAN_TIDAK_DIATUR",
                            kode,
                            p.teks(pemilih)));
        }
        return Optional.empty();
    }

    private static Optional<TingkatHukuman> tingkat(Masukan p) {
        var kode = p.teks("kode");
        return kode.equals(KatalogPelanggaran.LAPORAN_HARTA)
                ? KatalogPelanggaran.laporanHarta(p.pilihan("jabatan", JabatanPelapor.class))
                : KatalogPelanggaran.tingkat(
                        kode, p.ada("dampak") ? p.pilihan("dampak", Dampak.class) : Dampak.UNIT);
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var pelanggaran =
                masukan.daftarObjek("pelanggaran").stream()
                        .map(
                                p ->
                                        new AturanPilihanHukuman.Pelanggaran(
                                                p.teks("kode"), tingkat(p).orElseThrow()))
                        .toList();
        var hasil =
                AturanPilihanHukuman.KATALOG
                        .pada(acuan)
                        .pilih(
                                pelanggaran,
                                masukan.ada("sebelumnya")
                                        ? masukan.pilihan("sebelumnya", JenisHukuman.class)
                                        : null);
        var pilihan = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "tingkat", pilihan.tingkat(),
                        "jenisDiizinkan", pilihan.diizinkan(),
                        "minimum", pilihan.minimum()),
                hasil.jejak());
    }
}
