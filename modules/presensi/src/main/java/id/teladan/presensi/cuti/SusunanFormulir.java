package id.teladan.presensi.cuti;

import id.teladan.core.pegawai.IdentitasPegawai;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.SaldoCuti;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills the official form of request and grant of leave, in its order and words. Peraturan BKN 24/2017, annex. */
final class SusunanFormulir {

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));
    private static final String TANDA = "X";
    private static final int BULAN_SETAHUN = 12;
    private static final List<JenisCuti> KIRI =
            List.of(JenisCuti.TAHUNAN, JenisCuti.SAKIT, JenisCuti.ALASAN_PENTING);
    private static final List<JenisCuti> KANAN =
            List.of(JenisCuti.BESAR, JenisCuti.MELAHIRKAN, JenisCuti.CLTN);

    private final RincianCuti cuti;
    private final Map<Long, IdentitasPegawai> orang;

    /**
     * @param orang the employee and who answered, as of the day of the request
     */
    SusunanFormulir(RincianCuti cuti, Map<Long, IdentitasPegawai> orang) {
        this.cuti = cuti;
        this.orang = Map.copyOf(orang);
    }

    /** True when the form is no draft any more: the official has decided. */
    boolean terbit() {
        return cuti.keputusan() != null
                && cuti.status() != StatusCuti.PERUBAHAN
                && cuti.status() != StatusCuti.DITARIK;
    }

    String judul() {
        return "Formulir " + cuti.jenis().sebutan() + " " + tanggal(cuti.dari());
    }

    Map<String, Object> nilai(String tujuan) {
        var diri = orang.get(cuti.pegawaiId());
        var isi = new LinkedHashMap<String, Object>();
        isi.put("judul", judul());
        isi.put("instansi", atau(diri.opd() == null ? diri.unit() : diri.opd()));
        isi.put("diajukan", cuti.diajukanPada() == null ? "-" : tanggal(cuti.diajukanPada()));
        isi.put("tujuan", atau(tujuan));
        isi.put(
                "peringatanKonsep",
                "KONSEP. Belum diputuskan pejabat yang berwenang memberikan cuti.");
        isi.put("nama", diri.nama());
        isi.put("nip", atau(diri.nip()));
        isi.put("jabatan", atau(diri.jabatan()));
        isi.put("unit", atau(diri.unit()));
        isi.put("masaKerja", masaKerja());
        isi.put("jenis", jenis());
        isi.put("alasan", atau(cuti.alasan()));
        isi.put("lama", lama());
        isi.put("dari", tanggal(cuti.dari()));
        isi.put("sampai", tanggal(cuti.sampai()));
        isi.put("catatanBesar", catatan(JenisCuti.BESAR));
        isi.put("catatanSakit", catatan(JenisCuti.SAKIT));
        isi.put("saldo", saldo());
        isi.put("alamat", atau(cuti.alamat()));
        isi.put("telepon", atau(cuti.telepon()));
        isi.put(
                "jawaban",
                List.of(
                        jawaban("VII. PERTIMBANGAN ATASAN LANGSUNG", cuti.pertimbangan()),
                        jawaban(
                                "VIII. KEPUTUSAN PEJABAT YANG BERWENANG MEMBERIKAN CUTI",
                                cuti.keputusan())));
        return isi;
    }

    private String masaKerja() {
        return cuti.masaKerja() == null
                ? "-"
                : "%d tahun %d bulan"
                        .formatted(
                                cuti.masaKerja() / BULAN_SETAHUN, cuti.masaKerja() % BULAN_SETAHUN);
    }

    private String lama() {
        return cuti.hari() + (cuti.jenis() == JenisCuti.TAHUNAN ? " hari kerja" : " hari kalender");
    }

    private String catatan(JenisCuti jenis) {
        return cuti.jenis() == jenis ? lama() : "";
    }

    private List<Map<String, Object>> jenis() {
        var hasil = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < KIRI.size(); i++) {
            hasil.add(
                    Map.of(
                            "kiri",
                            nomor(2 * i + 1, KIRI.get(i)),
                            "tandaKiri",
                            cuti.jenis() == KIRI.get(i) ? TANDA : "",
                            "kanan",
                            nomor(2 * i + 2, KANAN.get(i)),
                            "tandaKanan",
                            cuti.jenis() == KANAN.get(i) ? TANDA : ""));
        }
        return hasil;
    }

    private static String nomor(int nomor, JenisCuti jenis) {
        var sebutan = jenis.sebutan();
        return nomor
                + ". "
                + sebutan.substring(0, 1).toUpperCase(Locale.ROOT)
                + sebutan.substring(1);
    }

    /** Years before last, last, this one, beside the notes on the three other kinds. */
    private List<Map<String, Object>> saldo() {
        var sisa = cuti.saldo() == null ? null : cuti.saldo().sisa();
        var tahun = cuti.dari().getYear();
        return List.of(
                baris(
                        tahun - 2,
                        "N-2",
                        sisa,
                        sisa == null ? 0 : sisa.sisaN2(),
                        JenisCuti.MELAHIRKAN,
                        4),
                baris(
                        tahun - 1,
                        "N-1",
                        sisa,
                        sisa == null ? 0 : sisa.sisaN1(),
                        JenisCuti.ALASAN_PENTING,
                        5),
                baris(tahun, "N", sisa, sisa == null ? 0 : sisa.hak(), JenisCuti.CLTN, 6));
    }

    private Map<String, Object> baris(
            int tahun, String sebutan, SaldoCuti sisa, int hari, JenisCuti lain, int nomor) {
        return Map.of(
                "tahun",
                sebutan + " (" + tahun + ")",
                "sisa",
                sisa == null ? "-" : hari + " hari",
                "keterangan",
                sisa == null ? "" : "menurut buku saldo",
                "label",
                nomor(nomor, lain),
                "catatan",
                catatan(lain));
    }

    private Map<String, Object> jawaban(String judul, RincianCuti.Jawaban jawab) {
        var isi = new LinkedHashMap<String, Object>();
        isi.put("judulBagian", judul);
        for (var p : Putusan.values()) {
            isi.put("tanda" + p.name(), jawab != null && jawab.putusan() == p ? "[X]" : "[  ]");
        }
        isi.put("alasanJawaban", jawab == null ? "" : alasan(jawab));
        isi.put("jabatanJawaban", jawab == null ? "" : sebagai(jawab) + atau(jawab.jabatan()));
        isi.put("waktuJawaban", jawab == null ? "" : tanggal(jawab.waktu()));
        isi.put("namaJawaban", jawab == null ? "" : jawab.oleh());
        var siapa = jawab == null ? null : orang.get(jawab.olehId());
        isi.put("nipJawaban", siapa == null || siapa.nip() == null ? "" : "NIP " + siapa.nip());
        return isi;
    }

    private String alasan(RincianCuti.Jawaban jawab) {
        var alasan = jawab.alasan() == null || jawab.alasan().isBlank() ? "" : jawab.alasan();
        return jawab.putusan() == Putusan.PERUBAHAN && cuti.usulDari() != null
                ? "Menjadi %s s.d. %s. %s"
                        .formatted(tanggal(cuti.usulDari()), tanggal(cuti.usulSampai()), alasan)
                : alasan;
    }

    private static String sebagai(RincianCuti.Jawaban jawab) {
        return switch (String.valueOf(jawab.sebagai())) {
            case "PJ" -> "Pj. ";
            case "PLT" -> "Plt. ";
            case "PLH" -> "Plh. ";
            default -> "";
        };
    }

    static String tanggal(LocalDate hari) {
        return TANGGAL.format(hari);
    }

    private static String tanggal(Instant saat) {
        return TANGGAL.format(saat.atZone(JamTeladan.WIB));
    }

    private static String atau(String teks) {
        return teks == null || teks.isBlank() ? "-" : teks;
    }
}
