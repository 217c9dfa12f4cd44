package id.teladan.core.riwayat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Kinds of records with their fields, in the order of the screen. A new field is one line here and its text {@code
 * usulan.label.RIWAYAT.<nama>} in two languages.
 */
public enum JenisRiwayat {
    GOLONGAN(
            Set.of(),
            BidangRiwayat.golongan("golongan"),
            BidangRiwayat.pilihan(
                            "jenisKenaikan",
                            "101",
                            "201",
                            "202",
                            "203",
                            "204",
                            "205",
                            "206",
                            "207",
                            "208",
                            "209",
                            "210",
                            "211")
                    .opsional()),
    PENDIDIKAN(
            Set.of(),
            BidangRiwayat.pilihan(
                    "tingkat", "SD", "SLTP", "SLTA", "D1", "D2", "D3", "D4", "S1", "S2", "S3"),
            BidangRiwayat.teks("jurusan", 120).opsional(),
            BidangRiwayat.teks("lembaga", 160)),
    DIKLAT_STRUKTURAL(
            Set.of(Sifat.BERAKHIR),
            BidangRiwayat.pilihan("program", "LATSAR", "PKP", "PKA", "PKN2", "PKN1"),
            BidangRiwayat.teks("penyelenggara", 160),
            BidangRiwayat.bulat("jp", 2000).opsional()),
    KURSUS(
            Set.of(Sifat.BERAKHIR),
            BidangRiwayat.teks("judul", 200),
            BidangRiwayat.teks("penyelenggara", 160),
            BidangRiwayat.bulat("jp", 2000).opsional()),
    ANGKA_KREDIT(
            Set.of(Sifat.BERAKHIR),
            BidangRiwayat.desimal("nilai", 5000),
            BidangRiwayat.desimal("kumulatif", 5000)),
    PENGHARGAAN(
            Set.of(),
            BidangRiwayat.pilihan("penghargaan", "201", "202", "203", "LAIN"),
            BidangRiwayat.teks("judul", 200).opsional()),
    KGB(
            Set.of(),
            BidangRiwayat.golongan("golongan"),
            BidangRiwayat.bulat("masaKerjaTahun", 50),
            BidangRiwayat.bulat("masaKerjaBulan", 11),
            BidangRiwayat.bulat("gajiPokok", 100_000_000)),
    KONTRAK(Set.of(Sifat.BERAKHIR, Sifat.AKHIR_WAJIB), BidangRiwayat.golongan("golongan")),
    PMK(
            Set.of(),
            BidangRiwayat.bulat("tahun", 40),
            BidangRiwayat.bulat("bulan", 11),
            BidangRiwayat.teks("tempat", 160)),
    CLTN(Set.of(Sifat.BERAKHIR, Sifat.AKHIR_WAJIB), BidangRiwayat.teks("alasan", 200)),
    PINDAH_INSTANSI(Set.of(), BidangRiwayat.teks("asal", 160), BidangRiwayat.teks("tujuan", 160)),
    PEMBERHENTIAN(
            Set.of(),
            BidangRiwayat.pilihan(
                    "sebab",
                    "BUP",
                    "PERMINTAAN_SENDIRI",
                    "MENINGGAL",
                    "KESEHATAN",
                    "PERAMPINGAN",
                    "LAIN"),
            BidangRiwayat.teks("keterangan", 200).opsional()),
    PASANGAN(
            Set.of(Sifat.KELUARGA, Sifat.BERAKHIR),
            BidangRiwayat.teks("nama", 120),
            BidangRiwayat.pilihan("keadaan", "MENIKAH", "CERAI", "MENINGGAL"),
            BidangRiwayat.teks("pekerjaan", 80).opsional()),
    ANAK(
            Set.of(Sifat.KELUARGA),
            BidangRiwayat.teks("nama", 120),
            BidangRiwayat.pilihan("jenisKelamin", "LAKI_LAKI", "PEREMPUAN"),
            BidangRiwayat.pilihan("hubungan", "KANDUNG", "TIRI", "ANGKAT"),
            BidangRiwayat.pilihan("tanggungan", "YA", "TIDAK")),
    ORANG_TUA(
            Set.of(Sifat.KELUARGA),
            BidangRiwayat.teks("nama", 120),
            BidangRiwayat.pilihan("hubungan", "AYAH", "IBU"));

    /** What sets a kind apart. */
    enum Sifat {
        /** Has a last day. */
        BERAKHIR,
        /** The last day must be given. */
        AKHIR_WAJIB,
        /** Concerns the family: no decree is needed, and few may read it. */
        KELUARGA
    }

    @SuppressWarnings("ImmutableEnumChecker") // copied, never changed
    private final Set<Sifat> sifat;

    @SuppressWarnings("ImmutableEnumChecker") // an immutable list of records
    private final List<BidangRiwayat> bidang;

    JenisRiwayat(Set<Sifat> sifat, BidangRiwayat... bidang) {
        this.sifat = sifat.isEmpty() ? EnumSet.noneOf(Sifat.class) : EnumSet.copyOf(sifat);
        this.bidang = List.copyOf(Arrays.asList(bidang));
    }

    public List<BidangRiwayat> bidang() {
        return bidang;
    }

    public boolean berakhir() {
        return sifat.contains(Sifat.BERAKHIR);
    }

    public boolean akhirWajib() {
        return sifat.contains(Sifat.AKHIR_WAJIB);
    }

    /** Only the person himself and holders of LIHAT_DATA_RAHASIA or MENGELOLA_RIWAYAT may read it. */
    public boolean keluarga() {
        return sifat.contains(Sifat.KELUARGA);
    }
}
