package id.teladan.skp.daftar;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the rows of the matrix query into people x results. */
final class PenyusunMatriks {

    private PenyusunMatriks() {}

    static Matriks susun(String pemilik, List<Tuple> baris) {
        var kolom = new LinkedHashMap<Long, Matriks.Kolom>();
        var orang = new LinkedHashMap<Long, Tuple>();
        Map<Long, Map<Long, List<String>>> peran = new HashMap<>();
        for (var b : baris) {
            var hasil = ((Number) b.get("hasil")).longValue();
            kolom.computeIfAbsent(
                    hasil,
                    x ->
                            new Matriks.Kolom(
                                    hasil, kolom.size() + 1, String.valueOf(b.get("kolom"))));
            if (b.get("pegawai") != null) {
                var pegawai = ((Number) b.get("pegawai")).longValue();
                orang.putIfAbsent(pegawai, b);
                peran.computeIfAbsent(pegawai, x -> new HashMap<>())
                        .computeIfAbsent(hasil, x -> new ArrayList<>())
                        .add(String.valueOf(b.get("peran")));
            }
        }
        var isi = new ArrayList<Matriks.BarisMatriks>();
        orang.forEach(
                (id, b) ->
                        isi.add(
                                new Matriks.BarisMatriks(
                                        id,
                                        String.valueOf(b.get("nama")),
                                        b.get("jabatan") == null
                                                ? "-"
                                                : String.valueOf(b.get("jabatan")),
                                        kolom.keySet().stream()
                                                .map(k -> peran.get(id).getOrDefault(k, List.of()))
                                                .toList())));
        isi.sort(java.util.Comparator.comparing(Matriks.BarisMatriks::nama));
        return new Matriks(pemilik, List.copyOf(kolom.values()), isi);
    }
}
