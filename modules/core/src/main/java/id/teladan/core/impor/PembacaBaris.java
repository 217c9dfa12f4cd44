package id.teladan.core.impor;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.lembar.BarisLembar;
import id.teladan.core.lembar.JenisSel;
import id.teladan.core.lembar.SelLembar;
import id.teladan.core.lembar.Teks;
import id.teladan.core.pegawai.JenisKelamin;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.riwayat.BidangRiwayat;
import id.teladan.core.unitkerja.JenisUnit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the cells of one row by header code; an empty or wrong cell answers null and the problem is noted. */
final class PembacaBaris {

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ILMIAH = Pattern.compile("[0-9.,]+[eE]\\+?[0-9]+");
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final Pattern BULAT = Pattern.compile("[0-9]{1,15}");

    private final CatatanGalat galat;
    private final LembarImpor lembar;
    private final BarisLembar baris;
    private final Map<String, Integer> letak;
    private final String kunci;

    PembacaBaris(
            CatatanGalat galat,
            LembarImpor lembar,
            BarisLembar baris,
            Map<String, Integer> letak,
            int kolomKunci) {
        this.galat = galat;
        this.lembar = lembar;
        this.baris = baris;
        this.letak = letak;
        kunci = Teks.rapikan(baris.sel(kolomKunci).teks());
    }

    int nomor() {
        return baris.nomor();
    }

    /** Text of any kind of cell; blanks tidied. */
    String teks(String kolom, int paling) {
        var sel = sel(kolom);
        if (sel == null) {
            return null;
        }
        if (sel.jenis() == JenisSel.TANGGAL) {
            return salah(kolom, "IMPOR_HARUS_TEKS", kolom);
        }
        var teks = Teks.rapikan(sel.teks());
        return teks.length() > paling
                ? salah(kolom, "IMPOR_TERLALU_PANJANG", kolom, paling, teks.length())
                : teks;
    }

    /** Code of digits such as the NIP: a text cell without blanks, dots and one leading apostrophe. */
    String angkaTeks(String kolom) {
        var sel = sel(kolom);
        if (sel == null) {
            return null;
        }
        var nama = kolom.toUpperCase(Locale.ROOT);
        if (sel.jenis() != JenisSel.TEKS) {
            return salah(kolom, "IMPOR_ANGKA_DITOLAK", nama);
        }
        var teks = Teks.tanpaBlanko(sel.teks());
        if (ILMIAH.matcher(teks).matches() && teks.toLowerCase(Locale.ROOT).contains("e")) {
            return salah(kolom, "IMPOR_ANGKA_RUSAK", nama, teks);
        }
        if (!teks.isEmpty() && (teks.charAt(0) == '\'' || teks.charAt(0) == '\u2019')) {
            teks = teks.substring(1);
        }
        teks = teks.replace(".", "");
        return teks.isEmpty() ? salah(kolom, "IMPOR_WAJIB", kolom) : teks;
    }

    String nik(String kolom) {
        var teks = angkaTeks(kolom);
        return teks == null || NIK.matcher(teks).matches()
                ? teks
                : salah(kolom, "IMPOR_NIK_SALAH", teks.length());
    }

    String kodeUnit(String kolom) {
        var sel = sel(kolom);
        if (sel != null && (sel.jenis() == JenisSel.TANGGAL || pecahan(sel))) {
            return salah(kolom, "IMPOR_HARUS_TEKS", kolom);
        }
        return sel == null ? null : teks(kolom, 40);
    }

    String rekening(String kolom) {
        var sel = sel(kolom);
        if (sel == null) {
            return null;
        }
        if (sel.jenis() == JenisSel.TANGGAL || pecahan(sel)) {
            return salah(kolom, "IMPOR_HARUS_TEKS", kolom);
        }
        return teks(kolom, 40);
    }

    private static boolean pecahan(SelLembar sel) {
        return sel.jenis() == JenisSel.ANGKA && !BULAT.matcher(sel.teks()).matches();
    }

    /** Text {@code dd-mm-yyyy} or a cell formatted as a date; a bare number is no date. */
    LocalDate tanggal(String kolom) {
        var sel = sel(kolom);
        if (sel == null) {
            return null;
        }
        LocalDate hari = null;
        if (sel.jenis() == JenisSel.TANGGAL) {
            hari = sel.tanggal();
        } else if (sel.jenis() == JenisSel.ANGKA) {
            return salah(kolom, "IMPOR_TANGGAL_ANGKA", kolom, sel.teks());
        } else {
            try {
                hari = LocalDate.parse(Teks.tanpaBlanko(sel.teks()), TANGGAL);
            } catch (DateTimeException e) {
                return salah(kolom, "IMPOR_TANGGAL_SALAH", kolom, Teks.rapikan(sel.teks()));
            }
        }
        return hari.getYear() < 1900 || hari.getYear() > 2100
                ? salah(kolom, "IMPOR_TANGGAL_SALAH", kolom, hari.format(TANGGAL))
                : hari;
    }

