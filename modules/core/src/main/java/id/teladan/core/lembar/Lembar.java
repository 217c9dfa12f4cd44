package id.teladan.core.lembar;

import id.teladan.core.galat.Galat;
import id.teladan.core.galat.PelanggaranAturan;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * One worksheet, read forward. Rows without any content are skipped, hidden rows are data; row numbers are those that
 * Excel shows.
 */
public final class Lembar implements AutoCloseable {

    /** Columns behind this one are not looked at; no template has so many. */
    private static final int KOLOM_TERBANYAK = 256;

    private static final int RENTANG_TERBANYAK = 1_000;

    /** Cells that the formula of another cell fills, such as an array formula. */
    private record Rentang(int barisAkhir, int kolomAwal, int kolomAkhir) {}

    private final PembacaLembar buku;
    private final Xml xml;
    private final List<Rentang> rentang = new ArrayList<>();
    private int nomor;

    Lembar(PembacaLembar buku, Xml xml) {
        this.buku = buku;
        this.xml = xml;
    }

    /** The next row with content; null at the end. */
    public BarisLembar berikut() {
        try {
            while (xml.maju()) {
                if (xml.buka("row")) {
                    var hasil = baris();
                    if (hasil != null) {
                        return hasil;
                    }
                } else if (xml.tutup("sheetData")) {
                    return null;
                }
            }
            return null;
        } catch (Galat e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw PelanggaranAturan.kode("LEMBAR_RUSAK");
        }
    }

    private BarisLembar baris() throws XMLStreamException {
        var tertulis = xml.atribut("r", null);
        var lama = nomor;
        nomor = tertulis == null ? nomor + 1 : Integer.parseInt(tertulis);
        if (nomor <= lama || nomor > 1_048_576) {
            throw PelanggaranAturan.kode("LEMBAR_RUSAK");
        }
        if (!rentang.isEmpty()) {
            rentang.removeIf(r -> r.barisAkhir() < nomor);
        }
        var sel = new ArrayList<SelLembar>();
        var berisi = false;
        var kolom = -1;
        while (xml.maju()) {
            if (xml.tutup("row")) {
                return berisi ? new BarisLembar(nomor, sel) : null;
            }
            if (xml.buka("c")) {
                var acuan = xml.atribut("r", null);
                kolom = acuan == null ? kolom + 1 : kolom(acuan);
                var isi = sel(kolom);
                if (kolom < KOLOM_TERBANYAK) {
                    while (sel.size() <= kolom) {
                        sel.add(SelLembar.KOSONG);
                    }
                    sel.set(kolom, isi);
                    berisi |= !isi.kosong();
                }
            }
        }
        throw new XMLStreamException("lembar terpotong");
    }

    private SelLembar sel(int kolom) throws XMLStreamException {
        var jenis = xml.atribut("t", "n");
        var gaya = xml.atribut("s", null);
        String nilai = null;
        String kaya = null;
        var rumus =
                !rentang.isEmpty()
                        && rentang.stream()
                                .anyMatch(r -> r.kolomAwal() <= kolom && kolom <= r.kolomAkhir());
        while (xml.maju()) {
            if (xml.tutup("c")) {
                return rumus
                        ? new SelLembar(JenisSel.RUMUS, nilai == null ? "" : nilai, null)
                        : jadi(jenis, gaya, nilai, kaya);
            }
            if (xml.buka("v")) {
                nilai = xml.isi();
            } else if (xml.buka("f")) {
                rumus = true;
                catatRentang(xml.atribut("t", ""), xml.atribut("ref", null));
                xml.isi();
            } else if (xml.buka("is")) {
                kaya = xml.teksKaya("is");
            }
        }
        throw new XMLStreamException("lembar terpotong");
    }

    private void catatRentang(String jenis, String ref) {
        if (ref == null || !(jenis.equals("array") || jenis.equals("dataTable"))) {
            return;
        }
        var batas = ref.split(":", 2);
        var akhir = batas[batas.length - 1];
        rentang.add(new Rentang(barisAcuan(akhir), kolom(batas[0]), kolom(akhir)));
        if (rentang.size() > RENTANG_TERBANYAK) {
            throw PelanggaranAturan.kode("LEMBAR_RUSAK");
        }
    }

    private SelLembar jadi(String jenis, String gaya, String nilai, String kaya) {
        if (jenis.equals("inlineStr")) {
            return teks(kaya == null ? "" : kaya);
        }
        if (nilai == null || nilai.isEmpty()) {
            return SelLembar.KOSONG;
        }
        return switch (jenis) {
            case "s" -> teks(buku.teksBersama(Integer.parseInt(nilai.strip())));
            case "str" -> teks(Xml.urai(nilai));
            case "b" ->
                    new SelLembar(JenisSel.BENAR_SALAH, nilai.equals("1") ? "TRUE" : "FALSE", null);
            case "e" -> new SelLembar(JenisSel.GALAT, nilai, null);
            case "d" -> {
                var hari = PembacaLembar.tanggalIso(nilai);
                yield hari == null ? teks(nilai) : new SelLembar(JenisSel.TANGGAL, nilai, hari);
            }
            case "n" -> angka(nilai.strip(), gaya);
            default -> throw PelanggaranAturan.kode("LEMBAR_RUSAK");
        };
    }

    private SelLembar angka(String nilai, String gaya) {
        if (nilai.length() > 40) {
            throw PelanggaranAturan.kode("LEMBAR_RUSAK");
        }
        var angka = Double.parseDouble(nilai);
        if (gaya != null && buku.gayaTanggal(Integer.parseInt(gaya))) {
            var hari = buku.tanggal(angka);
            if (hari != null) {
                return new SelLembar(JenisSel.TANGGAL, nilai, hari);
            }
        }
        var bulat = angka == Math.rint(angka) && Math.abs(angka) < 1e15;
        return new SelLembar(JenisSel.ANGKA, bulat ? String.valueOf((long) angka) : nilai, null);
    }

    private static SelLembar teks(String isi) {
        return isi.isEmpty() ? SelLembar.KOSONG : new SelLembar(JenisSel.TEKS, isi, null);
    }

    /** Column from 0 of a reference such as {@code $AB12}. */
    private static int kolom(String acuan) {
        var hasil = 0;
        for (var i = 0; i < acuan.length(); i++) {
            var c = Character.toUpperCase(acuan.charAt(i));
            if (c >= 'A' && c <= 'Z') {
                hasil = hasil * 26 + (c - 'A' + 1);
                if (hasil > 16_384) {
                    throw PelanggaranAturan.kode("LEMBAR_RUSAK");
                }
            } else if (c != '$') {
                break;
            }
        }
        if (hasil == 0) {
            throw PelanggaranAturan.kode("LEMBAR_RUSAK");
        }
        return hasil - 1;
    }

    private static int barisAcuan(String acuan) {
        var angka = acuan.replaceAll("[^0-9]", "");
        return angka.isEmpty() ? 1_048_576 : Integer.parseInt(angka);
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw PelanggaranAturan.kode("LEMBAR_RUSAK");
        }
    }
}
