package id.teladan.core.berkas;

import id.teladan.core.galat.PelanggaranAturan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/**
 * Office documents are zip archives. Accepted is only one that opens to a bounded size, names its parts alike in the
 * stream and in its directory, and holds no program: what Office reads is then what was checked.
 */
final class PemeriksaZip {

    /** Bytes of all parts together, unpacked. */
    static final long TERBUKA_TERBESAR = 100L * 1024 * 1024;

    /** Unpacked size over packed size; only looked at above {@link #RASIO_MULAI}. */
    static final int RASIO_TERBESAR = 100;

    static final long RASIO_MULAI = 5L * 1024 * 1024;
    static final int BAGIAN_TERBANYAK = 2000;

    private static final int AKHIR_DIREKTORI = 0x06054b50;
    private static final int ENTRI_DIREKTORI = 0x02014b50;
    private static final int PANJANG_AKHIR = 22;
    private static final int PANJANG_ENTRI = 46;
    private static final int KOMENTAR_TERBESAR = 65_535;
    private static final int JENIS_ISI_TERBESAR = 1024 * 1024;
    private static final String JENIS_ISI = "[Content_Types].xml";

    private final byte[] isi;
    private final List<String> nama = new ArrayList<>();
    private String jenisIsi = "";
    private long terbuka;

    private PemeriksaZip(byte[] isi) {
        this.isi = isi;
    }

    static JenisBerkas kenali(byte[] isi) {
        try {
            return new PemeriksaZip(isi).periksa();
        } catch (IOException | IllegalArgumentException e) {
            throw rusak(e);
        }
    }

    private JenisBerkas periksa() throws IOException {
        baca();
        if (!nama.equals(direktori())) {
            throw rusak(null);
        }
        if (nama.stream().anyMatch(PemeriksaZip::program)
                || jenisIsi.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw PelanggaranAturan.kode("BERKAS_BERMAKRO");
        }
        if (!jenisIsi.isEmpty() && nama.contains("word/document.xml")) {
            return JenisBerkas.DOCX;
        }
        if (!jenisIsi.isEmpty() && nama.contains("xl/workbook.xml")) {
            return JenisBerkas.XLSX;
        }
        throw PelanggaranAturan.kode("BERKAS_JENIS_DITOLAK");
    }

    private void baca() throws IOException {
        var penyangga = new byte[8192];
        var dikenal = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(isi), StandardCharsets.UTF_8)) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (!dikenal.add(e.getName().toLowerCase(Locale.ROOT))
                        || keluar(e.getName())
                        || nama.size() == BAGIAN_TERBANYAK) {
                    throw rusak(null);
                }
                nama.add(e.getName());
                var simpan = e.getName().equals(JENIS_ISI) ? new ByteArrayOutputStream() : null;
                for (var n = zip.read(penyangga); n >= 0; n = zip.read(penyangga)) {
                    terbuka += n;
                    batasi();
                    if (simpan != null && simpan.size() < JENIS_ISI_TERBESAR) {
                        simpan.write(penyangga, 0, n);
                    }
                }
                if (simpan != null) {
                    jenisIsi = simpan.toString(StandardCharsets.UTF_8);
                }
            }
        }
    }

    private void batasi() {
        if (terbuka > TERBUKA_TERBESAR
                || (terbuka > RASIO_MULAI && terbuka > (long) isi.length * RASIO_TERBESAR)) {
            throw PelanggaranAturan.kode("BERKAS_TIDAK_WAJAR");
        }
    }

    /** Names of the parts in the central directory, in its order. */
    private List<String> direktori() {
        var b = ByteBuffer.wrap(isi).order(ByteOrder.LITTLE_ENDIAN);
        var akhir = isi.length - PANJANG_AKHIR;
        while (akhir >= 0
                && isi.length - akhir <= PANJANG_AKHIR + KOMENTAR_TERBESAR
                && b.getInt(akhir) != AKHIR_DIREKTORI) {
            akhir--;
        }
        if (akhir < 0 || b.getInt(akhir) != AKHIR_DIREKTORI) {
            throw rusak(null);
        }
        var hasil = new ArrayList<String>();
        var jumlah = Short.toUnsignedInt(b.getShort(akhir + 10));
        var posisi = Math.toIntExact(Integer.toUnsignedLong(b.getInt(akhir + 16)));
        for (var i = 0; i < jumlah; i++) {
            if (posisi > akhir - PANJANG_ENTRI || b.getInt(posisi) != ENTRI_DIREKTORI) {
                throw rusak(null);
            }
            var panjang = Short.toUnsignedInt(b.getShort(posisi + 28));
            hasil.add(new String(isi, posisi + PANJANG_ENTRI, panjang, StandardCharsets.UTF_8));
            posisi +=
                    PANJANG_ENTRI
                            + panjang
                            + Short.toUnsignedInt(b.getShort(posisi + 30))
                            + Short.toUnsignedInt(b.getShort(posisi + 32));
        }
        return hasil;
    }

    private static boolean keluar(String nama) {
        return nama.startsWith("/")
                || nama.contains("\\")
                || nama.contains(":")
                || List.of(nama.split("/")).contains("..");
    }

    private static boolean program(String nama) {
        var n = nama.toLowerCase(Locale.ROOT);
        return n.contains("vbaproject")
                || n.contains("vbadata")
                || n.contains("/activex/")
                || n.contains("/macrosheets/")
                || n.matches(".*\\.(exe|dll|js|vbs|bat|cmd|ps1|jar|scr|hta|lnk)");
    }

    private static PelanggaranAturan rusak(Exception sebab) {
        var galat = PelanggaranAturan.kode("BERKAS_RUSAK");
        if (sebab != null) {
            galat.initCause(sebab);
        }
        return galat;
    }
}
