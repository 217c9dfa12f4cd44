package id.teladan.skp.dokumen;

import id.teladan.core.pegawai.IdentitasPegawai;
import id.teladan.skp.daftar.RincianSkp;
import id.teladan.skp.rencana.IsiHasilKerja;
import id.teladan.skp.rencana.IsiLampiran;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values for the templates of an SKP. */
final class SusunanSkp {

    private SusunanSkp() {}

    /** Name of the template for this SKP. */
    static String templat(RincianSkp skp) {
        if (!skp.kuantitatif()) {
            return "skp-kualitatif";
        }
        return skp.jpt() ? "skp-jpt" : "skp-kuantitatif";
    }

    static String judul(RincianSkp skp) {
        return "Sasaran Kinerja Pegawai " + skp.tahun() + ": " + skp.pegawai().nama();
    }

    static Map<String, Object> nilai(RincianSkp skp) {
        var isi =
                new KepalaFormulir(
                                skp.pendekatan(),
                                skp.jpt(),
                                Istilah.periode(skp.mulai(), skp.sampai()),
                                skp.pegawai(),
                                skp.penilai(),
                                skp.penilaiSebagai(),
                                skp.penilaiJabatan())
                        .nilai(
                                "Sasaran Kinerja Pegawai",
                                "KONSEP, BELUM DISETUJUI PEJABAT PENILAI KINERJA");
        isi.put("judul", judul(skp));
        isi.put(
                "kelompok",
                List.of(
                        kelompok("A. UTAMA", skp.isi().utama()),
                        kelompok("B. TAMBAHAN", skp.isi().tambahan())));
        isi.put(
                "perilaku",
                bernomor(
                        skp.isi().perilaku(),
                        p -> {
                            var b = new LinkedHashMap<String, Object>();
                            b.put("nilai", Istilah.untuk(p.nilai()));
                            b.put("panduan", p.panduan());
                            b.put("ekspektasi", p.ekspektasi());
                            return b;
                        }));
        isi.put(
                "lampiran",
                List.of(
                        lampiran("Dukungan sumber daya", skp.isi().dukungan()),
                        lampiran("Skema pertanggungjawaban", skp.isi().pertanggungjawaban()),
                        lampiran("Konsekuensi", skp.isi().konsekuensi())));
        isi.put(
                "tandaTangan",
                List.of(
                        tandaTangan("Pegawai yang dinilai,", skp.diajukanPada(), skp.pegawai()),
                        tandaTangan(
                                "Pejabat penilai kinerja,", skp.disetujuiPada(), skp.penilai())));
        return isi;
    }

    static Map<String, Object> tandaTangan(String sebutan, Instant pada, IdentitasPegawai orang) {
        var b = new LinkedHashMap<String, Object>();
        b.put("tanggal", Istilah.tanggal(pada));
        b.put("sebutan", sebutan);
        b.put("nama", orang == null ? "-" : orang.nama());
        b.put("nip", orang == null ? "" : orang.nip());
        return b;
    }

    static <T> List<Map<String, Object>> bernomor(
            List<T> semua, Function<T, Map<String, Object>> isi) {
        var hasil = new ArrayList<Map<String, Object>>();
        for (var x : semua) {
            var b = new LinkedHashMap<String, Object>();
            b.put("no", hasil.size() + 1);
            b.putAll(isi.apply(x));
            hasil.add(b);
        }
        return hasil;
    }

    private static Map<String, Object> kelompok(String judul, List<IsiHasilKerja> hasil) {
        return Map.of("judulKelompok", judul, "baris", bernomor(hasil, SusunanSkp::hasilKerja));
    }

    /** A result without its indicators. */
    static Map<String, Object> hasil(IsiHasilKerja h) {
        var b = new LinkedHashMap<String, Object>();
        b.put("uraian", h.uraian());
        b.put("atasan", h.atasanUraian());
        b.put("penugasan", h.penugasanDari());
        b.put("perspektif", Istilah.untuk(h.perspektif()));
        b.put("banyak", Math.max(1, h.indikator().size()));
        return b;
    }

    private static Map<String, Object> hasilKerja(IsiHasilKerja h) {
        var b = new LinkedHashMap<>(hasil(h));
        var indikator = new ArrayList<Map<String, Object>>();
        for (var i : h.indikator()) {
            var x = new LinkedHashMap<String, Object>();
            x.put("pertama", indikator.isEmpty());
            x.put("aspek", Istilah.untuk(i.aspek()));
            x.put("iki", i.uraian());
            x.put("target", i.target());
            indikator.add(x);
        }
        if (indikator.isEmpty()) {
            indikator.add(Map.of("pertama", true, "aspek", "-", "iki", "-", "target", "-"));
        }
        b.put("indikator", indikator);
        return b;
    }

    private static Map<String, Object> lampiran(String judul, List<IsiLampiran> butir) {
        return Map.of(
                "judulLampiran",
                judul,
                "butirLampiran",
                bernomor(butir, l -> Map.of("uraian", l.uraian())));
    }
}
