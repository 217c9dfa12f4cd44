package id.teladan.core.impor;

import id.teladan.core.galat.Pelanggaran;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Counts of a check. */
record HasilPemeriksaan(
        int baru,
        int berubah,
        int sama,
        int barisGalat,
        int galat,
        int peringatan,
        String catatan) {

    /** Notices as one text. */
    static String tulisCatatan(List<Pelanggaran> daftar) {
        return daftar.stream()
                .map(p -> p.kode() + "\u001f" + String.join("\u001f", p.nilai()))
                .collect(Collectors.joining("\u001e"));
    }

    static List<Pelanggaran> bacaCatatan(String teks) {
        var hasil = new ArrayList<Pelanggaran>();
        if (!teks.isEmpty()) {
            for (var bagian : teks.split("\u001e", -1)) {
                var isi = bagian.split("\u001f", -1);
                hasil.add(new Pelanggaran("", isi[0], Arrays.asList(isi).subList(1, isi.length)));
            }
        }
        return hasil;
    }
}
