package id.teladan.web.audit;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.pengawasan.SaringanAkses;
import id.teladan.core.pengawasan.SaringanAudit;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The filters of both searches as they stand in the address. What cannot be read counts as not given. */
public class IsianAudit implements Serializable {

    private static final int MASA_BAWAAN = 30;

    private String pelaku;
    private String subjek;
    private String jenis;
    private String entitas;
    private String data;
    private String aksi;
    private String permintaan;
    private String dari;
    private String sampai;
    private String hal;

    SaringanAudit audit() {
        return new SaringanAudit(
                getPelakuId(),
                teks(entitas),
                teks(data),
                teks(aksi),
                teks(permintaan),
                hari(dari),
                hari(sampai));
    }

    SaringanAkses akses() {
        return new SaringanAkses(
                getPelakuId(),
                getSubjekId(),
                Arrays.stream(JenisAkses.values())
                        .filter(j -> j.name().equals(jenis))
                        .findFirst()
                        .orElse(null),
                hari(dari),
                hari(sampai));
    }

    /** Without any filter the last thirty days are shown. */
    void bawaan(LocalDate kini) {
        if (nilai().isEmpty()) {
            dari = kini.minusDays(MASA_BAWAAN).toString();
        }
    }

    int halaman() {
        return hal != null && hal.matches("[1-9]\\d{0,3}") ? Integer.parseInt(hal) : 1;
    }

    /** The address of the same search with one value changed; null takes it away. */
    String kueri(String nama, String isi) {
        var semua = nilai();
        if (isi == null) {
            semua.remove(nama);
        } else {
            semua.put(nama, isi);
        }
        var b = new StringBuilder();
        semua.forEach(
                (k, v) ->
                        b.append(b.length() == 0 ? '?' : '&')
                                .append(k)
                                .append('=')
                                .append(URLEncoder.encode(v, StandardCharsets.UTF_8)));
        return b.toString();
    }

    private Map<String, String> nilai() {
        var semua = new LinkedHashMap<String, String>();
        taruh(semua, "pelaku", pelaku);
        taruh(semua, "subjek", subjek);
        taruh(semua, "jenis", jenis);
        taruh(semua, "entitas", entitas);
        taruh(semua, "data", data);
        taruh(semua, "aksi", aksi);
        taruh(semua, "permintaan", permintaan);
        taruh(semua, "dari", dari);
        taruh(semua, "sampai", sampai);
        return semua;
    }

    private static void taruh(Map<String, String> semua, String nama, String isi) {
        if (teks(isi) != null) {
            semua.put(nama, teks(isi));
        }
    }

    private static String teks(String isi) {
        return isi == null || isi.isBlank() ? null : isi.strip();
    }

    private static Long nomor(String isi) {
        return isi != null && isi.matches("\\d{1,18}") ? Long.valueOf(isi) : null;
    }

    private static LocalDate hari(String isi) {
        try {
            return teks(isi) == null ? null : LocalDate.parse(teks(isi));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public Long getPelakuId() {
        return nomor(pelaku);
    }

    public Long getSubjekId() {
        return nomor(subjek);
    }

    public String getPelaku() {
        return pelaku;
    }

    public void setPelaku(String nilaiBaru) {
        pelaku = nilaiBaru;
    }

    public String getSubjek() {
        return subjek;
    }

    public void setSubjek(String nilaiBaru) {
        subjek = nilaiBaru;
    }

    public String getJenis() {
        return jenis;
    }

    public void setJenis(String nilaiBaru) {
        jenis = nilaiBaru;
    }

    public String getEntitas() {
        return entitas;
    }

    public void setEntitas(String nilaiBaru) {
        entitas = nilaiBaru;
    }

    public String getData() {
        return data;
    }

    public void setData(String nilaiBaru) {
        data = nilaiBaru;
    }

    public String getAksi() {
        return aksi;
    }

    public void setAksi(String nilaiBaru) {
        aksi = nilaiBaru;
    }

    public String getPermintaan() {
        return permintaan;
    }

    public void setPermintaan(String nilaiBaru) {
        permintaan = nilaiBaru;
    }

    public String getDari() {
        return dari;
    }

    public void setDari(String nilaiBaru) {
        dari = nilaiBaru;
    }

    public String getSampai() {
        return sampai;
    }

    public void setSampai(String nilaiBaru) {
        sampai = nilaiBaru;
    }

    public String getHal() {
        return hal;
    }

    public void setHal(String nilaiBaru) {
        hal = nilaiBaru;
    }
}
