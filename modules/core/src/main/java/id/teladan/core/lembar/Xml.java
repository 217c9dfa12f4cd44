package id.teladan.core.lembar;

import id.teladan.core.galat.PelanggaranAturan;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A forward-only look at one XML part; refuses DTDs, entities and absurd depth or text. */
final class Xml implements AutoCloseable {

    private static final int TERDALAM = 40;
    private static final int TEKS_TERPANJANG = 40_000;

    private final XMLStreamReader baca;
    private int kini;
    private int dalam;

    Xml(XMLStreamReader baca) {
        this.baca = baca;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean maju() throws XMLStreamException {
        while (baca.hasNext()) {
            kini = baca.next();
            switch (kini) {
                case XMLStreamConstants.START_ELEMENT -> {
                    dalam++;
                    if (dalam > TERDALAM) {
                        throw PelanggaranAturan.kode("LEMBAR_RUSAK");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    dalam--;
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw PelanggaranAturan.kode("LEMBAR_RUSAK");
                default -> {
                    // text between elements, comments, processing instructions
                }
            }
        }
        return false;
    }

    boolean buka(String nama) {
        return kini == XMLStreamConstants.START_ELEMENT && nama.equals(baca.getLocalName());
    }

    boolean tutup(String nama) {
        return kini == XMLStreamConstants.END_ELEMENT && nama.equals(baca.getLocalName());
    }

    String atribut(String nama, String bilaTiada) {
        var nilai = baca.getAttributeValue(null, nama);
        return nilai == null ? bilaTiada : nilai;
    }

    /** An attribute of any namespace, such as {@code r:id}. */
    String atributBerawalan(String nama) {
        for (var i = 0; i < baca.getAttributeCount(); i++) {
            if (nama.equals(baca.getAttributeLocalName(i))
                    && baca.getAttributeNamespace(i) != null
                    && !baca.getAttributeNamespace(i).isEmpty()) {
                return baca.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Text of the element just opened, up to its end. */
    String isi() throws XMLStreamException {
        String pertama = null;
        StringBuilder banyak = null;
        var awal = dalam;
        while (baca.hasNext()) {
            kini = baca.next();
            switch (kini) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (pertama == null) {
                        pertama = baca.getText();
                    } else {
                        if (banyak == null) {
                            banyak = new StringBuilder(pertama);
                        }
                        banyak.append(baca.getText());
                        if (banyak.length() > TEKS_TERPANJANG) {
                            throw PelanggaranAturan.kode("LEMBAR_RUSAK");
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    dalam--;
                    if (dalam < awal) {
                        return banyak != null ? banyak.toString() : pertama == null ? "" : pertama;
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    dalam++;
                    if (dalam > TERDALAM) {
                        throw PelanggaranAturan.kode("LEMBAR_RUSAK");
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw PelanggaranAturan.kode("LEMBAR_RUSAK");
                default -> {
                    // comments and processing instructions
                }
            }
        }
        throw new XMLStreamException("bagian terpotong");
    }

    /** The text of all runs of a shared or inline string, without phonetic hints; ends behind the closing {@code akhir}. */
    String teksKaya(String akhir) throws XMLStreamException {
        String satu = null;
        StringBuilder banyak = null;
        while (maju()) {
            if (buka("t")) {
                var t = isi();
                if (satu == null) {
                    satu = t;
                } else {
                    banyak = banyak == null ? new StringBuilder(satu) : banyak;
                    banyak.append(t);
                    if (banyak.length() > TEKS_TERPANJANG) {
                        throw PelanggaranAturan.kode("LEMBAR_RUSAK");
                    }
                }
            } else if (buka("rPh")) {
                isi();
            } else if (tutup(akhir)) {
                return urai(banyak != null ? banyak.toString() : satu == null ? "" : satu);
            }
        }
        throw new XMLStreamException("bagian terpotong");
    }

    /** Decodes {@code _x000D_}, the way in which Excel writes characters that XML does not know. */
    static String urai(String teks) {
        var dari = teks.indexOf("_x");
        if (dari < 0) {
            return teks;
        }
        var hasil = new StringBuilder(teks.length());
        var i = 0;
        while (i < teks.length()) {
            if (teks.startsWith("_x", i) && i + 6 < teks.length() && teks.charAt(i + 6) == '_') {
                var kode = heksa(teks, i + 2);
                if (kode >= 0) {
                    hasil.append((char) kode);
                    i += 7;
                    continue;
                }
            }
            hasil.append(teks.charAt(i));
            i++;
        }
        return hasil.toString();
    }

    private static int heksa(String teks, int dari) {
        var nilai = 0;
        for (var i = dari; i < dari + 4; i++) {
            var d = Character.digit(teks.charAt(i), 16);
            if (d < 0) {
                return -1;
            }
            nilai = nilai * 16 + d;
        }
        return nilai;
    }

    @Override
    public void close() throws XMLStreamException {
        baca.close();
    }
}
