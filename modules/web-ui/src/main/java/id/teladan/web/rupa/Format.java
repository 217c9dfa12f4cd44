package id.teladan.web.rupa;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PesanGalat;
import id.teladan.core.waktu.JamTeladan;
import jakarta.faces.context.FacesContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Functions {@code t:…} of the pages. Dates are legal dates in WIB; missing values become a dash. */
public final class Format {

    private static final String KOSONG = "-";
    private static final Pattern NOMOR_TAHUN = Pattern.compile("(.+)-(\\d+)-(\\d{4})");
    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    private static final Set<String> SUKSES =
            Set.of(
                    "DISETUJUI",
                    "DIKABULKAN",
                    "ISTIMEWA",
                    "DITUTUP",
                    "DITERAPKAN",
                    "DITETAPKAN",
                    "SELESAI",
                    "AKTIF",
                    "BERHASIL",
                    "BAIK",
                    "SANGAT_BAIK",
                    "DI_ATAS_EKSPEKTASI",
                    "SESUAI_EKSPEKTASI",
                    "DINILAI",
                    "TERSIMPAN",
                    "SAH",
                    "LENGKAP",
                    "TERBIT",
                    "BERLAKU",
                    "SIAP");
    private static final Set<String> PERINGATAN =
            Set.of(
                    "DIKEMBALIKAN",
                    "PERUBAHAN",
                    "DITANGGUHKAN",
                    "DIPANGGIL",
                    "TIDAK_SEPAKAT",
                    "MENOLAK_TANDA_TANGAN",
                    "KEDALUWARSA",
                    "BASI",
                    "BUTUH_PERBAIKAN",
                    "PERLU_TELAAH",
                    "MENUNGGU",
                    "BELUM_DINILAI",
                    "BELUM_LENGKAP",
                    "WAJIB_GANTI",
                    "DIJEDA",
                    "PERINGATAN");
    private static final Set<String> BAHAYA =
            Set.of(
                    "DITOLAK",
                    "TIDAK_DISETUJUI",
                    "ADA_GALAT",
                    "GAGAL",
                    "KURANG",
                    "SANGAT_KURANG",
                    "DI_BAWAH_EKSPEKTASI",
                    "BELUM_ADA",
                    "KELIRU",
                    "LEWAT",
                    "TERKUNCI",
                    "NONAKTIF",
                    "DICABUT");
    private static final Set<String> INFO =
            Set.of(
                    "DIAJUKAN",
                    "AKAN_BERLAKU",
                    "BERJALAN",
                    "DIHITUNG",
                    "DIPERIKSA",
                    "DIPERTIMBANGKAN",
                    "MENERAPKAN",
                    "PERKIRAAN",
                    "DIPRATINJAU",
                    "SIAP");
    private static final Map<String, String> IKON =
            Map.of(
                    "DIKEMBALIKAN", "urung",
                    "DIAJUKAN", "kirim",
                    "DRAF", "ubah",
                    "MENUNGGU", "jam",
                    "BERJALAN", "jam",
                    "BELUM_DINILAI", "jam");

    private Format() {}

    /** {@code 5 Okt 2026}. */
    public static String tanggal(LocalDate nilai) {
        return nilai == null ? KOSONG : pola("d MMM yyyy").format(nilai);
    }

    /** {@code 05/10/2026}, for a field; what is no day stays as it is. */
    public static String isianTanggal(Object nilai) {
        return TanggalTertulis.DATE.tulis(nilai);
    }

    /** Type of the HTML input of a field for a day; {@code date} when none is given. */
    public static String jenisTanggal(Object tipe) {
        return TanggalTertulis.jenis(tipe).tipe();
    }

    /** {@code Oktober 2026}. */
    public static String bulan(LocalDate nilai) {
        return nilai == null ? KOSONG : pola("MMMM yyyy").format(nilai);
    }

    /** {@code Senin, 5 Okt 2026}. */
    public static String hari(LocalDate nilai) {
        return nilai == null ? KOSONG : pola("EEEE, d MMM yyyy").format(nilai);
    }

    /** {@code 5 Okt 2026 15:40} in WIB. */
    public static String waktu(Instant nilai) {
        return nilai == null
                ? KOSONG
                : pola("d MMM yyyy HH:mm").format(nilai.atZone(JamTeladan.WIB));
    }

