package id.teladan.skp.dokumen;

import id.teladan.skp.aturan.BentukPola;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.evaluasi.RincianEvaluasi;
import id.teladan.skp.realisasi.RincianBukti;
import id.teladan.skp.realisasi.RincianRealisasi;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.umpanbalik.RincianUmpanBalik;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values for the templates of an evaluation. */
final class SusunanEvaluasi {

    private static final String KONSEP = "KONSEP, BELUM DITETAPKAN PEJABAT PENILAI KINERJA";

    private SusunanEvaluasi() {}

    /** Name of the template of the form for this evaluation. */
    static String templat(RincianEvaluasi e) {
        if (e.pendekatan() == Pendekatan.KUALITATIF) {
            return "evaluasi-kualitatif";
        }
        return jpt(e) ? "evaluasi-jpt" : "evaluasi-kuantitatif";
    }

    static String judul(String formulir, RincianEvaluasi e) {
        return formulir
                + " "
                + e.tahun()
                + (e.tahunan() ? "" : " " + masa(e.triwulan()))
                + ": "
                + e.pegawai().nama();
    }

    static String periode(RincianEvaluasi e) {
        var awal = LocalDate.of(e.tahun(), e.tahunan() ? 1 : e.triwulan() * 3 - 2, 1);
        return Istilah.periode(e.mulai().isAfter(awal) ? e.mulai() : awal, e.akhirMasa());
    }

    /** The form of the evaluation. */
    static Map<String, Object> formulir(RincianEvaluasi e) {
        var isi = kepala(e).nilai("Evaluasi Kinerja Pegawai", KONSEP);
        isi.put("judul", judul("Evaluasi Kinerja Pegawai", e));
        isi.put("capaian", Istilah.atau(Istilah.untuk(e.capaianOrganisasi())));
        isi.put("adaPola", e.capaianOrganisasi() != null);
        isi.put("pola", pola(e.capaianOrganisasi()));
        isi.put(
                "kelompok",
                List.of(
                        kelompok("A. UTAMA", e, JenisHasilKerja.UTAMA),
                        kelompok("B. TAMBAHAN", e, JenisHasilKerja.TAMBAHAN)));
        isi.put(
                "perilaku",
                SusunanSkp.bernomor(
                        e.perilaku(),
                        p -> {
                            var b = new LinkedHashMap<String, Object>();
                            b.put("nilai", Istilah.untuk(p.isi().nilai()));
                            b.put("panduan", p.isi().panduan());
                            b.put("ekspektasi", p.isi().ekspektasi());
                            b.put("umpanBalik", teks(p.umpanBalik()));
                            return b;
                        }));
        isi.put("ratingHasil", Istilah.atau(Istilah.untuk(e.ratingHasil())));
        isi.put("ratingPerilaku", Istilah.atau(Istilah.untuk(e.ratingPerilaku())));
        isi.put("predikat", predikat(e));
        isi.put(
                "tandaTangan",
                List.of(
                        SusunanSkp.tandaTangan(pegawai(e), e.ditanggapiPada(), e.pegawai()),
                        SusunanSkp.tandaTangan(
                                versiBaru(e)
                                        ? "Atasan pejabat penilai kinerja,"
                                        : "Pejabat penilai kinerja,",
                                e.ditetapkanPada(),
                                versiBaru(e) ? e.atasanPenilai() : e.penilai())));
        return isi;
    }

    /** The document of the evaluation: parties, result, recommendation. */
    static Map<String, Object> dokumen(RincianEvaluasi e) {
        var kepala = kepala(e);
        var isi = kepala.nilai("Dokumen Evaluasi Kinerja Pegawai", KONSEP);
        isi.put("judul", judul("Dokumen Evaluasi Kinerja Pegawai", e));
        var atasan = e.atasanPenilai();
        isi.put(
                "bagian",
                List.of(
                        bagian(1, "Pegawai yang dinilai", kepala.pihakPegawai()),
                        bagian(2, "Pejabat penilai kinerja", kepala.pihakPenilai()),
                        bagian(
                                3,
                                "Atasan pejabat penilai kinerja",
                                KepalaFormulir.pihak(
                                        atasan,
                                        atasan == null ? "-" : Istilah.atau(atasan.jabatan()))),
                        bagian(
                                4,
                                "Evaluasi kinerja",
                                List.of(
                                        isian(
                                                "Capaian kinerja organisasi",
                                                Istilah.untuk(e.capaianOrganisasi())),
                                        isian("Rating hasil kerja", Istilah.untuk(e.ratingHasil())),
                                        isian(
                                                "Rating perilaku kerja",
                                                Istilah.untuk(e.ratingPerilaku())),
                                        isian("Predikat kinerja pegawai", predikat(e)))),
                        bagian(
                                5,
                                "Catatan dan rekomendasi",
                                List.of(
                                        isian("Catatan pejabat penilai", e.catatan()),
                                        isian("Dokumen diterima pegawai", diterima(e)),
                                        isian("Tanggapan pegawai", tanggapan(e)),
                                        isian("Versi dokumen", versi(e))))));
        isi.put(
                "tandaTangan",
                List.of(
                        SusunanSkp.tandaTangan(pegawai(e), e.ditanggapiPada(), e.pegawai()),
                        SusunanSkp.tandaTangan(
                                versiBaru(e)
                                        ? "Atasan pejabat penilai kinerja,"
                                        : "Pejabat penilai kinerja,",
                                e.ditetapkanPada(),
                                versiBaru(e) ? e.atasanPenilai() : e.penilai())));
        return isi;
    }

