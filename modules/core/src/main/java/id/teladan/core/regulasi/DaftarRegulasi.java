package id.teladan.core.regulasi;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The register of regulations. No statement: it is part of the application. */
@UseCase
public class DaftarRegulasi {

    private static final Pattern BARIS = Pattern.compile("^(- |  )([a-z]+): (.+)$");
    private static final Pattern TANGGAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private volatile List<BarisRegulasi> isi;

    /**
     * Regulations in the order of the register.
     *
     * @param cari part of id, title, article or class; null or empty = all
     * @param cara only those with an article covered in this way; null = all
     * @param belumDiperiksa only those that nobody has read on JDIH
     */
    @Izin(Hak.LIHAT_PENGATURAN)
    public List<BarisRegulasi> semua(String cari, CaraCakup cara, boolean belumDiperiksa) {
        var kata = cari == null ? "" : cari.strip().toLowerCase(Locale.ROOT);
        return isi().stream()
                .filter(r -> kata.isEmpty() || r.toString().toLowerCase(Locale.ROOT).contains(kata))
                .filter(r -> cara == null || r.jumlah(cara) > 0)
                .filter(r -> !belumDiperiksa || r.diperiksa() == null)
                .toList();
    }

    private List<BarisRegulasi> isi() {
        if (isi == null) {
            var pasal = pasal();
            isi =
                    register().stream()
                            .map(
                                    b ->
                                            new BarisRegulasi(
                                                    b.get("id"),
                                                    b.get("judul"),
                                                    b.get("berlaku"),
                                                    nilai(b.get("diganti")),
                                                    nilai(b.get("jdih")),
                                                    TANGGAL.matcher(b.get("diperiksa")).matches()
                                                            ? b.get("diperiksa")
                                                            : null,
                                                    nilai(b.get("oleh")),
                                                    pasal.getOrDefault(b.get("id"), List.of())))
                            .toList();
        }
        return isi;
    }

    private static String nilai(String teks) {
        return teks.equals("\"-\"") ? null : teks;
    }

    private static List<Map<String, String>> register() {
        var hasil = new ArrayList<Map<String, String>>();
        for (var baris : baca("register.yaml")) {
            var cocok = BARIS.matcher(baris);
            if (cocok.matches()) {
                if (cocok.group(1).equals("- ")) {
                    hasil.add(new LinkedHashMap<>());
                }
                hasil.get(hasil.size() - 1).put(cocok.group(2), cocok.group(3));
            }
        }
        return hasil;
    }

    /** Articles by regulation: those of the code first, then those of people. */
    private static Map<String, List<PasalTercakup>> pasal() {
        var kode = new TreeMap<String, Map<String, List<String>>>();
        for (var baris : baca("kode.csv")) {
            var k = baris.split(";", 3);
            kode.computeIfAbsent(k[0], x -> new TreeMap<>())
                    .computeIfAbsent(k[1], x -> new ArrayList<>())
                    .add(k[2]);
        }
        var hasil = new TreeMap<String, List<PasalTercakup>>();
        kode.forEach(
                (id, pasal) ->
                        pasal.forEach(
                                (p, kelas) ->
                                        hasil.computeIfAbsent(id, x -> new ArrayList<>())
                                                .add(
                                                        new PasalTercakup(
                                                                p,
                                                                CaraCakup.KODE,
                                                                kelas.stream()
                                                                        .collect(
                                                                                Collectors.joining(
                                                                                        ", "))))));
        for (var baris : baca("bukan-kode.csv")) {
            var k = baris.split(";", 4);
            hasil.computeIfAbsent(k[0], x -> new ArrayList<>())
                    .add(new PasalTercakup(k[1], CaraCakup.valueOf(k[2]), k[3]));
        }
        return hasil;
    }

    private static List<String> baca(String nama) {
        try (var masukan =
                new BufferedReader(
                        new InputStreamReader(
                                DaftarRegulasi.class.getResourceAsStream(nama),
                                StandardCharsets.UTF_8))) {
            return masukan.lines().filter(b -> !b.isBlank() && !b.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
