package id.teladan.presensi.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * A day of a person: his duty, the punches that belong to it, what covers it, and whether anything may still come. The
 * marks themselves are those of {@link AturanHariPresensi}. A pure function of its input: order, repetition and delay of the
 * punches change nothing. While the window is open or a device has not been heard of since, nothing is held against anybody.
 */
public final class AturanHariPegawai {

    private static final VersiAturan VERSI =
            new VersiAturan("presensi-hari-pegawai", "1", LocalDate.of(2023, 4, 12));
    private static final Dasar HARI = Regulasi.RANCANGAN_TELADAN.pasal("Presensi: penetapan hari");
    private static final Dasar JADWAL = Regulasi.RANCANGAN_TELADAN.pasal("Presensi: jadwal baku");
    private static final int KETERANGAN_TERPANJANG = 200;

    private AturanHariPegawai() {}

    /** True when a punch on a calendar day may belong to the duty. */
    public static boolean menyentuh(TugasHari tugas, LocalDate hari, ParameterTerbaca parameter) {
        return JendelaTugas.dari(tugas.jadwal(), tugas.tanggal(), parameter).menyentuh(hari);
    }

    /** Resolves the day; the reference date is the working date. */
    public static HariPegawai tetapkan(BahanHari b, ParameterTerbaca parameter) {
        var jejak = Jejak.mulai(VERSI);
        var penutup =
                b.penutup().stream()
                        .filter(p -> p.tanggal().equals(b.tanggal()))
                        .min(
                                Comparator.comparing(PenutupBerlaku::jenis)
                                        .thenComparing(PenutupBerlaku::keterangan))
                        .orElse(null);
        var tugas = b.tugas().tugas();
        if (tugas == null) {
            return tanpaTugas(b, penutup, jejak);
        }
        jejak.langkah(
                "Mencari tugas hari itu",
                "penetapan untuk orangnya, lalu unit terdekat; hari libur dan roster",
                Langkah.isi("asal", tugas.asal()),
                tugas.jadwal().kode(),
                JADWAL);
        var jendela = JendelaTugas.dari(tugas.jadwal(), b.tanggal(), parameter);
        var milik = milik(b, jendela, parameter, jejak);
        var hasil =
                AturanHariPresensi.KATALOG
                        .pada(b.tanggal())
                        .tetapkan(
                                tugas.jadwal(),
                                b.tanggal(),
                                milik,
                                penutup == null ? null : penutup.jenis(),
                                parameter);
        jejak.semua(hasil.jejak());
        if (penutup != null) {
            jejak.langkah(
                    "Menyebut penutup yang berlaku",
                    "cuti, dinas luar, diklat, WFH, izin: yang terdepan dipakai",
                    Langkah.isi("penutup", penutup.jenis()),
                    penutup.keterangan(),
                    HARI);
        }
        var hari = hasil.nilaiUsulan().orElseThrow();
        var keadaan = keadaan(b, jendela, hari, jejak);
        return new HariPegawai(
                keadaan,
                tugas,
                jendela.mulai(),
                jendela.selesai(),
                jendela.tutup(),
                keadaan == KeadaanHari.BERJALAN ? tanpaAkibat(hari) : hari,
                penutup,
                penutup == null ? null : pendek(penutup.keterangan()),
                jejak.selesai());
    }

    private static HariPegawai tanpaTugas(
            BahanHari b, PenutupBerlaku penutup, Jejak.Penyusun jejak) {
        var keadaan = b.tugas().perluPetugas() ? KeadaanHari.PERLU_PETUGAS : KeadaanHari.LIBUR;
        jejak.langkah(
                "Mencari tugas hari itu",
                b.tugas().sebab(),
                Langkah.isi("tanggal", b.tanggal(), "tap", b.tap().stream().distinct().count()),
                keadaan == KeadaanHari.LIBUR ? "tanpa tugas" : "perlu petugas",
                JADWAL);
        return new HariPegawai(
                keadaan,
                null,
                null,
                null,
                null,
                null,
                penutup,
                pendek(b.tugas().sebab()),
                jejak.selesai());
    }

    private static List<LocalDateTime> milik(
            BahanHari b, JendelaTugas jendela, ParameterTerbaca parameter, Jejak.Penyusun jejak) {
        var tetangga =
                b.tetangga().stream()
                        .map(t -> JendelaTugas.dari(t.jadwal(), t.tanggal(), parameter))
                        .toList();
        var calon = b.tap().stream().filter(jendela::memuat).distinct().sorted().toList();
        var milik = calon.stream().filter(t -> jendela.memiliki(t, tetangga)).toList();
        if (milik.size() < calon.size()) {
            jejak.langkah(
                    "Membagi tap di antara tugas yang berdekatan",
                    "tap milik tugas yang jam mulai atau selesainya paling dekat",
                    Langkah.isi("tapDalamJendela", calon),
                    milik,
                    HARI);
        }
        return milik;
    }

    private static KeadaanHari keadaan(
            BahanHari b, JendelaTugas jendela, HariPresensi hari, Jejak.Penyusun jejak) {
        if (!b.kini().isAfter(jendela.tutup())) {
            jejak.langkah(
                    "Memeriksa apakah hari sudah selesai",
                    "tap masih dapat masuk sampai jendela tutup; sampai itu tidak ada akibat",
                    Langkah.isi("tutup", jendela.tutup()),
                    "berjalan",
                    HARI);
            return KeadaanHari.BERJALAN;
        }
        var diam =
                b.sumber().stream()
                        .filter(s -> !s.terdengar().isAfter(jendela.tutup()))
                        .map(SumberTap::nama)
                        .distinct()
                        .sorted()
                        .toList();
        if (hari.kode().isEmpty() || diam.isEmpty()) {
            jejak.langkah(
                    "Memeriksa kelengkapan sumber",
                    diam.isEmpty()
                            ? "semua perangkat terdengar sesudah jendela tutup"
                            : "yang mungkin masih datang tidak mengubah hari tanpa tanda",
                    Langkah.isi("perangkatDiam", diam),
                    "final",
                    HARI);
            return KeadaanHari.FINAL;
        }
        jejak.langkah(
                "Memeriksa kelengkapan sumber",
                "perangkat yang belum terdengar sejak jendela tutup mungkin masih menyimpan tap",
                Langkah.isi("perangkatDiam", diam),
                "belum final",
                HARI);
        return KeadaanHari.BELUM_FINAL;
    }

    /** While the day runs only what is there is shown. */
    private static HariPresensi tanpaAkibat(HariPresensi h) {
        return new HariPresensi(h.masuk(), h.pulang(), 0, 0, List.of(), BigDecimal.ZERO);
    }

    private static String pendek(String teks) {
        return teks.length() <= KETERANGAN_TERPANJANG
                ? teks
                : teks.substring(0, KETERANGAN_TERPANJANG);
    }
}
