package id.teladan.presensi.kalkulator;

import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.presensi.aturan.AturanHariPresensi;
import id.teladan.presensi.aturan.JadwalBaku;
import id.teladan.presensi.aturan.Penutup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code presensi-hari}: one working day from its punches. */
@ApplicationScoped
public class KalkulatorPresensiHari implements Kalkulator {

    private static final int TAP_MAKS = 500;
    private static final DateTimeFormatter DETIK =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    @Inject Parameter parameter;
    @Inject KalenderKerja kalender;

    @Override
    public String nama() {
        return "presensi-hari";
    }

    @Override
    public String uraian() {
        return "Menetapkan satu hari kerja dari tap: masuk, pulang, keterlambatan, dan potongannya";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.kode("jadwal", "Jadwal kerja", JadwalBaku.semuaKode()),
                Bidang.tanggal("tanggal", "Tanggal kerja; untuk shift malam tanggal mulainya"),
                Bidang.daftar(
                        "tap",
                        "Tap hari itu, urutan bebas",
                        Bidang.tanggalWaktu("", "Saat tap (WIB)"),
                        0,
                        TAP_MAKS),
                Bidang.pilihan(
                                "penutup",
                                "Yang menutup hari itu; null tanpa penutup",
                                Penutup.class)
                        .opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.bolehNull("masuk", Jenis.TEKS, "Saat masuk"),
                BidangHasil.bolehNull("pulang", Jenis.TEKS, "Saat pulang"),
                BidangHasil.wajib("menitTerlambat", Jenis.BULAT, "Menit penuh terlambat"),
                BidangHasil.wajib("menitPulangCepat", Jenis.BULAT, "Menit penuh pulang cepat"),
                BidangHasil.wajib("kode", Jenis.DAFTAR_TEKS, "TL, PSW, TAM, TAP, atau TK"),
                BidangHasil.wajib("persenPotongan", Jenis.DESIMAL, "Jumlah potongan, persen"));
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("tanggal") ? Optional.of(masukan.tanggal("tanggal")) : Optional.empty();
    }

    @Override
    public String contoh() {
        return """
                {"jadwal": "K5", "tanggal": "2026-10-05", "tap": ["2026-10-05T08:30:30",
                "2026-10-05T16:00:00"]}
                """;
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (masukan.ada("tanggal")) {
            var tanggal = masukan.tanggal("tanggal");
            var terbit = kalender.terbaca();
            if (!terbit.terbit(tanggal.getYear())) {
                hasil.add(
                        Pelanggaran.pada(
                                "tanggal", KalenderTerbaca.BELUM_TERBIT, tanggal.getYear()));
            } else if (masukan.ada("jadwal")
                    && !JadwalBaku.dariKode(masukan.teks("jadwal")).hariKerja(tanggal, terbit)) {
                hasil.add(
                        Pelanggaran.pada(
                                "tanggal",
                                "BUKAN_HARI_KERJA_JADWAL",
                                tanggal,
                                masukan.teks("jadwal")));
            }
            AturanHariPresensi.KATALOG
                    .periksa(tanggal)
                    .map(p -> Pelanggaran.pada("tanggal", p.kode(), p.nilai().toArray()))
                    .ifPresent(hasil::add);
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanHariPresensi.KATALOG
                        .pada(acuan)
                        .tetapkan(
                                JadwalBaku.dariKode(masukan.teks("jadwal")),
                                masukan.tanggal("tanggal"),
                                masukan.daftarTanggalWaktu("tap"),
                                masukan.ada("penutup")
                                        ? masukan.pilihan("penutup", Penutup.class)
                                        : null,
                                parameter.terbaca());
        var hari = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "masuk", detik(hari.masuk()),
                        "pulang", detik(hari.pulang()),
                        "menitTerlambat", hari.menitTerlambat(),
                        "menitPulangCepat", hari.menitPulangCepat(),
                        "kode", hari.kode(),
                        "persenPotongan", hari.persenPotongan()),
                hasil.jejak());
    }

    private static String detik(LocalDateTime saat) {
        return saat == null ? null : DETIK.format(saat);
    }
}
