package id.teladan.diklat.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.diklat.aturan.AturanKonversiJp;
import id.teladan.diklat.aturan.BentukDiklat;
import id.teladan.diklat.aturan.Cakupan;
import id.teladan.diklat.aturan.CaraJp;
import id.teladan.diklat.aturan.JenisPegawai;
import id.teladan.diklat.aturan.Kegiatan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code konversi-jp}: trainings of a year as JP. */
@ApplicationScoped
public class KalkulatorKonversiJp implements Kalkulator {

    private static final int KEGIATAN_MAKS = 500;
    private static final int HARI_MAKS = 366;
    private static final int JP_MAKS = 5000;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "konversi-jp";
    }

    @Override
    public String uraian() {
        return "Mengonversi kegiatan pengembangan kompetensi setahun menjadi jam pelajaran";
    }

    @Override
    public String contoh() {
        return """
                {"jenisPegawai": "PNS", "tahun": 2026, "kegiatan": [{"bentuk": "SEMINAR", "cakupan": "NASIONAL",
                "hari": 2, "selesai": "2026-05-05", "nama": "Seminar Layanan Publik", "penyelenggara": "BPSDMD"}]}
                """;
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("tahun")
                ? Optional.of(LocalDate.of(masukan.bulat("tahun"), 12, 31))
                : Optional.empty();
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan("jenisPegawai", "Jenis pegawai", JenisPegawai.class),
                Bidang.bulat("tahun", "Tahun yang dihitung", 2018, 2100),
                Bidang.daftar(
                        "kegiatan",
                        "Kegiatan pengembangan kompetensi",
                        Bidang.objek(
                                "",
                                "Satu kegiatan",
                                List.of(
                                        Bidang.pilihan(
                                                "bentuk", "Bentuk kegiatan", BentukDiklat.class),
                                        Bidang.pilihan(
                                                        "cakupan",
                                                        "Cakupan seminar atau workshop",
                                                        Cakupan.class)
                                                .opsional(),
                                        Bidang.bulat("hari", "Lama dalam hari", 1, HARI_MAKS)
                                                .opsional(),
                                        Bidang.desimal("jam", "Lama dalam jam 60 menit", 0, JP_MAKS)
                                                .opsional(),
                                        Bidang.daftar(
                                                        "sesi",
                                                        "Tanggal setiap sesi",
                                                        Bidang.tanggal("", "Tanggal sesi"),
                                                        0,
                                                        HARI_MAKS)
                                                .opsional(),
                                        Bidang.bulat(
                                                        "jpSertifikat",
                                                        "JP pada sertifikat",
                                                        0,
                                                        JP_MAKS)
                                                .opsional(),
                                        Bidang.tanggal("selesai", "Hari terakhir kegiatan"),
                                        Bidang.teks("nama", "Nama kegiatan"),
                                        Bidang.teks("penyelenggara", "Penyelenggara"))),
                        0,
                        KEGIATAN_MAKS));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("total", Jenis.BULAT, "JP semua kegiatan yang dihitung"),
                BidangHasil.wajib("diakui", Jenis.BULAT, "JP yang diakui setahun"),
                BidangHasil.wajib("terpenuhi", Jenis.BENAR_SALAH, "Kewajiban setahun terpenuhi"),
                BidangHasil.wajib(
                        "rincian", Jenis.DAFTAR_OBJEK, "JP setiap kegiatan dan catatannya"));
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        var semua = masukan.daftarObjek("kegiatan");
        for (var i = 0; i < semua.size(); i++) {
            var k = semua.get(i);
            if (k.ada("bentuk") && !k.diisi("jpSertifikat")) {
                for (var bidang : diperlukan(k.pilihan("bentuk", BentukDiklat.class).cara())) {
                    if (!k.diisi(bidang)) {
                        hasil.add(Pelanggaran.pada("kegiatan[" + i + "]." + bidang, "WAJIB_DIISI"));
                    }
                }
            }
        }
        if (acuan != null) {
            AturanKonversiJp.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    private static List<String> diperlukan(CaraJp cara) {
        return switch (cara) {
            case JAM -> List.of("jam");
            case HARI -> List.of("cakupan", "hari");
            case SESI -> List.of("sesi");
            case KEGIATAN -> List.of();
        };
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanKonversiJp.KATALOG
                        .pada(acuan)
                        .konversi(
                                masukan.pilihan("jenisPegawai", JenisPegawai.class),
                                Year.of(masukan.bulat("tahun")),
                                masukan.daftarObjek("kegiatan").stream()
                                        .map(KalkulatorKonversiJp::kegiatan)
                                        .toList(),
                                parameter.terbaca(),
                                acuan);
        var jp = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "total", jp.total(),
                        "diakui", jp.diakui(),
                        "terpenuhi", jp.terpenuhi(),
                        "rincian",
                                jp.rincian().stream()
                                        .map(
                                                r ->
                                                        Langkah.isi(
                                                                "nama",
                                                                r.nama(),
                                                                "jp",
                                                                r.jp(),
                                                                "catatan",
                                                                r.catatan()))
                                        .toList()),
                hasil.jejak());
    }

    private static Kegiatan kegiatan(Masukan k) {
        return new Kegiatan(
                k.pilihan("bentuk", BentukDiklat.class),
                k.ada("cakupan") ? k.pilihan("cakupan", Cakupan.class) : null,
                k.ada("hari") ? k.bulat("hari") : null,
                k.ada("jam") ? k.desimal("jam") : null,
                k.daftarTanggal("sesi"),
                k.ada("jpSertifikat") ? k.bulat("jpSertifikat") : null,
                k.tanggal("selesai"),
                k.teks("nama"),
                k.teks("penyelenggara"));
    }
}
