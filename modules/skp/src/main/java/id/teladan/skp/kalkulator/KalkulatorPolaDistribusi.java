package id.teladan.skp.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.DaftarTemuan;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.skp.aturan.AturanPolaDistribusi;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** {@code pola-distribusi}: whether the predicates of a unit follow the distribution. */
@ApplicationScoped
public class KalkulatorPolaDistribusi implements Kalkulator {

    private static final int PEGAWAI_MAKS = 10_000_000;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "pola-distribusi";
    }

    @Override
    public String uraian() {
        return "Memeriksa pola distribusi predikat kinerja menurut capaian organisasi";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan(
                        "capaianOrganisasi", "Capaian kinerja organisasi", CapaianOrganisasi.class),
                Bidang.objek(
                        "jumlah",
                        "Jumlah pegawai setiap predikat",
                        Arrays.stream(PredikatKinerja.values())
                                .map(
                                        p ->
                                                Bidang.bulat(
                                                        p.name(),
                                                        "Pegawai berpredikat " + p.sebutan(),
                                                        0,
                                                        PEGAWAI_MAKS))
                                .toList()));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("sah", Jenis.BENAR_SALAH, "Tidak ada temuan bertingkat GALAT"),
                BidangHasil.wajib(
                        "temuan", Jenis.DAFTAR_TEMUAN, "Aturan pola yang tidak terpenuhi"));
    }

    @Override
    public String contoh() {
        return "{\"capaianOrganisasi\": \"BAIK\", \"jumlah\": {\"SANGAT_BAIK\": 4, \"BAIK\": 20, \"BUTUH_PERBAIKAN\": 3, \"KURANG\": 1, \"SANGAT_KURANG\": 0}}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (masukan.ada("jumlah")) {
            var jumlah = masukan.objek("jumlah");
            if (lengkap(jumlah) && jumlah(jumlah).values().stream().allMatch(j -> j == 0)) {
                hasil.add(Pelanggaran.pada("jumlah", "POLA_TANPA_PEGAWAI"));
            }
        }
        if (acuan != null) {
            AturanPolaDistribusi.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanPolaDistribusi.KATALOG
                        .pada(acuan)
                        .periksa(
                                masukan.pilihan("capaianOrganisasi", CapaianOrganisasi.class),
                                jumlah(masukan.objek("jumlah")),
                                parameter.terbaca(),
                                acuan);
        var pola = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi("sah", pola.sah(), "temuan", DaftarTemuan.dari(pola.temuan())),
                hasil.jejak());
    }

    private static boolean lengkap(Masukan jumlah) {
        return Arrays.stream(PredikatKinerja.values()).allMatch(p -> jumlah.ada(p.name()));
    }

    private static Map<PredikatKinerja, Integer> jumlah(Masukan jumlah) {
        var hasil = new EnumMap<PredikatKinerja, Integer>(PredikatKinerja.class);
        for (var p : PredikatKinerja.values()) {
            hasil.put(p, jumlah.bulat(p.name()));
        }
        return hasil;
    }
}
