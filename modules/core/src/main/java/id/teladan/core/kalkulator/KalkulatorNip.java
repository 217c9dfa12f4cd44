package id.teladan.core.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.nilai.JenisNip;
import id.teladan.core.nilai.PeriksaNip;
import id.teladan.core.parameter.Parameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** {@code nip}: reads a NIP or NI PPPK; an invalid one is a result. */
@ApplicationScoped
public class KalkulatorNip implements Kalkulator {

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "nip";
    }

    @Override
    public String uraian() {
        return "Memeriksa NIP PNS atau NI PPPK dan membaca isinya";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.teks("nip", "Nomor seperti tertulis; spasi dan titik diabaikan"),
                Bidang.pilihan("jenis", "Nomor PNS atau PPPK", JenisNip.class));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("sah", Jenis.BENAR_SALAH, "Tidak ada masalah bertingkat GALAT"),
                BidangHasil.wajib("nip", Jenis.TEKS, "Nomor tanpa spasi dan titik"),
                BidangHasil.bolehNull("tanggalLahir", Jenis.TEKS, "Tanggal lahir"),
                BidangHasil.bolehNull("tmt", Jenis.TEKS, "Bulan TMT CPNS; null untuk PPPK"),
                BidangHasil.bolehNull("tahunPengangkatan", Jenis.BULAT, "Tahun pengangkatan"),
                BidangHasil.bolehNull("jenisKelamin", Jenis.TEKS, "LAKI_LAKI atau PEREMPUAN"),
                BidangHasil.bolehNull("urut", Jenis.TEKS, "Nomor urut, tiga angka"),
                BidangHasil.wajib("masalah", Jenis.DAFTAR_TEMUAN, "Semua masalah nomor itu"));
    }

    @Override
    public String contoh() {
        return "{\"nip\": \"19860926 201505 1 001\", \"jenis\": \"PNS\"}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        return acuan == null ? List.of() : PeriksaNip.KATALOG.periksa(acuan).stream().toList();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                PeriksaNip.periksa(
                        masukan.teks("nip"),
                        masukan.pilihan("jenis", JenisNip.class),
                        parameter.terbaca(),
                        acuan);
        var nip = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "sah", nip.sah(),
                        "nip", nip.nip(),
                        "tanggalLahir", nip.tanggalLahir(),
                        "tmt", nip.tmt(),
                        "tahunPengangkatan", nip.tahunPengangkatan(),
                        "jenisKelamin", nip.jenisKelamin(),
                        "urut", nip.urut(),
                        "masalah", DaftarTemuan.dari(nip.masalah())),
                hasil.jejak());
    }
}
