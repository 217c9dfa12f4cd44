package id.teladan.core.riwayat;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The fields of a row as one JSON object of texts; a field that the kind no longer knows is left alone and not shown. */
final class JsonIsi {

    private JsonIsi() {}

    static String tulis(JenisRiwayat jenis, IsianRiwayat isian) {
        var b = Json.createObjectBuilder();
        for (var bidang : jenis.bidang()) {
            var nilai = isian.nilai(bidang.nama());
            if (nilai != null) {
                b.add(bidang.nama(), nilai);
            }
        }
        return b.build().toString();
    }

    static List<NilaiRiwayat> baca(JenisRiwayat jenis, String json) {
        try (var pembaca = Json.createReader(new StringReader(json))) {
            var isi = pembaca.readObject();
            var hasil = new ArrayList<NilaiRiwayat>();
            for (var bidang : jenis.bidang()) {
                if (isi.get(bidang.nama()) instanceof JsonString teks) {
                    hasil.add(new NilaiRiwayat(bidang.nama(), teks.getString()));
                }
            }
            return hasil;
        }
    }
}
