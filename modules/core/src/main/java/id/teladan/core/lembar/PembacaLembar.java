package id.teladan.core.lembar;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.teladan.core.galat.Galat;
import id.teladan.core.galat.PelanggaranAturan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads an uploaded xlsx and trusts nothing in it: bounded size, entries, inflation, depth, columns and rows; no DTD, no
 * entity, no outside reference. Every refusal is one {@link PelanggaranAturan} whose text says what to do. Cells come
 * typed: a formula is known as one whatever it shows, a number is a date only by its format, and both date systems are
 * known. Why not the reader of fastexcel: {@code docs/adr/0006-pembaca-xlsx.md}.
 */
public final class PembacaLembar implements AutoCloseable {

    /** Largest file, in bytes. */
    public static final int UKURAN_TERBESAR = 10 * 1024 * 1024;

    private static final int ENTRI_TERBANYAK = 2_000;
    private static final long MEKAR_TERBESAR = 96L * 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final XMLInputFactory PABRIK = pabrik();

    private record Bagian(String nama, String jalur) {}

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entri = new HashMap<>();
    private final List<Bagian> lembar = new ArrayList<>();
    private final List<String> teksBersama = new ArrayList<>();
    private final List<Boolean> gayaTanggal = new ArrayList<>();
    private boolean sejak1904;
    private long mekar;

    private PembacaLembar(ZipFile zip) {
        this.zip = zip;
    }

    private static XMLInputFactory pabrik() {
        var hasil = new InputFactoryImpl();
        hasil.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        hasil.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return hasil;
    }

