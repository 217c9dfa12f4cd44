package id.teladan.core.lembar;

import id.teladan.core.waktu.JamTeladan;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook row by row with flat memory. Nothing in it is ever a live formula: text that begins with {@code =},
 * {@code +}, {@code -}, {@code @}, tab or CR stays text, and its cell is formatted as text so that it stays so when
 * somebody edits it. Dates are real dates shown {@code dd-mm-yyyy}; moments are shown in WIB.
 *
 * <pre>{@code
 * try (var lembar = PenulisLembar.ke(keluaran)) {
 *     lembar.lembar("Pegawai", KolomLembar.teks("NIP", 22), KolomLembar.biasa("Nama", 40));
 *     daftar.forEach(b -> lembar.baris(b.nip(), b.nama()));
 * }
 * }</pre>
 */
public final class PenulisLembar implements Closeable {

    private static final int BARIS_SEKALI_TULIS = 500;
    private static final int TEKS_TERPANJANG = 32_767;
    private static final String FORMAT_TEKS = "@";
    private static final String FORMAT_TANGGAL = "dd-mm-yyyy";
    private static final String FORMAT_WAKTU = "dd-mm-yyyy hh:mm";

    private final Workbook buku;
    private Worksheet lembar;
    private KolomLembar[] kolom = {};
    private int baris;

    private PenulisLembar(OutputStream tujuan) {
        buku = new Workbook(new TanpaTutup(tujuan), "Teladan", "1.0");
    }

    /** Starts a workbook; {@link #close} finishes it but leaves {@code tujuan} open. */
    public static PenulisLembar ke(OutputStream tujuan) {
        return new PenulisLembar(tujuan);
    }

    /** Starts a worksheet with its header row in bold, frozen; an earlier worksheet is finished. */
    public PenulisLembar lembar(String nama, KolomLembar... susunan) {
        kolom = susunan.clone();
        baris = 0;
        try {
            if (lembar != null) {
                lembar.finish();
            }
            lembar = buku.newWorksheet(nama);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lembar.freezePane(0, 1);
        for (var k = 0; k < kolom.length; k++) {
            lembar.width(k, kolom[k].lebar());
            if (kolom[k].teks()) {
                lembar.style(k).format(FORMAT_TEKS).set();
            }
            lembar.value(0, k, kolom[k].judul());
            lembar.style(0, k).bold().format(FORMAT_TEKS).set();
        }
        baris = 1;
        return this;
    }

    /**
     * Adds a row. Text, numbers, {@code Boolean} (Ya/Tidak), {@code LocalDate}, {@code LocalDateTime}, {@code Instant} and
     * enums are known; {@code null} is an empty cell.
     */
    public PenulisLembar baris(Object... nilai) {
        for (var k = 0; k < nilai.length; k++) {
            sel(baris, k, nilai[k]);
        }
        return barisBerikut();
    }

    /** Adds a row of explanations under the header: italic, never taken for data by a reader of columns. */
    public PenulisLembar barisKeterangan(String... teks) {
        for (var k = 0; k < teks.length; k++) {
            if (teks[k] != null) {
                lembar.value(baris, k, potong(teks[k]));
                lembar.style(baris, k).italic().format(FORMAT_TEKS).set();
            }
        }
        return barisBerikut();
    }

    private PenulisLembar barisBerikut() {
        baris++;
        if (baris % BARIS_SEKALI_TULIS == 0) {
            try {
                lembar.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    private void sel(int b, int k, Object nilai) {
        if (nilai == null) {
            return;
        }
        if (nilai instanceof LocalDate d) {
            lembar.value(b, k, d);
            lembar.style(b, k).format(FORMAT_TANGGAL).set();
        } else if (nilai instanceof LocalDateTime d) {
            lembar.value(b, k, d);
            lembar.style(b, k).format(FORMAT_WAKTU).set();
        } else if (nilai instanceof Instant i) {
            lembar.value(b, k, LocalDateTime.ofInstant(i, JamTeladan.WIB));
            lembar.style(b, k).format(FORMAT_WAKTU).set();
        } else if (nilai instanceof Number n && !kolomTeks(k)) {
            lembar.value(b, k, n);
        } else if (nilai instanceof Boolean ya) {
            lembar.value(b, k, ya ? "Ya" : "Tidak");
        } else {
            var teks = potong(String.valueOf(nilai));
            lembar.inlineString(b, k, teks);
            if (kolomTeks(k) || sepertiRumus(teks)) {
                lembar.style(b, k).format(FORMAT_TEKS).set();
            }
        }
    }

    private boolean kolomTeks(int k) {
        return k < kolom.length && kolom[k].teks();
    }

    private static String potong(String teks) {
        return teks.length() > TEKS_TERPANJANG ? teks.substring(0, TEKS_TERPANJANG) : teks;
    }

    static boolean sepertiRumus(String teks) {
        return !teks.isEmpty() && "=+-@\t\r".indexOf(teks.charAt(0)) >= 0;
    }

    @Override
    public void close() {
        try {
            buku.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stream belongs to the caller. */
    private static final class TanpaTutup extends FilterOutputStream {

        TanpaTutup(OutputStream tujuan) {
            super(tujuan);
        }

        @Override
        public void write(byte[] isi, int dari, int panjang) throws IOException {
            out.write(isi, dari, panjang);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
