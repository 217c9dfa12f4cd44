package id.teladan.web.daftar;

import id.teladan.core.daftar.KataCari;
import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Filter, order and page of a list as they stand in the address. What cannot be read counts as not given. */
public class IsianDaftar implements Serializable {

    private static final String TEKS = "teks";
    private static final String URUT = "urut";
    private static final String ARAH = "arah";
    private static final String HAL = "hal";
    private static final String SEMUA = "semua";

    private final List<String> saringan;
    private final Map<String, String> nilai = new HashMap<>();

    /**
     * @param saringan names of the filters in the order of the screen; the text is not among them
     */
    public IsianDaftar(String... saringan) {
        this.saringan = List.of(saringan);
    }

    /** The raw values by name; pages bind their fields and the parameters of the address to it. */
    public Map<String, String> getNilai() {
        return nilai;
    }

    /** The value of a name, or null when it is blank. */
    public String ambil(String nama) {
        var isi = nilai.get(nama);
        return isi == null || isi.isBlank() ? null : isi;
    }

    public String teks() {
        return ambil(TEKS);
    }

    /** An id, or null when it is none. */
    public Long id(String nama) {
        var isi = ambil(nama);
        return isi != null && isi.matches("\\d{1,18}") ? Long.valueOf(isi) : null;
    }

    /** A value of a choice, or null when it is none. */
    public <E extends Enum<E>> E pilihan(String nama, E[] semua) {
        var isi = ambil(nama);
        return Arrays.stream(semua).filter(e -> e.name().equals(isi)).findFirst().orElse(null);
    }

    /** The column to sort by. */
    public <E extends Enum<E>> E kolom(E[] semua, E bawaan) {
        var isi = pilihan(URUT, semua);
        return isi == null ? bawaan : isi;
    }

    public boolean turun() {
        return "turun".equals(nilai.get(ARAH));
    }

    /** Number of the page, from 1. */
    public int halaman() {
        var hal = nilai.get(HAL);
        return hal != null && hal.matches("[1-9]\\d{0,5}") ? Integer.parseInt(hal) : 1;
    }

    /** Filters that are set, in the order of the screen. */
    public Map<String, String> aktif() {
        var hasil = new LinkedHashMap<String, String>();
        saringan.forEach(
                n -> {
                    if (ambil(n) != null) {
                        hasil.put(n, ambil(n));
                    }
                });
        return hasil;
    }

    /** Nothing narrows the list. */
    public boolean kosong() {
        return aktif().isEmpty() && KataCari.dari(teks()).kosong();
    }

    void hapus(String nama) {
        nilai.remove(nama);
    }

    void hapusSemua() {
        nilai.clear();
    }

    /** Sorts by a column; the same once more turns the direction. */
    void urutkan(String kolom, String kini) {
        nilai.put(ARAH, kolom.equals(kini) && !turun() ? "turun" : null);
        nilai.put(URUT, kolom);
        keHalaman(1);
    }

    void keHalaman(int nomor) {
        nilai.put(HAL, nomor <= 1 ? null : String.valueOf(nomor));
    }

    /** Takes over the query of an address. */
    void baca(String kueri) {
        nilai.clear();
        for (var bagian : kueri.replaceFirst("^\\?", "").split("&")) {
            var sama = bagian.indexOf('=');
            if (sama > 0) {
                nilai.put(
                        bagian.substring(0, sama),
                        URLDecoder.decode(bagian.substring(sama + 1), StandardCharsets.UTF_8));
            }
        }
    }

    /**
     * Query of the address that shows the same list; a NIP is left out, for addresses are logged.
     *
     * @param adaBawaan true when an empty address would open a saved filter: then everything must be asked for
     */
    String kueri(boolean adaBawaan) {
        var semua = new LinkedHashMap<String, String>();
        if (!KataCari.dari(teks()).kosong() && !adaAngkaPanjang()) {
            semua.put(TEKS, teks().strip());
        }
        semua.putAll(aktif());
        if (ambil(URUT) != null) {
            semua.put(URUT, ambil(URUT));
        }
        if (turun()) {
            semua.put(ARAH, "turun");
        }
        if (halaman() > 1) {
            semua.put(HAL, String.valueOf(halaman()));
        }
        if (semua.isEmpty() && adaBawaan) {
            semua.put(SEMUA, "ya");
        }
        var hasil = new StringBuilder();
        semua.forEach(
                (k, v) ->
                        hasil.append(hasil.isEmpty() ? "?" : "&")
                                .append(k)
                                .append('=')
                                .append(URLEncoder.encode(v, StandardCharsets.UTF_8)));
        return hasil.toString();
    }

    private boolean adaAngkaPanjang() {
        return KataCari.dari(teks()).nomor()
                || teks().replaceAll("[\\s.\\-]", "").matches(".*\\d{8}.*");
    }
}