    static String predikat(RincianEvaluasi e) {
        return e.predikat() == null ? "-" : e.predikat().sebutan();
    }

    static boolean jpt(RincianEvaluasi e) {
        return e.pegawai().jenjang() != null && e.pegawai().jenjang().startsWith("JPT");
    }

    /** Whoever refuses to sign is named all the same; the document stays valid. */
    private static String pegawai(RincianEvaluasi e) {
        return switch (e.status()) {
            case MENOLAK_TANDA_TANGAN -> "Pegawai yang dinilai, menolak menandatangani,";
            case TANPA_TANGGAPAN -> "Pegawai yang dinilai, tidak menandatangani,";
            default -> "Pegawai yang dinilai,";
        };
    }

    private static boolean versiBaru(RincianEvaluasi e) {
        return e.penyampaian() != null && e.penyampaian().nomor() > 1;
    }

    /** Which version this is, and what it replaces. */
    static String versi(RincianEvaluasi e) {
        if (!versiBaru(e)) {
            return "1";
        }
        var n = e.penyampaian().nomor();
        return n + ", menggantikan versi " + (n - 1) + " karena keberatan dikabulkan";
    }

    private static String diterima(RincianEvaluasi e) {
        var p = e.penyampaian();
        if (p == null || p.diterima() == null) {
            return null;
        }
        return Istilah.tanggal(p.diterima())
                + (p.catatan() == null ? "" : " (" + p.catatan() + ")");
    }

    private static String tanggapan(RincianEvaluasi e) {
        var status = Istilah.untuk(e.status());
        return e.tanggapan() == null ? status : status + ": " + e.tanggapan();
    }

    private static KepalaFormulir kepala(RincianEvaluasi e) {
        return new KepalaFormulir(
                e.pendekatan(),
                jpt(e),
                periode(e),
                e.pegawai(),
                e.penilai(),
                e.penilaiSebagai(),
                e.penilaiJabatan());
    }

    private static Map<String, Object> bagian(
            int no, String judul, List<Map<String, Object>> isian) {
        return Map.of("no", no, "judulBagian", judul, "isian", isian);
    }

    private static Map<String, Object> isian(String label, String isi) {
        return Map.of("label", label, "isi", Istilah.atau(isi));
    }

    private static List<Map<String, Object>> pola(CapaianOrganisasi capaian) {
        if (capaian == null) {
            return List.of();
        }
        var tinggi = BentukPola.tinggi(capaian);
        var hasil = new ArrayList<Map<String, Object>>();
        for (var p : PredikatKinerja.values()) {
            hasil.add(Map.of("sebutan", p.sebutan(), "tinggi", tinggi.get(hasil.size())));
        }
        return hasil;
    }

    private static Map<String, Object> kelompok(
            String judul, RincianEvaluasi e, JenisHasilKerja jenis) {
        var anggota = e.hasil().stream().filter(b -> b.hasilKerja().jenis() == jenis).toList();
        return Map.of(
                "judulKelompok", judul, "baris", SusunanSkp.bernomor(anggota, b -> butir(e, b)));
    }

    private static Map<String, Object> butir(RincianEvaluasi e, RincianEvaluasi.Butir butir) {
        var b = SusunanSkp.hasil(butir.hasilKerja());
        b.put("umpanBalik", teks(butir.umpanBalik()));
        b.put("banyak", Math.max(1, butir.ukuran().size()));
        var indikator = new ArrayList<Map<String, Object>>();
        for (var u : butir.ukuran()) {
            var x = new LinkedHashMap<String, Object>();
            x.put("pertama", indikator.isEmpty());
            x.put("aspek", Istilah.untuk(u.indikator().aspek()));
            x.put("iki", u.indikator().uraian());
            x.put("target", u.indikator().target());
            x.put(
                    "realisasi",
                    u.realisasi().stream()
                            .filter(RincianRealisasi::terisi)
                            .map(r -> realisasi(e, r))
                            .toList());
            indikator.add(x);
        }
        if (indikator.isEmpty()) {
            indikator.add(
                    Map.of(
                            "pertama",
                            true,
                            "aspek",
                            "-",
                            "iki",
                            "-",
                            "target",
                            "-",
                            "realisasi",
                            List.of()));
        }
        b.put("indikator", indikator);
        return b;
    }

    private static Map<String, Object> realisasi(RincianEvaluasi e, RincianRealisasi r) {
        return Map.of(
                "masa",
                e.tahunan() ? masa(r.triwulan()) + ":" : "",
                "teks",
                r.teks(),
                "bukti",
                r.bukti().stream().map(RincianBukti::nama).collect(Collectors.joining("; ")));
    }

    private static List<String> teks(List<RincianUmpanBalik> umpanBalik) {
        return umpanBalik.stream().map(RincianUmpanBalik::teks).toList();
    }

    private static String masa(int triwulan) {
        return Istilah.untuk("masa", String.valueOf(triwulan));
    }
}
