package id.teladan.core.impor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** Workbooks of an import, made with fastexcel: a header, two rows of explanations, then rows. */
final class BukuUji {

    static final List<String> PEGAWAI =
            LembarImpor.PEGAWAI.kolom().stream().map(LembarImpor.Kolom::kode).toList();
    static final List<String> UNOR =
            LembarImpor.UNOR.kolom().stream().map(LembarImpor.Kolom::kode).toList();

    private final Map<String, List<Object[]>> lembar = new LinkedHashMap<>();

    /** A row of a person, in the order of the template. */
    BukuUji pegawai(Object... sel) {
        return baris("pegawai", PEGAWAI.toArray(), sel);
    }

    /** A good row with the values that matter. */
    BukuUji orang(String nip, String nama, String jabatan, String kelas, String unor) {
        return pegawai(
                nip,
                nama,
                null,
                nip.substring(14, 15),
                nip.substring(6, 8) + "-" + nip.substring(4, 6) + "-" + nip.substring(0, 4),
                "PNS",
                "31",
                "01-04-2015",
                "4",
                jabatan,
                kelas,
                unor,
                "01-04-2015",
                "K/1",
                "0012345678");
    }

    BukuUji unor(Object... sel) {
        return baris("unor", UNOR.toArray(), sel);
    }

    BukuUji kepala(String nama, Object... kepala) {
        lembar.put(nama, new ArrayList<>(List.<Object[]>of(kepala)));
        return this;
    }

    BukuUji baris(String nama, Object[] kepala, Object... sel) {
        lembar.computeIfAbsent(
                        nama,
                        n ->
                                new ArrayList<>(
                                        List.of(
                                                kepala,
                                                new Object[] {"Label", "Label"},
                                                new Object[] {"teks", "teks"})))
                .add(sel);
        return this;
    }

    byte[] jadi() {
        var keluaran = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluaran, "Uji", "1.0")) {
            for (var l : lembar.entrySet()) {
                try (var w = buku.newWorksheet(l.getKey())) {
                    for (var b = 0; b < l.getValue().size(); b++) {
                        var sel = l.getValue().get(b);
                        for (var k = 0; k < sel.length; k++) {
                            if (sel[k] instanceof LocalDate d) {
                                w.value(b, k, d);
                                w.style(b, k).format("dd-mm-yyyy").set();
                            } else if (sel[k] instanceof Number n) {
                                w.value(b, k, n);
                            } else if (sel[k] instanceof Rumus r) {
                                w.formula(b, k, r.isi());
                            } else if (sel[k] != null) {
                                w.value(b, k, sel[k].toString());
                            }
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }

    /** A formula cell. */
    record Rumus(String isi) {}
}
