package id.teladan.skp.dokumen;

import id.teladan.core.pegawai.IdentitasPegawai;
import id.teladan.skp.daftar.RincianSkp;
import id.teladan.skp.rencana.IsiHasilKerja;
import id.teladan.skp.rencana.IsiLampiran;
import java.time.Instant;
import java.time.LocalDate;
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
        var isi = kepala("Sasaran Kinerja Pegawai", skp);
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

    /** Title and the two parties, alike on every form. */
    static Map<String, Object> kepala(String namaFormulir, RincianSkp skp) {
        var isi = new LinkedHashMap<String, Object>();
        isi.put("namaFormulir", namaFormulir);
        isi.put("pendekatan", Istilah.untuk(skp.pendekatan()));
        isi.put("bagi", Istilah.untuk("judul", skp.jpt() ? "JPT" : "JA_JF"));
        isi.put(
                "instansi",
                Istilah.atau(
                        skp.pegawai().opd() == null ? skp.pegawai().unit() : skp.pegawai().opd()));
        isi.put("periode", periode(skp.mulai(), skp.sampai()));
        var pegawai = pihak(skp.pegawai(), Istilah.jabatan(null, skp.pegawai().jabatan()));
        var penilai =
                pihak(skp.penilai(), Istilah.jabatan(skp.penilaiSebagai(), skp.penilaiJabatan()));
        var label = List.of("Nama", "NIP", "Pangkat/gol. ruang", "Jabatan", "Unit kerja");
        var baris = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < label.size(); i++) {
            baris.add(
                    Map.of(
                            "no", i + 1,
                            "label", label.get(i),
                            "pegawai", pegawai.get(i),
                            "penilai", penilai.get(i)));
        }
        isi.put("pihak", baris);
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

    private static List<String> pihak(IdentitasPegawai orang, String jabatan) {
        return orang == null
                ? List.of("-", "-", "-", "-", "-")
                : List.of(
                        orang.nama(),
                        Istilah.atau(orang.nip()),
                        orang.pangkatGolongan(),
                        jabatan,
                        Istilah.atau(orang.unit()));
    }

    private static String periode(LocalDate mulai, LocalDate sampai) {
        return Istilah.periode(mulai, sampai);
    }

    private static Map<String, Object> kelompok(String judul, List<IsiHasilKerja> hasil) {
        return Map.of("judulKelompok", judul, "baris", bernomor(hasil, SusunanSkp::hasilKerja));
    }

    private static Map<String, Object> hasilKerja(IsiHasilKerja h) {
        var b = new LinkedHashMap<String, Object>();
        b.put("uraian", h.uraian());
        b.put("atasan", h.atasanUraian());
        b.put("penugasan", h.penugasanDari());
        b.put("perspektif", Istilah.untuk(h.perspektif()));
        b.put("banyak", Math.max(1, h.indikator().size()));
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
