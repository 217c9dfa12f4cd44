package id.teladan.web.panduan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the component sheet shows. Nobody in it exists. */
@UseCase
public class ContohRupa {

    /** A row of the table. */
    public record Baris(
            long id, String nama, String nip, String jabatan, String status, long jumlah)
            implements Serializable {}

    /** An item of the timeline. */
    public record Butir(
            String judul, Instant waktu, String oleh, String uraian, String ikon, String keadaan)
            implements Serializable {}

    /** A field that two people changed. */
    public record Beda(String label, String punyaSaya, String punyaLain) implements Serializable {}

    /** A conflict. */
    public record Bentrok(String oleh, Instant pada, List<Beda> bidang) implements Serializable {}

    /** A stored file. */
    public record Lampiran(String nama, long ukuran) implements Serializable {}

    /** Everything on the sheet. */
    public record Contoh(
            List<Baris> baris,
            List<Butir> linimasa,
            Bentrok konflik,
            Lampiran berkas,
            Jejak jejak,
            LocalDate hari)
            implements Serializable {}

    @Inject Clock jam;

    /** The examples, with dates around today. */
    @Izin(Hak.LIHAT_PANDUAN_RUPA)
    public Contoh semua() {
        var kini = jam.instant();
        return new Contoh(
                List.of(
                        baris(1, "Anindya Saraswati", "DISETUJUI", 118),
                        baris(2, "Bima Hardiansyah, S.Kom.", "DIAJUKAN", 214),
                        baris(3, "Citra Lestari Dewanti", "DIKEMBALIKAN", 86),
                        baris(4, "Dimas Arya Nugraha", "BELUM_ADA", 0)),
                List.of(
                        new Butir(
                                "Diajukan",
                                kini.minus(Duration.ofDays(3)),
                                "Anindya Saraswati",
                                null,
                                "kirim",
                                "SELESAI"),
                        new Butir(
                                "Diperiksa atasan",
                                kini.minus(Duration.ofDays(1)),
                                "Hendra Wicaksana",
                                "Target hasil kerja 2 dibicarakan.",
                                "mata",
                                "KINI"),
                        new Butir("Ditetapkan", null, null, null, "centang", "NANTI")),
                new Bentrok(
                        "Hendra Wicaksana",
                        kini.minus(Duration.ofMinutes(7)),
                        List.of(
                                new Beda(
                                        "Rencana hasil kerja",
                                        "Tersusunnya peta jabatan 12 OPD",
                                        "Tersusunnya peta jabatan dan analisis beban kerja 10 OPD"))),
                new Lampiran("laporan-triwulan-3.pdf", 1_240_000),
                jejak(),
                LocalDate.now(jam));
    }

    private static Baris baris(long id, String nama, String status, long jumlah) {
        return new Baris(
                id, nama, "19910414201503200" + id, "Analis Kebijakan", status, jumlah * 1_000_000);
    }

    private static Jejak jejak() {
        var pasal = Regulasi.PERMENPANRB_6_2022.pasal("Lampiran, kuadran kinerja");
        return Jejak.mulai(new VersiAturan("contoh-predikat", "1", LocalDate.of(2022, 2, 15)))
                .langkah(
                        "Rating hasil kerja",
                        "terbanyak dari 5 hasil kerja",
                        Langkah.isi("di atas", 2, "sesuai", 3, "di bawah", 0),
                        "SESUAI_EKSPEKTASI",
                        pasal)
                .langkah(
                        "Kuadran",
                        "SESUAI dan DI ATAS",
                        Langkah.isi(
                                "hasil kerja",
                                "SESUAI_EKSPEKTASI",
                                "perilaku",
                                "DI_ATAS_EKSPEKTASI"),
                        "BAIK",
                        pasal)
                .selesai();
    }
}