    JenisKelamin kelamin(String kolom) {
        var teks = kode(kolom);
        if (teks == null) {
            return null;
        }
        return switch (teks) {
            case "1" -> JenisKelamin.LAKI_LAKI;
            case "2" -> JenisKelamin.PEREMPUAN;
            default -> salah(kolom, "IMPOR_KODE_SALAH", kolom, teks, "1, 2");
        };
    }

    StatusPegawai status(String kolom) {
        var teks = kode(kolom);
        if (teks == null) {
            return null;
        }
        for (var s : Acuan.STATUS) {
            if (s.name().equals(teks)) {
                return s;
            }
        }
        return salah(kolom, "IMPOR_KODE_SALAH", kolom, teks, "CPNS, PNS, PPPK");
    }

    String golongan(String kolom, StatusPegawai status, KodeGolongan daftar) {
        var teks = kode(kolom);
        if (teks == null || status == null) {
            return null;
        }
        var hasil = daftar.kode(teks, status);
        return hasil == null ? salah(kolom, "IMPOR_GOLONGAN_SALAH", teks, status) : hasil;
    }

    JenisJabatan jenisJabatan(String kolom) {
        var teks = kode(kolom);
        if (teks == null) {
            return null;
        }
        var hasil = Acuan.JENIS_JABATAN.get(teks);
        return hasil == null ? salah(kolom, "IMPOR_KODE_SALAH", kolom, teks, "1, 2, 3, 4") : hasil;
    }

    Integer kelas(String kolom) {
        var teks = kode(kolom);
        if (teks == null) {
            return null;
        }
        if (BULAT.matcher(teks).matches()) {
            var kelas = Long.parseLong(teks);
            if (kelas >= 1 && kelas <= 17) {
                return (int) kelas;
            }
        }
        return salah(kolom, "IMPOR_KELAS_SALAH", teks);
    }

    String ptkp(String kolom) {
        var teks = kode(kolom);
        if (teks == null || Acuan.PTKP.contains(teks)) {
            return teks;
        }
        return salah(kolom, "IMPOR_KODE_SALAH", kolom, teks, String.join(", ", Acuan.PTKP));
    }

    JenisUnit jenisUnit(String kolom) {
        var sel = sel(kolom);
        if (sel == null) {
            return null;
        }
        var teks = Teks.rapikan(sel.teks()).toUpperCase(Locale.ROOT).replace(' ', '_');
        for (var j : JenisUnit.values()) {
            if (j.name().equals(teks)) {
                return j;
            }
        }
        return salah(
                kolom,
                "IMPOR_JENIS_UNIT_SALAH",
                teks,
                Arrays.stream(JenisUnit.values())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")));
    }

    /** A field of a record as text, in the form that {@code IsianRiwayat} keeps; ranges are checked later. */
    String bidang(String kolom, BidangRiwayat b) {
        return switch (b.jenis()) {
            case TEKS -> teks(kolom, b.maks());
            case PILIHAN -> {
                var teks = kode(kolom);
                yield teks == null || b.pilihan().contains(teks)
                        ? teks
                        : salah(
                                kolom,
                                "IMPOR_KODE_SALAH",
                                kolom,
                                teks,
                                String.join(", ", b.pilihan()));
            }
            case GOLONGAN -> kode(kolom);
            case BULAT, DESIMAL -> {
                var teks = kode(kolom);
                yield teks == null ? null : teks.replace(',', '.');
            }
        };
    }

    /** Number of a decree: text, or whole digits. */
    String nomorSk(String kolom) {
        var sel = sel(kolom);
        if (sel == null) {
            return null;
        }
        if (sel.jenis() == JenisSel.TANGGAL || pecahan(sel)) {
            return salah(kolom, "IMPOR_HARUS_TEKS", kolom);
        }
        return teks(kolom, 80);
    }

    /** A short code: upper case, no blanks; a date is none. */
    private String kode(String kolom) {
        var sel = sel(kolom);
        if (sel == null) {
            return null;
        }
        if (sel.jenis() == JenisSel.TANGGAL) {
            return salah(kolom, "IMPOR_HARUS_TEKS", kolom);
        }
        return Teks.tanpaBlanko(sel.teks()).toUpperCase(Locale.ROOT);
    }

    /** The cell of a column; null when it is empty, a formula or an error value. */
    private SelLembar sel(String kolom) {
        var k = letak.get(kolom);
        if (k == null) {
            return null;
        }
        var sel = baris.sel(k);
        if (sel.kosong()) {
            if (lembar.kolom().get(lembar.posisi(kolom).orElseThrow()).wajib()) {
                salah(kolom, "IMPOR_WAJIB", kolom);
            }
            return null;
        }
        return switch (sel.jenis()) {
            case RUMUS -> salah(kolom, "IMPOR_RUMUS", kolom);
            case GALAT -> salah(kolom, "IMPOR_SEL_GALAT", kolom, sel.teks());
            default -> sel;
        };
    }

    /** Notes a problem; always null, so that a reader returns it as its value. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> T salah(String kolom, String kode, Object... nilai) {
        galat.galat(lembar, baris.nomor(), kolom, kunci, kode, nilai);
        return null;
    }
}
