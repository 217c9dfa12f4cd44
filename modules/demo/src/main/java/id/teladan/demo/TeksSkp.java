package id.teladan.demo;

import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.umpanbalik.Sentimen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the sample SKP say; read from {@code skp.txt}, so that the texts can be edited without the code. */
final class TeksSkp {

    /** An indicator with its target for the year. */
    record Indikator(String aspek, String uraian, BigDecimal target, String satuan) {}

    /**
     * A result.
     *
     * @param pemilik who plans it: an account, or a kind of work
     * @param tautan number of the superior's result that it supports; 0 = none
     * @param perspektif of a JPT; null for everybody else
     */
    record Rencana(
            String pemilik,
            int nomor,
            int tautan,
            String cascading,
            String perspektif,
            String uraian,
            List<Indikator> indikator) {}

    /** What a meeting was about. */
    record Pertemuan(String agenda, String masalah, String hasil) {}

    final String catatanPengembalian;
    final String ekspektasi;
    final String alasanTelaah;
    final String alamatBukti;
    final Map<Sentimen, List<String>> umpanBalik = new HashMap<>();
    final List<String> umpanPerilaku = new ArrayList<>();
    final List<String> kemajuan = new ArrayList<>();
    final List<String> rencanaAksi = new ArrayList<>();
    final List<String> umpanRekan = new ArrayList<>();
    final Map<String, List<Pertemuan>> pembinaan = new HashMap<>();
    final Map<String, String> realisasi = new HashMap<>();
    final Map<String, String> catatan = new HashMap<>();
    private final Map<String, List<Rencana>> rencana;

    TeksSkp() {
        var kalimat = new HashMap<String, String>();
        var semua = new ArrayList<Rencana>();
        for (var teks : Sumber.baris("skp.txt")) {
            var b = teks.split("\\|", -1);
            switch (b[0]) {
                case "R" -> semua.add(baca(b));
                case "I" ->
                        semua.get(semua.size() - 1)
                                .indikator()
                                .add(new Indikator(b[1], b[2], new BigDecimal(b[3]), b[4]));
                case "T" -> kalimat.put(b[1], b[2]);
                case "U" ->
                        umpanBalik
                                .computeIfAbsent(Sentimen.valueOf(b[1]), x -> new ArrayList<>())
                                .add(b[2]);
                case "P" -> umpanPerilaku.add(b[1]);
                case "K" -> kemajuan.add(b[1]);
                case "A" -> rencanaAksi.add(b[1]);
                case "V" -> umpanRekan.add(b[1]);
                case "M" ->
                        pembinaan
                                .computeIfAbsent(b[1], x -> new ArrayList<>())
                                .add(new Pertemuan(b[2], b[3], b[4]));
                case "N" -> realisasi.put(b[1], b[2]);
                case "C" -> catatan.put(b[1], b[2]);
                default -> throw new IllegalStateException(teks);
            }
        }
        rencana = semua.stream().collect(Collectors.groupingBy(Rencana::pemilik));
        catatanPengembalian = kalimat.get("PENGEMBALIAN");
        ekspektasi = kalimat.get("EKSPEKTASI");
        alasanTelaah = kalimat.get("ALASAN_TELAAH");
        alamatBukti = kalimat.get("ALAMAT_BUKTI");
    }

    private static Rencana baca(String[] b) {
        return new Rencana(
                b[1],
                Integer.parseInt(b[2]),
                b[3].isEmpty() ? 0 : Integer.parseInt(b[3]),
                b[4].isEmpty() ? JenisCascading.NON_DIRECT.name() : b[4],
                b[5].isEmpty() ? null : b[5],
                b[6],
                new ArrayList<>());
    }

    List<Rencana> milik(String pemilik) {
        var hasil = rencana.get(pemilik);
        if (hasil == null) {
            throw new IllegalArgumentException("skp.txt tidak memuat rencana untuk " + pemilik);
        }
        return hasil;
    }
}
