package id.teladan.presensi.aturan;

import static id.teladan.core.aturan.Angka.teks;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A day from the set of its punches: order, repetition and delay of the punches change nothing. Perpres 21/2023 and the
 * province's rule set.
 */
public final class AturanHariPresensi {

    private static final VersiAturan VERSI =
            new VersiAturan("presensi-hari-perpres-21-2023", "1", LocalDate.of(2023, 4, 12));

    /** All versions; the reference date is the working date. */
    public static final KatalogAturan<AturanHariPresensi> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanHariPresensi()));

    private static final Dasar HARI = Regulasi.RANCANGAN_TELADAN.pasal("Presensi: penetapan hari");

    private AturanHariPresensi() {}

    /**
     * Resolves a working day.
     *
     * @param tanggal working date; of a night shift the date on which it begins
     * @param tap punches, WIB; those outside the window are left aside
     * @param penutup what covers the day; null when only punches decide
     */
    public Hasil<HariPresensi> tetapkan(
            JadwalBaku jadwal,
            LocalDate tanggal,
            Collection<LocalDateTime> tap,
            Penutup penutup,
            ParameterTerbaca parameter) {
        var jejak = Jejak.mulai(VERSI);
        var jendela = JendelaTugas.dari(jadwal, tanggal, parameter);
        var jam = jendela.jam().nilai();
        var mulai = jendela.mulai();
        var selesai = jendela.selesai();
        jejak.langkah(
                "Menentukan jam kerja",
                "jadwal " + jadwal.kode(),
                Langkah.isi("jadwal", jadwal.kode(), "tanggal", tanggal),
                jam.toString(),
                jendela.jam().dasar());
        var buka = jendela.buka();
        var tutup = jendela.tutup();
        var tengah = jam.tengah(tanggal);
        var dalam = tap.stream().filter(jendela::memuat).sorted().toList();
        var masuk = dalam.stream().filter(t -> t.isBefore(tengah)).findFirst().orElse(null);
        var pulang =
                dalam.stream().filter(t -> !t.isBefore(tengah)).reduce((a, b) -> b).orElse(null);
        jejak.langkah(
                "Memilih tap masuk dan pulang",
                "jendela %s sampai %s; sebelum %s tap paling awal = masuk, sesudahnya tap paling akhir = pulang"
                        .formatted(buka, tutup, tengah),
                Langkah.isi("tap", tap.size(), "tapDalamJendela", dalam),
                Langkah.isi("masuk", masuk, "pulang", pulang),
                jendela.sebelum().dasar());
        if (penutup != null) {
            jejak.langkah(
                    "Memeriksa penutup hari",
                    "hari tertutup "
                            + penutup.sebutan()
                            + ": tidak ada keterlambatan maupun ketidakhadiran",
                    Langkah.isi("penutup", penutup),
                    "tertutup",
                    HARI);
            return Hasil.usulan(
                    new HariPresensi(masuk, pulang, 0, 0, List.of(), BigDecimal.ZERO),
                    jejak.selesai());
        }
        return dinilai(masuk, pulang, mulai, selesai, parameter, tanggal, jejak);
    }

    private static Hasil<HariPresensi> dinilai(
            LocalDateTime masuk,
            LocalDateTime pulang,
            LocalDateTime mulai,
            LocalDateTime selesai,
            ParameterTerbaca parameter,
            LocalDate tanggal,
            Jejak.Penyusun jejak) {
        var kode = new ArrayList<KodePresensi>();
        var terlambat = 0L;
        var cepat = 0L;
        if (masuk == null && pulang == null) {
            kode.add(KodePresensi.TK);
            jejak.langkah(
                    "Memeriksa kehadiran",
                    "tanpa tap dan tanpa penutup: TK",
                    Langkah.isi(),
                    KodePresensi.TK,
                    HARI);
        } else {
            if (masuk == null) {
                kode.add(KodePresensi.TAM);
                jejak.langkah(
                        "Memeriksa tap masuk",
                        "tidak ada: TAM",
                        Langkah.isi(),
                        KodePresensi.TAM,
                        HARI);
            } else {
                terlambat = Math.max(0, Duration.between(mulai, masuk).toMinutes());
                terlambat = ditebus(terlambat, pulang, selesai, parameter, tanggal, jejak);
                kelas("terlambat", terlambat, KodePresensi.TL1, parameter, tanggal, kode, jejak);
            }
            if (pulang == null) {
                kode.add(KodePresensi.TAP);
                jejak.langkah(
                        "Memeriksa tap pulang",
                        "tidak ada: TAP",
                        Langkah.isi(),
                        KodePresensi.TAP,
                        HARI);
            } else {
                cepat = Math.max(0, Duration.between(pulang, selesai).toMinutes());
                kelas("pulang cepat", cepat, KodePresensi.PSW1, parameter, tanggal, kode, jejak);
            }
        }
        var persen = BigDecimal.ZERO;
        for (var k : kode) {
            var potongan = parameter.berlaku(ParameterPresensi.PERSEN_POTONGAN.get(k), tanggal);
            persen = persen.add(potongan.nilai());
            jejak.langkah(
                    "Mencari potongan " + k,
                    teks(potongan.nilai()) + "%",
                    Langkah.isi("kode", k),
                    potongan.nilai(),
                    potongan.dasar());
        }
        jejak.langkah(
                "Menjumlahkan potongan hari ini",
                "jumlah potongan setiap kode",
                Langkah.isi("kode", kode),
                persen,
                HARI);
        return Hasil.usulan(
                new HariPresensi(masuk, pulang, terlambat, cepat, kode, persen), jejak.selesai());
    }

    /** Minutes late after making up within the flexible minutes. */
    private static long ditebus(
            long terlambat,
            LocalDateTime pulang,
            LocalDateTime selesai,
            ParameterTerbaca parameter,
            LocalDate tanggal,
            Jejak.Penyusun jejak) {
        var fleksi = parameter.berlaku(ParameterPresensi.FLEKSI, tanggal);
        if (terlambat == 0
                || terlambat > fleksi.nilai()
                || pulang == null
                || pulang.isBefore(selesai.plusMinutes(terlambat))) {
            return terlambat;
        }
        jejak.langkah(
                "Memeriksa jam fleksibel",
                "terlambat paling banyak %d menit dan ditebus pada hari yang sama"
                        .formatted(fleksi.nilai()),
                Langkah.isi("menitTerlambat", terlambat, "pulang", pulang),
                0,
                fleksi.dasar());
        return 0;
    }

    private static void kelas(
            String sebutan,
            long menit,
            KodePresensi pertama,
            ParameterTerbaca parameter,
            LocalDate tanggal,
            List<KodePresensi> kode,
            Jejak.Penyusun jejak) {
        var batas =
                ParameterPresensi.BATAS_KELAS.stream()
                        .map(k -> parameter.berlaku(k, tanggal))
                        .toList();
        KodePresensi hasil = null;
        if (menit > 0) {
            var urutan = batas.stream().filter(b -> menit > b.nilai()).count();
            hasil = KodePresensi.valueOf(pertama.name().replace("1", String.valueOf(urutan + 1)));
            kode.add(hasil);
        }
        jejak.langkah(
                "Menentukan kelas " + sebutan,
                "menit penuh; 1-%d kelas 1, sampai %d kelas 2, sampai %d kelas 3, lebih dari itu kelas 4"
                        .formatted(
                                batas.get(0).nilai(), batas.get(1).nilai(), batas.get(2).nilai()),
                Langkah.isi("menit", menit),
                hasil,
                batas.get(0).dasar());
    }
}