    /** Opens a workbook held in memory; refuses what is no xlsx, too large, protected by a password or built to harm. */
    public static PembacaLembar buka(byte[] isi) {
        if (isi.length == 0) {
            throw PelanggaranAturan.kode("BERKAS_KOSONG");
        }
        if (isi.length > UKURAN_TERBESAR) {
            throw PelanggaranAturan.kode("BERKAS_TERLALU_BESAR");
        }
        if (mulai(isi, OLE2)) {
            throw PelanggaranAturan.kode(bersandi(isi) ? "LEMBAR_BERSANDI" : "LEMBAR_XLS_LAMA");
        }
        if (!mulai(isi, ZIP)) {
            throw PelanggaranAturan.kode("LEMBAR_BUKAN_XLSX");
        }
        PembacaLembar hasil = null;
        try {
            hasil =
                    new PembacaLembar(
                            ZipFile.builder()
                                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(isi))
                                    .get());
            hasil.muat();
            return hasil;
        } catch (Galat e) {
            hasil.close();
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            if (hasil != null) {
                hasil.close();
            }
            throw PelanggaranAturan.kode("LEMBAR_RUSAK");
        }
    }

    private static boolean mulai(byte[] isi, byte[] tanda) {
        return isi.length >= tanda.length
                && java.util.Arrays.equals(isi, 0, tanda.length, tanda, 0, tanda.length);
    }

    private static boolean bersandi(byte[] isi) {
        return new String(isi, StandardCharsets.ISO_8859_1)
                .contains(
                        new String(
                                "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                                StandardCharsets.ISO_8859_1));
    }

    /** Names of the worksheets in their order, also of hidden ones. */
    public List<String> namaLembar() {
        return lembar.stream().map(Bagian::nama).toList();
    }

    /** Opens a worksheet by name, case and surrounding blanks ignored; empty when there is none. */
    public Optional<Lembar> lembar(String nama) {
        return lembar.stream()
                .filter(b -> Teks.rapikan(b.nama()).equalsIgnoreCase(nama))
                .findFirst()
                .map(
                        b -> {
                            try {
                                return new Lembar(this, xml(b.jalur(), "LEMBAR_RUSAK"));
                            } catch (IOException
                                    | XMLStreamException
                                    | IllegalArgumentException e) {
                                throw PelanggaranAturan.kode("LEMBAR_RUSAK");
                            }
                        });
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---- parts
    // -----------------------------------------------------------------------------------------------------

    private void muat() throws IOException, XMLStreamException {
        var semua = zip.getEntries();
        while (semua.hasMoreElements()) {
            var e = semua.nextElement();
            entri.putIfAbsent(e.getName().toLowerCase(Locale.ROOT), e);
            if (entri.size() > ENTRI_TERBANYAK) {
                throw PelanggaranAturan.kode("LEMBAR_MEKAR");
            }
        }
        if (!entri.containsKey("[content_types].xml")) {
            throw PelanggaranAturan.kode("LEMBAR_BUKAN_XLSX");
        }
        var buku = "xl/workbook.xml";
        for (var r : hubungan("_rels/.rels", "").values()) {
            if (r[0].endsWith("/officeDocument")) {
                buku = r[1];
            }
        }
        var folder = buku.substring(0, buku.lastIndexOf('/') + 1);
        var bagian =
                hubungan(folder + "_rels/" + buku.substring(folder.length()) + ".rels", folder);
        for (var r : bagian.values()) {
            if (r[0].endsWith("/sharedStrings")) {
                muatTeks(r[1]);
            } else if (r[0].endsWith("/styles")) {
                muatGaya(r[1]);
            }
        }
        try (var x = xml(buku, "LEMBAR_BUKAN_XLSX")) {
            while (x.maju()) {
                if (x.buka("workbookPr")) {
                    sejak1904 = Set.of("1", "true", "on").contains(x.atribut("date1904", "0"));
                } else if (x.buka("sheet")) {
                    var rel = bagian.get(x.atributBerawalan("id"));
                    if (rel != null && rel[0].endsWith("/worksheet")) {
                        lembar.add(new Bagian(x.atribut("name", ""), rel[1]));
                    }
                }
            }
        }
    }

    /** Relationships of a part: id -> type, path. External targets are left out. */
    private Map<String, String[]> hubungan(String jalur, String folder)
            throws IOException, XMLStreamException {
        var hasil = new LinkedHashMap<String, String[]>();
        if (!entri.containsKey(jalur.toLowerCase(Locale.ROOT))) {
            return hasil;
        }
        try (var x = xml(jalur, "LEMBAR_RUSAK")) {
            while (x.maju()) {
                if (x.buka("Relationship") && !"External".equals(x.atribut("TargetMode", ""))) {
                    var sasaran = x.atribut("Target", "");
                    hasil.put(
                            x.atribut("Id", ""),
                            new String[] {
                                x.atribut("Type", ""),
                                sasaran.startsWith("/") ? sasaran.substring(1) : folder + sasaran
                            });
                }
            }
        }
        return hasil;
    }

    private void muatTeks(String jalur) throws IOException, XMLStreamException {
        try (var x = xml(jalur, "LEMBAR_RUSAK")) {
            while (x.maju()) {
                if (x.buka("si")) {
                    teksBersama.add(x.teksKaya("si"));
                }
            }
        }
    }

    private void muatGaya(String jalur) throws IOException, XMLStreamException {
        var tanggal = new HashSet<Integer>();
        var bukan = new HashSet<Integer>();
        var dalamSel = false;
        try (var x = xml(jalur, "LEMBAR_RUSAK")) {
            while (x.maju()) {
                if (x.buka("numFmt")) {
                    var id = Integer.parseInt(x.atribut("numFmtId", "0"));
                    (FormatTanggal.tanggal(x.atribut("formatCode", "")) ? tanggal : bukan).add(id);
                } else if (x.buka("cellXfs")) {
                    dalamSel = true;
                } else if (x.tutup("cellXfs")) {
                    dalamSel = false;
                } else if (dalamSel && x.buka("xf")) {
                    var id = Integer.parseInt(x.atribut("numFmtId", "0"));
                    gayaTanggal.add(
                            tanggal.contains(id)
                                    || (FormatTanggal.bawaan(id) && !bukan.contains(id)));
                }
            }
        }
    }

    private Xml xml(String jalur, String kodeBilaTiada) throws IOException, XMLStreamException {
        var e = entri.get(jalur.toLowerCase(Locale.ROOT));
        if (e == null) {
            throw PelanggaranAturan.kode(kodeBilaTiada);
        }
        return new Xml(PABRIK.createXMLStreamReader(new Terbatas(zip.getInputStream(e))));
    }

    String teksBersama(int nomor) {
        if (nomor < 0 || nomor >= teksBersama.size()) {
            throw PelanggaranAturan.kode("LEMBAR_RUSAK");
        }
        return teksBersama.get(nomor);
    }

    boolean gayaTanggal(int gaya) {
        return gaya >= 0 && gaya < gayaTanggal.size() && gayaTanggal.get(gaya);
    }

    LocalDate tanggal(double seri) {
        return FormatTanggal.dariSeri(seri, sejak1904);
    }

    static LocalDate tanggalIso(String teks) {
        try {
            return LocalDate.parse(teks.length() > 10 ? teks.substring(0, 10) : teks);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Counts what was inflated from the whole file and stops when it is more than a worksheet ever needs. */
    private final class Terbatas extends java.io.FilterInputStream {

        Terbatas(InputStream asal) {
            super(asal);
        }

        @Override
        public int read() throws IOException {
            var b = in.read();
            if (b >= 0) {
                hitung(1);
            }
            return b;
        }

        @Override
        public int read(byte[] tujuan, int dari, int panjang) throws IOException {
            var n = in.read(tujuan, dari, panjang);
            if (n > 0) {
                hitung(n);
            }
            return n;
        }

        private void hitung(int n) {
            mekar += n;
            if (mekar > MEKAR_TERBESAR) {
                throw PelanggaranAturan.kode("LEMBAR_MEKAR");
            }
        }
    }
}
