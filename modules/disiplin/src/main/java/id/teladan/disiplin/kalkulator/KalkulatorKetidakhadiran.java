package id.teladan.disiplin.kalkulator;

import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.PolaKerja;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.DaftarTemuan;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.disiplin.aturan.AturanKetidakhadiran;
import id.teladan.disiplin.aturan.FaktaKetidakhadiran;
import id.teladan.disiplin.aturan.FaktaKetidakhadiran.Riwayat;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.JenisPegawai;
import id.teladan.disiplin.aturan.RuntunTidakMasuk;
import id.teladan.disiplin.aturan.UsulanKetidakhadiran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** {@code ketidakhadiran}: what absence without a valid reason leads to. */
@ApplicationScoped
public class KalkulatorKetidakhadiran implements Kalkulator {

    private static final int HARI_MAKS = 366;
    private static final int MENIT_MAKS = 200_000;
    private static final int RIWAYAT_MAKS = 100;

    @Inject Parameter parameter;
    @Inject KalenderKerja kalender;

    @Override
    public String nama() {
        return "ketidakhadiran";
    }

    @Override
    public String uraian() {
        return "Mengusulkan hukuman atas tidak masuk kerja tanpa alasan sah (PP 94/2021)";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan("jenisPegawai", "Jenis pegawai", JenisPegawai.class),
                Bidang.bulat("hariTidakMasuk", "Hari kerja tidak masuk setahun", 0, HARI_MAKS)
                        .opsional(),
                Bidang.bulat("hariBerturut", "Hari kerja berturut-turut terpanjang", 0, HARI_MAKS)
                        .opsional(),
                Bidang.daftar(
                                "tanggalTidakMasuk",
                                "Tanggal tidak masuk, menggantikan kedua jumlah",
                                Bidang.tanggal("", "Hari kerja tidak masuk"),
                                0,
                                HARI_MAKS)
                        .opsional(),
                Bidang.pilihan("pola", "Pola kerja untuk tanggalTidakMasuk", PolaKerja.class)
                        .opsional(),
                Bidang.bulat(
                        "menitKurang", "Menit terlambat dan pulang cepat setahun", 0, MENIT_MAKS),
                Bidang.daftar(
                                "riwayat",
                                "Hukuman karena ketidakhadiran sebelumnya",
                                Bidang.objek(
                                        "",
                                        "Satu hukuman",
                                        List.of(
                                                Bidang.pilihan(
                                                        "jenis",
                                                        "Jenis hukuman",
                                                        JenisHukuman.class),
                                                Bidang.bulat(
                                                        "padaHari",
                                                        "Hari kumulatif yang dihukum",
                                                        0,
                                                        HARI_MAKS),
                                                Bidang.bulat("tahun", "Tahun", 1980, 2100))),
                                0,
                                RIWAYAT_MAKS)
                        .opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib(
                        "hariKumulatif", Jenis.BULAT, "Hari tidak masuk dan hari dari menit"),
                BidangHasil.wajib("hariBerturutTerpanjang", Jenis.BULAT, "Runtun terpanjang"),
                BidangHasil.wajib("sisaMenit", Jenis.BULAT, "Menit yang belum genap sehari"),
                BidangHasil.bolehNull("usulan", Jenis.TEKS, "R1 sampai B3, PHPK_DHTAPS, atau null"),
                BidangHasil.bolehNull("tingkat", Jenis.TEKS, "RINGAN, SEDANG, BERAT, atau null"),
                BidangHasil.bolehNull(
                        "penghentianGajiMulai", Jenis.TEKS, "Bulan pertama gaji dihentikan"),
                BidangHasil.wajib("temuan", Jenis.DAFTAR_TEMUAN, "Yang mempengaruhi usulan"),
                BidangHasil.wajib(
                        "perluTelaah", Jenis.BENAR_SALAH, "Hanya pejabat yang memutuskan"),
                BidangHasil.bolehNull("alasanTelaah", Jenis.TEKS, "Mengapa perlu ditelaah"));
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.daftarTanggal("tanggalTidakMasuk").stream().max(LocalDate::compareTo);
    }

    @Override
    public String contoh() {
        return """
                {"jenisPegawai": "PNS", "tanggalTidakMasuk": ["2026-04-06", "2026-04-07",
                "2026-04-08", "2026-04-09", "2026-04-10", "2026-04-13", "2026-04-14",
                "2026-04-15", "2026-04-16", "2026-04-17"], "pola": "K5", "menitKurang": 0}
                """;
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        var denganTanggal = masukan.diisi("tanggalTidakMasuk");
        var denganJumlah = masukan.diisi("hariTidakMasuk") || masukan.diisi("hariBerturut");
        if (denganTanggal && denganJumlah) {
            hasil.add(Pelanggaran.pada("tanggalTidakMasuk", "TIDAK_MASUK_SATU_CARA"));
        } else if (denganTanggal) {
            wajib(masukan, "pola", hasil);
            periksaTanggal(masukan, hasil);
        } else {
            wajib(masukan, "hariTidakMasuk", hasil);
            wajib(masukan, "hariBerturut", hasil);
            if (masukan.ada("hariTidakMasuk", "hariBerturut")
                    && masukan.bulat("hariBerturut") > masukan.bulat("hariTidakMasuk")) {
                hasil.add(Pelanggaran.pada("hariBerturut", "BERTURUT_MELEBIHI_JUMLAH"));
            }
        }
        if (acuan != null) {
            AturanKetidakhadiran.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    private static void wajib(Masukan masukan, String bidang, List<Pelanggaran> hasil) {
        if (!masukan.diisi(bidang)) {
            hasil.add(Pelanggaran.pada(bidang, "WAJIB_DIISI"));
        }
    }

    private void periksaTanggal(Masukan masukan, List<Pelanggaran> hasil) {
        var semua = masukan.daftarTanggal("tanggalTidakMasuk");
        if (semua.stream().map(LocalDate::getYear).distinct().count() > 1) {
            hasil.add(Pelanggaran.pada("tanggalTidakMasuk", "TIDAK_MASUK_DUA_TAHUN"));
            return;
        }
        var terbit = kalender.terbaca();
        for (var i = 0; i < semua.size(); i++) {
            var bidang = "tanggalTidakMasuk[" + i + "]";
            var t = semua.get(i);
            if (!terbit.terbit(t.getYear())) {
                hasil.add(Pelanggaran.pada(bidang, KalenderTerbaca.BELUM_TERBIT, t.getYear()));
            } else if (masukan.ada("pola")
                    && !terbit.hariKerja(t, masukan.pilihan("pola", PolaKerja.class))) {
                hasil.add(
                        Pelanggaran.pada(
                                bidang, "TIDAK_MASUK_BUKAN_HARI_KERJA", t, masukan.teks("pola")));
            }
        }
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanKetidakhadiran.KATALOG
                        .pada(acuan)
                        .usulkan(fakta(masukan, acuan), parameter.terbaca(), acuan);
        var usulan = hasil.nilaiUsulan().orElseThrow();
        String alasan = hasil.pilih(u -> null, t -> t.alasan(), p -> p.alasan());
        return new Jawaban(
                Langkah.isi(
                        "hariKumulatif", usulan.hariKumulatif(),
                        "hariBerturutTerpanjang", usulan.berturutTerpanjang(),
                        "sisaMenit", usulan.sisaMenit(),
                        "usulan", kode(usulan),
                        "tingkat", usulan.usulan() == null ? null : usulan.usulan().tingkat(),
                        "penghentianGajiMulai", usulan.penghentianGajiMulai(),
                        "temuan", DaftarTemuan.dari(usulan.temuan()),
                        "perluTelaah", alasan != null,
                        "alasanTelaah", alasan),
                hasil.jejak());
    }

    private static Object kode(UsulanKetidakhadiran usulan) {
        return usulan.phpk() ? "PHPK_DHTAPS" : usulan.usulan();
    }

    private FaktaKetidakhadiran fakta(Masukan masukan, LocalDate acuan) {
        var jenis = masukan.pilihan("jenisPegawai", JenisPegawai.class);
        var riwayat =
                masukan.daftarObjek("riwayat").stream()
                        .map(
                                r ->
                                        new Riwayat(
                                                r.pilihan("jenis", JenisHukuman.class),
                                                r.bulat("padaHari"),
                                                r.bulat("tahun")))
                        .toList();
        if (!masukan.ada("tanggalTidakMasuk")) {
            return new FaktaKetidakhadiran(
                    jenis,
                    acuan.getYear(),
                    masukan.bulat("hariTidakMasuk"),
                    masukan.bulat("hariBerturut"),
                    null,
                    masukan.bulat("menitKurang"),
                    riwayat);
        }
        var tanggal = new TreeSet<>(masukan.daftarTanggal("tanggalTidakMasuk"));
        var runtun =
                RuntunTidakMasuk.dari(
                        tanggal,
                        AturanKetidakhadiran.panjangBerturut(parameter.terbaca(), acuan),
                        masukan.pilihan("pola", PolaKerja.class),
                        kalender.terbaca());
        return new FaktaKetidakhadiran(
                jenis,
                tanggal.isEmpty() ? acuan.getYear() : tanggal.last().getYear(),
                tanggal.size(),
                runtun.terpanjang(),
                runtun.mencapai() == null ? null : YearMonth.from(runtun.mencapai()),
                masukan.bulat("menitKurang"),
                riwayat);
    }
}