    /** A moment or a date in its form, anything else as text. */
    public static String waktuAtauTeks(Object nilai) {
        if (nilai instanceof Instant saat) {
            return waktu(saat);
        }
        return nilai instanceof LocalDate hari ? tanggal(hari) : nilai(nilai);
    }

    /** {@code 19860926 201505 1 001}; what is no NIP stays as it is. */
    public static String nip(String nilai) {
        if (nilai == null || nilai.isBlank()) {
            return KOSONG;
        }
        return nilai.matches("\\d{18}")
                ? nilai.substring(0, 8)
                        + " "
                        + nilai.substring(8, 14)
                        + " "
                        + nilai.substring(14, 15)
                        + " "
                        + nilai.substring(15)
                : nilai;
    }

    /** {@code Rp5.174.344}; the minus stands before the sign. */
    public static String rupiah(Long nilai) {
        if (nilai == null) {
            return KOSONG;
        }
        return (nilai < 0 ? "\u2212Rp" : "Rp") + pecahan("#,##0").format(Math.abs(nilai));
    }

    /** A number with the separators of the language, at most two decimals. */
    public static String angka(Number nilai) {
        return nilai == null
                ? KOSONG
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(bahasa()))
                        .format(nilai);
    }

    /** Two letters for the round picture: of the first and the last name, without titles. */
    public static String inisial(String nama) {
        if (nama == null || nama.isBlank()) {
            return "?";
        }
        var kata = tanpaGelar(nama);
        var awal = kata.get(0).substring(0, 1);
        return (kata.size() == 1 ? awal : awal + kata.get(kata.size() - 1).substring(0, 1))
                .toUpperCase(INDONESIA);
    }

    /** The name by which a person is greeted: the first one, without titles. */
    public static String panggilan(String nama) {
        return nama == null || nama.isBlank() ? "" : tanpaGelar(nama).get(0);
    }

    private static List<String> tanpaGelar(String nama) {
        var depan = nama.split(",", 2)[0].strip();
        var kata = List.of(depan.split("\\s+")).stream().filter(k -> !k.endsWith(".")).toList();
        return kata.isEmpty() ? List.of(depan) : kata;
    }

    /** {@code 9 Okt, 4 hari lagi}; today, tomorrow and the past in words. */
    public static String tenggat(LocalDate nilai) {
        return nilai == null ? KOSONG : tenggat(nilai, hariIni(), bahasa());
    }

    static String tenggat(LocalDate nilai, LocalDate kini, Locale bahasa) {
        var sisa = ChronoUnit.DAYS.between(kini, nilai);
        var tanggal =
                DateTimeFormatter.ofPattern(
                                nilai.getYear() == kini.getYear() ? "d MMM" : "d MMM yyyy", bahasa)
                        .format(nilai);
        var kunci =
                sisa < 0
                        ? "umum.tenggat.lewat"
                        : sisa == 0
                                ? "umum.tenggat.hariini"
                                : sisa == 1
                                        ? "umum.tenggat.besok"
                                        : sisa <= 30 ? "umum.tenggat.lagi" : "umum.tenggat.nanti";
        return new MessageFormat(Teks.untuk(kunci, bahasa), bahasa)
                .format(new Object[] {tanggal, Math.abs(sisa)});
    }

    /** Class of the badge of a deadline. */
    public static String kelasTenggat(LocalDate nilai) {
        var desak = desak(nilai);
        return desak.isEmpty() ? "" : "lencana--" + desak;
    }

    /** Class of the tile of a task with this deadline. */
    public static String ubinTenggat(LocalDate nilai) {
        var desak = desak(nilai);
        return "ubin--" + (desak.isEmpty() ? "utama" : desak);
    }

    private static String desak(LocalDate nilai) {
        if (nilai == null) {
            return "";
        }
        var sisa = ChronoUnit.DAYS.between(hariIni(), nilai);
        return sisa <= 0 ? "bahaya" : sisa <= 7 ? "peringatan" : "";
    }

    /** Class of the badge of a state; unknown states are neutral. */
    public static String kelasStatus(Object nilai) {
        var s = String.valueOf(nilai);
        return SUKSES.contains(s)
                ? "lencana--sukses"
                : PERINGATAN.contains(s)
                        ? "lencana--peringatan"
                        : BAHAYA.contains(s)
                                ? "lencana--bahaya"
                                : INFO.contains(s) ? "lencana--info" : "";
    }

    /** Icon of the badge of a state. */
    public static String ikonStatus(Object nilai) {
        var s = String.valueOf(nilai);
        var lain =
                SUKSES.contains(s)
                        ? "centang"
                        : PERINGATAN.contains(s) ? "awas" : BAHAYA.contains(s) ? "henti" : "info";
        return IKON.getOrDefault(s, lain);
    }

    /** Class of the knot of a timeline. */
    public static String kelasSimpul(Object keadaan) {
        return switch (String.valueOf(keadaan)) {
            case "KINI" -> "simpul--kini";
            case "NANTI" -> "simpul--nanti";
            case "LEWAT" -> "simpul--lewat";
            case "GAGAL" -> "simpul--gagal";
            default -> "";
        };
    }

    /** Any value of a Jejak as a reader expects it; its texts may be ISO dates or names of states. */
    public static String nilai(Object nilai) {
        if (nilai == null) {
            return KOSONG;
        }
        if (nilai instanceof LocalDate hari) {
            return tanggal(hari);
        }
        if (nilai instanceof Instant saat) {
            return waktu(saat);
        }
        if (nilai instanceof Boolean benar) {
            return Teks.untuk(benar ? "umum.ya" : "umum.tidak", bahasa());
        }
        if (nilai instanceof Number angka) {
            return angka(angka);
        }
        if (nilai instanceof Map<?, ?> isi) {
            return isi.entrySet().stream()
                    .map(e -> e.getKey() + ": " + nilai(e.getValue()))
                    .collect(Collectors.joining(", "));
        }
        var teks = nilai instanceof Enum<?> pilihan ? pilihan.name() : String.valueOf(nilai);
        if (teks.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return tanggal(LocalDate.parse(teks));
        }
        return teks.matches("[A-Z][A-Z_]{2,}(, [A-Z][A-Z_]{2,})*")
                ? Stream.of(teks.split(", "))
                        .map(k -> kata("status." + k, kata("peran." + k, kata("hak." + k, k))))
                        .collect(Collectors.joining(", "))
                : teks;
    }

    /** The sentence of a problem. */
    public static String galat(Pelanggaran masalah) {
        return PesanGalat.teks(masalah, bahasa());
    }

    /** The inputs of a step in order, each with its value as text. */
    public static List<Map.Entry<String, String>> masukan(Map<String, ?> masukan) {
        return masukan.entrySet().stream()
                .map(e -> Map.entry(e.getKey(), nilai(e.getValue())))
                .toList();
    }

    /** Short name of a regulation: {@code PP-30-2019} is {@code PP 30/2019}; others have a text {@code dasar.<id>}. */
    public static String dasar(String id) {
        if (id == null) {
            return KOSONG;
        }
        var cocok = NOMOR_TAHUN.matcher(id);
        return cocok.matches()
                ? cocok.group(1).replace('-', ' ') + " " + cocok.group(2) + "/" + cocok.group(3)
                : kata("dasar." + id, id);
    }

    /** The text of a key, or the other text when there is none. */
    public static String kata(String kunci, String lain) {
        var kata = Teks.untuk(kunci, bahasa());
        return kata.equals(kunci) ? lain : kata;
    }

    /** {@code 1,2 MB}. */
    public static String ukuran(Long bita) {
        if (bita == null) {
            return KOSONG;
        }
        if (bita < 1000) {
            return bita + " B";
        }
        var kb = bita / 1000.0;
        return kb < 1000
                ? pecahan("#,##0").format(kb) + " KB"
                : pecahan("#,##0.#").format(kb / 1000) + " MB";
    }

    /**
     * Fills the places of a text: {@code t:isi(teks['x'], a)} for one value, {@code t:isi(teks['x'], [a, b])} for several.
     * EL of Jakarta EE 10 (Expressly) calls no function with a variable number of arguments.
     */
    public static String isi(String pola, Object nilai) {
        if (pola == null) {
            return "";
        }
        var isian = nilai instanceof List<?> daftar ? daftar.toArray() : new Object[] {nilai};
        return new MessageFormat(pola, bahasa()).format(isian);
    }

    private static DecimalFormat pecahan(String pola) {
        return new DecimalFormat(pola, DecimalFormatSymbols.getInstance(INDONESIA));
    }

    private static DateTimeFormatter pola(String pola) {
        return DateTimeFormatter.ofPattern(pola, bahasa());
    }

    private static LocalDate hariIni() {
        return LocalDate.now(JamTeladan.BERSAMA);
    }

    private static Locale bahasa() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? INDONESIA
                : faces.getViewRoot().getLocale();
    }
}
