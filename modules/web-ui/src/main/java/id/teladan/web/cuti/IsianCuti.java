package id.teladan.web.cuti;

import id.teladan.core.berkas.RingkasBerkas;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.KeperluanCuti;
import id.teladan.presensi.cuti.IsiCuti;
import id.teladan.presensi.cuti.RincianCuti;
import id.teladan.web.rupa.Tanggal;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** What is typed into the form, as texts. */
public class IsianCuti implements Serializable {

    private static final String BERKAS = "berkas";

    private JenisCuti jenis = JenisCuti.TAHUNAN;
    private String dari;
    private String sampai;
    private KeperluanCuti keperluan;
    private String anakKe;
    private String alasan;
    private String alamat;
    private String telepon;
    private Long pengganti;
    private final List<RingkasBerkas> berkas = new ArrayList<>();

    static IsianCuti dari(RincianCuti r) {
        var hasil = new IsianCuti();
        hasil.jenis = r.jenis();
        hasil.dari = r.dari().toString();
        hasil.sampai = r.sampai().toString();
        hasil.keperluan = r.keperluan();
        hasil.anakKe = r.anakKe() == null ? null : r.anakKe().toString();
        hasil.alasan = r.alasan();
        hasil.alamat = r.alamat();
        hasil.telepon = r.telepon();
        hasil.pengganti = r.penggantiId();
        hasil.berkas.addAll(r.lampiran());
        return hasil;
    }

    IsiCuti isi() {
        var anak = anakKe == null || !anakKe.matches("\\d{1,2}") ? null : Integer.valueOf(anakKe);
        return new IsiCuti(
                jenis,
                Tanggal.baca(dari),
                Tanggal.baca(sampai),
                isBerkeperluan() ? keperluan : null,
                jenis == JenisCuti.MELAHIRKAN ? anak : null,
                alasan,
                alamat,
                telepon,
                berkas.stream().map(RingkasBerkas::id).toList(),
                pengganti);
    }

    Map<String, String> ketikan() {
        var hasil = new HashMap<String, String>();
        hasil.put("jenis", jenis == null ? null : jenis.name());
        hasil.put("dari", dari);
        hasil.put("sampai", sampai);
        hasil.put("keperluan", keperluan == null ? null : keperluan.name());
        hasil.put("anakKe", anakKe);
        hasil.put("alasan", alasan);
        hasil.put("alamat", alamat);
        hasil.put("telepon", telepon);
        hasil.put("pengganti", pengganti == null ? null : pengganti.toString());
        hasil.put(
                BERKAS,
                berkas.stream().map(b -> String.valueOf(b.id())).collect(Collectors.joining(" ")));
        return hasil;
    }

    /**
     * @param milik finds a kept own file
     */
    void pakai(Map<String, String> ketikan, LongFunction<Optional<RingkasBerkas>> milik) {
        jenis = pilih(JenisCuti.values(), ketikan.get("jenis"));
        dari = ketikan.get("dari");
        sampai = ketikan.get("sampai");
        keperluan = pilih(KeperluanCuti.values(), ketikan.get("keperluan"));
        anakKe = ketikan.get("anakKe");
        alasan = ketikan.get("alasan");
        alamat = ketikan.get("alamat");
        telepon = ketikan.get("telepon");
        var nomor = ketikan.get("pengganti");
        pengganti = nomor == null ? null : Long.valueOf(nomor);
        var ada = berkas.stream().map(RingkasBerkas::id).toList();
        for (var b : String.valueOf(ketikan.get(BERKAS)).split(" ")) {
            if (b.matches("\\d{1,18}") && !ada.contains(Long.valueOf(b))) {
                milik.apply(Long.parseLong(b)).ifPresent(berkas::add);
            }
        }
    }

    private static <E extends Enum<E>> E pilih(E[] semua, String nama) {
        return Arrays.stream(semua).filter(e -> e.name().equals(nama)).findFirst().orElse(null);
    }

    /** True for kinds for which the rules ask what it is for. */
    public boolean isBerkeperluan() {
        return jenis == JenisCuti.TAHUNAN
                || jenis == JenisCuti.BESAR
                || jenis == JenisCuti.ALASAN_PENTING;
    }

    public JenisCuti getJenis() {
        return jenis;
    }

    public void setJenis(JenisCuti nilai) {
        jenis = nilai;
    }

    public String getDari() {
        return dari;
    }

    public void setDari(String nilai) {
        dari = nilai;
    }

    public String getSampai() {
        return sampai;
    }

    public void setSampai(String nilai) {
        sampai = nilai;
    }

    public KeperluanCuti getKeperluan() {
        return keperluan;
    }

    public void setKeperluan(KeperluanCuti nilai) {
        keperluan = nilai;
    }

    public String getAnakKe() {
        return anakKe;
    }

    public void setAnakKe(String nilai) {
        anakKe = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }

    public String getAlamat() {
        return alamat;
    }

    public void setAlamat(String nilai) {
        alamat = nilai;
    }

    public String getTelepon() {
        return telepon;
    }

    public void setTelepon(String nilai) {
        telepon = nilai;
    }

    public Long getPengganti() {
        return pengganti;
    }

    public void setPengganti(Long nilai) {
        pengganti = nilai;
    }

    public List<RingkasBerkas> getBerkas() {
        return berkas;
    }
}
