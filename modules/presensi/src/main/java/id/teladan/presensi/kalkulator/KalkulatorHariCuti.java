package id.teladan.presensi.kalkulator;

import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.PolaKerja;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.presensi.aturan.AturanCuti;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.JenisPegawai;
import id.teladan.presensi.aturan.KeperluanCuti;
import id.teladan.presensi.aturan.PermintaanCuti;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code hari-cuti}: days of a leave, and whether the rules allow it. */
@ApplicationScoped
public class KalkulatorHariCuti implements Kalkulator {

    private static final int BULAN_MAKS = 720;
    private static final int ANAK_MAKS = 30;

    @Inject Parameter parameter;
    @Inject KalenderKerja kalender;

    @Override
    public String nama() {
        return "hari-cuti";
    }

    @Override
    public String uraian() {
        return "Menghitung hari cuti yang dibebankan dan memeriksa syaratnya";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan("jenis", "Jenis cuti", JenisCuti.class),
                Bidang.tanggal("dari", "Hari pertama cuti"),
                Bidang.tanggal("sampai", "Hari terakhir cuti, ikut dihitung"),
                Bidang.pilihan("pola", "K5 Senin-Jumat, K6 Senin-Sabtu", PolaKerja.class),
                Bidang.pilihan("jenisPegawai", "Jenis pegawai", JenisPegawai.class),
                Bidang.bulat("masaKerjaBulan", "Masa kerja terus-menerus, bulan", 0, BULAN_MAKS),
                Bidang.bulat("anakKe", "Anak keberapa; wajib untuk MELAHIRKAN", 1, ANAK_MAKS)
                        .opsional(),
                Bidang.pilihan("keperluan", "Keperluan cuti", KeperluanCuti.class).opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib(
                        "hariDibebankan",
                        Jenis.BULAT,
                        "Hari kerja untuk cuti tahunan, hari kalender untuk yang lain"),
                BidangHasil.wajib(
                        "diizinkan", Jenis.BENAR_SALAH, "Tidak ada syarat yang dilanggar"),
                BidangHasil.wajib(
                        "alasan",
                        Jenis.DAFTAR_TEKS,
                        "Sebab penolakan atau yang perlu dilampirkan"));
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("dari") ? Optional.of(masukan.tanggal("dari")) : Optional.empty();
    }

    @Override
    public String contoh() {
        return """
                {"jenis": "TAHUNAN", "dari": "2026-10-05", "sampai": "2026-10-09",
                "pola": "K5", "jenisPegawai": "PNS", "masaKerjaBulan": 120}
                """;
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        var terbalik =
                masukan.ada("dari", "sampai")
                        && masukan.tanggal("sampai").isBefore(masukan.tanggal("dari"));
        if (terbalik) {
            hasil.add(Pelanggaran.pada("sampai", "SAMPAI_SEBELUM_DARI"));
        }
        if (masukan.ada("jenis")) {
            var jenis = masukan.pilihan("jenis", JenisCuti.class);
            if (jenis == JenisCuti.MELAHIRKAN && !masukan.diisi("anakKe")) {
                hasil.add(Pelanggaran.pada("anakKe", "WAJIB_DIISI"));
            }
            if (jenis == JenisCuti.TAHUNAN && masukan.ada("dari", "sampai") && !terbalik) {
                kalender.terbaca()
                        .tahunBelumTerbit(
                                masukan.tanggal("dari").getYear(),
                                masukan.tanggal("sampai").getYear())
                        .ifPresent(
                                t ->
                                        hasil.add(
                                                Pelanggaran.pada(
                                                        t == masukan.tanggal("dari").getYear()
                                                                ? "dari"
                                                                : "sampai",
                                                        KalenderTerbaca.BELUM_TERBIT,
                                                        t)));
            }
        }
        if (acuan != null) {
            AturanCuti.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanCuti.KATALOG
                        .pada(acuan)
                        .periksa(
                                new PermintaanCuti(
                                        masukan.pilihan("jenis", JenisCuti.class),
                                        masukan.tanggal("dari"),
                                        masukan.tanggal("sampai"),
                                        masukan.pilihan("pola", PolaKerja.class),
                                        masukan.pilihan("jenisPegawai", JenisPegawai.class),
                                        masukan.bulat("masaKerjaBulan"),
                                        masukan.ada("anakKe") ? masukan.bulat("anakKe") : null,
                                        masukan.ada("keperluan")
                                                ? masukan.pilihan("keperluan", KeperluanCuti.class)
                                                : null),
                                kalender.terbaca(),
                                parameter.terbaca());
        var cuti = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "hariDibebankan", cuti.hariDibebankan(),
                        "diizinkan", cuti.diizinkan(),
                        "alasan", cuti.alasan()),
                hasil.jejak());
    }
}
