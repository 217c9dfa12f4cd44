package id.teladan.core.kalkulator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Input that was read: typed values by name. A field that was left out, or was wrong, is absent. */
public final class Masukan {

    private final Map<String, Object> isi;

    Masukan(Map<String, Object> isi) {
        this.isi = isi;
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

    private Object wajib(String nama) {
        var nilai = isi.get(nama);
        if (nilai == null) {
            throw new IllegalStateException("Bidang tidak terbaca: " + nama);
        }
        return nilai;
    }
}
