package id.teladan.core.kalkulator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Input that was read: typed values by name. A field that was left out, or was wrong, is absent. */
public final class Masukan {

    private final Map<String, Object> isi;
    private final Set<String> diisi;

    Masukan(Map<String, Object> isi, Set<String> diisi) {
        this.isi = isi;
        this.diisi = diisi;
    }

    /** True when the field was given and is not null, valid or not. */
    public boolean diisi(String nama) {
        return diisi.contains(nama);
    }

    /** True when all the fields hold a valid value. */
    public boolean ada(String... nama) {
        for (var n : nama) {
            if (!isi.containsKey(n)) {
                return false;
            }
        }
        return true;
    }

    public String teks(String nama) {
        return (String) wajib(nama);
    }

    public LocalDate tanggal(String nama) {
        return (LocalDate) wajib(nama);
    }

    public int bulat(String nama) {
        return (Integer) wajib(nama);
    }

    public BigDecimal desimal(String nama) {
        return (BigDecimal) wajib(nama);
    }

    public boolean benar(String nama) {
        return (Boolean) wajib(nama);
    }

    public YearMonth bulan(String nama) {
        return (YearMonth) wajib(nama);
    }

    public <E extends Enum<E>> E pilihan(String nama, Class<E> jenis) {
        return Enum.valueOf(jenis, teks(nama));
    }

    public Masukan objek(String nama) {
        return (Masukan) wajib(nama);
    }

    /** A list of words; empty when the field was left out. */
    public <E extends Enum<E>> List<E> daftarPilihan(String nama, Class<E> jenis) {
        return ((List<?>) isi.getOrDefault(nama, List.of()))
                .stream().map(x -> Enum.valueOf(jenis, (String) x)).toList();
    }

    /** A list of numbers; empty when the field was left out. */
    public List<BigDecimal> daftarDesimal(String nama) {
        return daftar(nama, BigDecimal.class);
    }

    /** A list of whole numbers; empty when the field was left out. */
    public List<Integer> daftarBulat(String nama) {
        return daftar(nama, Integer.class);
    }

    /** A list of dates; empty when the field was left out. */
    public List<LocalDate> daftarTanggal(String nama) {
        return daftar(nama, LocalDate.class);
    }

    /** Whole numbers by year; empty when the field was left out. */
    public Map<Year, Integer> petaTahun(String nama) {
        var hasil = new TreeMap<Year, Integer>();
        ((Map<?, ?>) isi.getOrDefault(nama, Map.of()))
                .forEach((t, n) -> hasil.put((Year) t, (Integer) n));
        return hasil;
    }

    /** A list of date-times (WIB); empty when the field was left out. */
    public List<LocalDateTime> daftarTanggalWaktu(String nama) {
        return daftar(nama, LocalDateTime.class);
    }

    /** A list of objects; empty when the field was left out. */
    public List<Masukan> daftarObjek(String nama) {
        return daftar(nama, Masukan.class);
    }

    private <T> List<T> daftar(String nama, Class<T> jenis) {
        return ((List<?>) isi.getOrDefault(nama, List.of())).stream().map(jenis::cast).toList();
    }

    private Object wajib(String nama) {
        var nilai = isi.get(nama);
        if (nilai == null) {
            throw new IllegalStateException("Bidang tidak terbaca: " + nama);
        }
        return nilai;
    }
}
