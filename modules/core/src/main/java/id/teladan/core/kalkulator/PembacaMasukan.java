package id.teladan.core.kalkulator;

import id.teladan.core.galat.Galat;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.galat.PermintaanSalah;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads a tree of plain values by a list of fields and collects every violation with its path from the root. A wrong type
 * and an unknown field make the request unintelligible (400); everything else is a violation of a rule (422).
 */
final class PembacaMasukan {

    /** More than this many violations of one request are not listed. */
    static final int PELANGGARAN_MAKS = 200;

    private static final int NAMA_MAKS = 100;
    private static final Pattern TAHUN = Pattern.compile("[0-9]{4}");
    private static final Pattern BULAN = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern TANGGAL_WAKTU =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}");
    private static final Pattern TANGGAL = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final List<Pelanggaran> bentuk = new ArrayList<>();
    private final List<Pelanggaran> isi = new ArrayList<>();

    /** Reads the fields that are valid; the problems are collected. */
    Masukan baca(List<Bidang> bidang, Map<String, Object> pohon) {
        return objek(bidang, pohon, "");
    }

    /** Adds a contradiction between fields. */
    void tambah(Pelanggaran pelanggaran) {
        catat(isi, pelanggaran);
    }

    /** Throws all that was collected. */
    void selesai() {
        Galat galat = null;
        var semua = new ArrayList<>(bentuk);
        semua.addAll(isi);
        if (!bentuk.isEmpty()) {
            galat = new PermintaanSalah(semua);
        } else if (!isi.isEmpty()) {
            galat = new PelanggaranAturan(semua);
        }
        if (galat != null) {
            throw galat;
        }
    }

    /** Path of a child; a name that is too long is cut. */
    static String jalur(String induk, String nama) {
        var pendek = nama.length() > NAMA_MAKS ? nama.substring(0, NAMA_MAKS) + "…" : nama;
        return induk.isEmpty() ? pendek : induk + "." + pendek;
    }

    private Masukan objek(List<Bidang> bidang, Map<?, ?> pohon, String induk) {
        var hasil = new LinkedHashMap<String, Object>();
        var dikenal = new HashSet<String>();
        var diisi = new HashSet<String>();
        for (var b : bidang) {
            dikenal.add(b.nama());
            var jalur = jalur(induk, b.nama());
            var nilai = pohon.get(b.nama());
            if (nilai == null) {
                if (b.wajib()) {
                    catat(isi, Pelanggaran.pada(jalur, "WAJIB_DIISI"));
                }
            } else {
                diisi.add(b.nama());
                nilai(b, nilai, jalur, terbaca -> hasil.put(b.nama(), terbaca));
            }
        }
        for (var nama : pohon.keySet()) {
            if (!dikenal.contains(nama)) {
                catat(
                        bentuk,
                        Pelanggaran.pada(
                                jalur(induk, String.valueOf(nama)), "BIDANG_TIDAK_DIKENAL"));
            }
        }
        return new Masukan(hasil, diisi);
    }

    private void nilai(Bidang b, Object nilai, String jalur, Consumer<Object> terbaca) {
        switch (b.jenis()) {
            case TEKS -> jikaJenis(b, String.class, nilai, jalur, terbaca);
            case PILIHAN ->
                    jikaJenis(b, String.class, nilai, jalur, t -> pilihan(b, t, jalur, terbaca));
            case TANGGAL ->
                    jikaJenis(
                            b,
                            String.class,
                            nilai,
                            jalur,
                            t ->
                                    waktu(
                                            t,
                                            TANGGAL,
                                            LocalDate::parse,
                                            "TANGGAL_TIDAK_SAH",
                                            jalur,
                                            terbaca));
            case BULAN ->
                    jikaJenis(
                            b,
                            String.class,
                            nilai,
                            jalur,
                            t ->
                                    waktu(
                                            t,
                                            BULAN,
                                            YearMonth::parse,
                                            "BULAN_TIDAK_SAH",
                                            jalur,
                                            terbaca));
            case TANGGAL_WAKTU ->
                    jikaJenis(
                            b,
                            String.class,
                            nilai,
                            jalur,
                            t ->
                                    waktu(
                                            t,
                                            TANGGAL_WAKTU,
                                            LocalDateTime::parse,
                                            "TANGGAL_WAKTU_TIDAK_SAH",
                                            jalur,
                                            terbaca));
            case DESIMAL ->
                    jikaJenis(
                            b, BigDecimal.class, nilai, jalur, n -> desimal(b, n, jalur, terbaca));
            case BENAR_SALAH -> jikaJenis(b, Boolean.class, nilai, jalur, terbaca);
            case BULAT ->
                    jikaJenis(b, BigDecimal.class, nilai, jalur, n -> bulat(b, n, jalur, terbaca));
            case DAFTAR ->
                    jikaJenis(b, List.class, nilai, jalur, d -> daftar(b, d, jalur, terbaca));
            case PETA_TAHUN ->
                    jikaJenis(b, Map.class, nilai, jalur, m -> petaTahun(b, m, jalur, terbaca));
            case OBJEK ->
                    jikaJenis(
                            b,
                            Map.class,
                            nilai,
                            jalur,
                            m -> terbaca.accept(objek(b.anak(), m, jalur)));
        }
    }

    private <T> void jikaJenis(
            Bidang b, Class<T> jenis, Object nilai, String jalur, Consumer<? super T> lanjut) {
        if (jenis.isInstance(nilai)) {
            lanjut.accept(jenis.cast(nilai));
        } else {
            catat(bentuk, Pelanggaran.pada(jalur, "JENIS_SALAH", b.jenis().sebutan()));
        }
    }

    private void pilihan(Bidang b, String teks, String jalur, Consumer<Object> terbaca) {
        if (b.pilihan().contains(teks)) {
            terbaca.accept(teks);
        } else {
            catat(
                    isi,
                    Pelanggaran.pada(
                            jalur, "PILIHAN_TIDAK_DIKENAL", String.join(", ", b.pilihan())));
        }
    }

    private void waktu(
            String teks,
            Pattern bentuk,
            Function<String, ?> pembaca,
            String kode,
            String jalur,
            Consumer<Object> terbaca) {
        try {
            if (bentuk.matcher(teks).matches()) {
                terbaca.accept(pembaca.apply(teks));
                return;
            }
        } catch (DateTimeException e) {
            // reported below, like a text of another form
        }
        catat(isi, Pelanggaran.pada(jalur, kode));
    }

    private void bulat(Bidang b, BigDecimal angka, String jalur, Consumer<Object> terbaca) {
        if (angka.stripTrailingZeros().scale() > 0) {
            catat(isi, Pelanggaran.pada(jalur, "HARUS_BULAT"));
        } else if (dalamBatas(b, angka, jalur)) {
            terbaca.accept(angka.intValueExact());
        }
    }

    private void desimal(Bidang b, BigDecimal angka, String jalur, Consumer<Object> terbaca) {
        if (!dalamBatas(b, angka, jalur)) {
            return;
        }
        if (angka.scale() > Bidang.DESIMAL_MAKS) {
            catat(isi, Pelanggaran.pada(jalur, "DESIMAL_TERLALU_PANJANG", Bidang.DESIMAL_MAKS));
        } else {
            terbaca.accept(angka.setScale(Math.max(0, angka.scale())));
        }
    }

    private boolean dalamBatas(Bidang b, BigDecimal angka, String jalur) {
        var dalam =
                angka.compareTo(BigDecimal.valueOf(b.min())) >= 0
                        && angka.compareTo(BigDecimal.valueOf(b.maks())) <= 0;
        if (!dalam) {
            catat(isi, Pelanggaran.pada(jalur, "DI_LUAR_BATAS", b.min(), b.maks()));
        }
        return dalam;
    }

    private void daftar(Bidang b, List<?> daftar, String jalur, Consumer<Object> terbaca) {
        if (daftar.size() < b.min() || daftar.size() > b.maks()) {
            catat(
                    isi,
                    b.min() == b.maks()
                            ? Pelanggaran.pada(jalur, "UKURAN_DAFTAR_TEPAT", daftar.size(), b.min())
                            : Pelanggaran.pada(
                                    jalur, "UKURAN_DAFTAR", daftar.size(), b.min(), b.maks()));
            return;
        }
        var butir = b.anak().get(0);
        var hasil = new ArrayList<Object>();
        for (var i = 0; i < daftar.size(); i++) {
            var jalurButir = jalur + "[" + i + "]";
            if (daftar.get(i) == null) {
                catat(isi, Pelanggaran.pada(jalurButir, "WAJIB_DIISI"));
            } else {
                nilai(butir, daftar.get(i), jalurButir, hasil::add);
            }
        }
        if (hasil.size() == daftar.size()) {
            terbaca.accept(hasil);
        }
    }

    private void petaTahun(Bidang b, Map<?, ?> peta, String jalur, Consumer<Object> terbaca) {
        var butir =
                Bidang.bulat("", b.uraian(), Math.toIntExact(b.min()), Math.toIntExact(b.maks()));
        var hasil = new LinkedHashMap<Year, Object>();
        for (var isian : peta.entrySet()) {
            var tahun = String.valueOf(isian.getKey());
            var jalurTahun = jalur(jalur, tahun);
            if (!TAHUN.matcher(tahun).matches()) {
                catat(isi, Pelanggaran.pada(jalurTahun, "TAHUN_TIDAK_SAH"));
            } else if (isian.getValue() == null) {
                catat(isi, Pelanggaran.pada(jalurTahun, "WAJIB_DIISI"));
            } else {
                nilai(butir, isian.getValue(), jalurTahun, n -> hasil.put(Year.parse(tahun), n));
            }
        }
        if (hasil.size() == peta.size()) {
            terbaca.accept(hasil);
        }
    }

    private static void catat(List<Pelanggaran> daftar, Pelanggaran pelanggaran) {
        if (daftar.size() < PELANGGARAN_MAKS) {
            daftar.add(pelanggaran);
        }
    }
}
