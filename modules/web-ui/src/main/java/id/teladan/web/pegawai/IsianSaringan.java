package id.teladan.web.pegawai;

import id.teladan.core.daftar.KataCari;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.pegawai.SaringanPegawai;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.pegawai.Urutan;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Filter, order and page of the list as they stand in the address. What cannot be read counts as not given. */
public class IsianSaringan implements Serializable {

    private String teks;
    private String unit;
    private String status;
    private String golongan;
    private String jenis;
    private String jenjang;
    private String kedudukan;
    private String urut;
    private String arah;
    private String hal;

    SaringanPegawai saringan() {
        return new SaringanPegawai(
                isi(teks),
                unitId(),
                pilih(StatusPegawai.values(), status),
                isi(golongan),
                pilih(JenisJabatan.values(), jenis),
                pilih(Jenjang.values(), jenjang),
                isi(kedudukan));
    }

    Urutan urutan() {
        var kolom = pilih(Urutan.Kolom.values(), urut);
        return new Urutan(kolom == null ? Urutan.Kolom.NAMA : kolom, "turun".equals(arah));
    }

    /** Number of the page, from 1. */
    int halaman() {
        return hal != null && hal.matches("[1-9]\\d{0,5}") ? Integer.parseInt(hal) : 1;
    }

    Long unitId() {
        return unit != null && unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null;
    }

    /** Active filters by name, in the order of the screen; the text is not among them. */
    Map<String, String> aktif() {
        var s = saringan();
        var hasil = new LinkedHashMap<String, String>();
        taruh(hasil, "unit", s.unit());
        taruh(hasil, "status", s.status());
        taruh(hasil, "golongan", s.golongan());
        taruh(hasil, "jenis", s.jenis());
        taruh(hasil, "jenjang", s.jenjang());
        taruh(hasil, "kedudukan", s.kedudukan());
        return hasil;
    }

    void hapus(String nama) {
        switch (nama) {
            case "unit" -> unit = null;
            case "status" -> status = null;
            case "golongan" -> golongan = null;
            case "jenis" -> jenis = null;
            case "jenjang" -> jenjang = null;
            case "kedudukan" -> kedudukan = null;
            default -> teks = null;
        }
    }

    void urutkan(Urutan.Kolom kolom) {
        var kini = urutan();
        arah = kini.kolom() == kolom && !kini.turun() ? "turun" : null;
        urut = kolom == Urutan.Kolom.NAMA ? null : kolom.name();
    }

    void keHalaman(int nomor) {
        hal = nomor <= 1 ? null : String.valueOf(nomor);
    }

    /** Query of the address that shows the same list; a NIP is left out, for addresses are logged. */
    String kueri() {
        var semua = new LinkedHashMap<String, String>();
        if (!KataCari.dari(teks).kosong() && !adaAngkaPanjang()) {
            semua.put("teks", teks.strip());
        }
        semua.putAll(aktif());
        taruh(semua, "urut", urutan().kolom() == Urutan.Kolom.NAMA ? null : urutan().kolom());
        taruh(semua, "arah", urutan().turun() ? "turun" : null);
        taruh(semua, "hal", halaman() == 1 ? null : halaman());
        var hasil = new StringBuilder();
        semua.forEach(
                (k, v) ->
                        hasil.append(hasil.isEmpty() ? "?" : "&")
                                .append(k)
                                .append('=')
                                .append(URLEncoder.encode(v, StandardCharsets.UTF_8)));
        return hasil.toString();
    }

    private boolean adaAngkaPanjang() {
        return KataCari.dari(teks).nomor()
                || teks.replaceAll("[\\s.\\-]", "").matches(".*\\d{8}.*");
    }

    private static void taruh(Map<String, String> tujuan, String nama, Object nilai) {
        if (nilai != null) {
            tujuan.put(nama, String.valueOf(nilai));
        }
    }

    private static String isi(String nilai) {
        return nilai == null || nilai.isBlank() ? null : nilai;
    }

    private static <E extends Enum<E>> E pilih(E[] semua, String nama) {
        return Arrays.stream(semua).filter(e -> e.name().equals(nama)).findFirst().orElse(null);
    }

    public String getTeks() {
        return teks;
    }

    public void setTeks(String nilai) {
        teks = nilai;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String nilai) {
        unit = nilai;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String nilai) {
        status = nilai;
    }

    public String getGolongan() {
        return golongan;
    }

    public void setGolongan(String nilai) {
        golongan = nilai;
    }

    public String getJenis() {
        return jenis;
    }

    public void setJenis(String nilai) {
        jenis = nilai;
    }

    public String getJenjang() {
        return jenjang;
    }

    public void setJenjang(String nilai) {
        jenjang = nilai;
    }

    public String getKedudukan() {
        return kedudukan;
    }

    public void setKedudukan(String nilai) {
        kedudukan = nilai;
    }

    public String getUrut() {
        return urut;
    }

    public void setUrut(String nilai) {
        urut = nilai;
    }

    public String getArah() {
        return arah;
    }

    public void setArah(String nilai) {
        arah = nilai;
    }

    public String getHal() {
        return hal;
    }

    public void setHal(String nilai) {
        hal = nilai;
    }
}
