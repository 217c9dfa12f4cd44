package id.teladan.web.pengaturan;

import id.teladan.core.acuan.BarisAcuan;
import id.teladan.core.acuan.IsiAcuanJabatan;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.web.rupa.Tanggal;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What an officer types to propose a position of the reference data. */
public class IsianAcuan implements Serializable {

    private String nama;
    private JenisJabatan jenis;
    private Jenjang jenjang;
    private String eselon;
    private Integer kelas;
    private String mulai;
    private String sampai;
    private String dasar;
    private String alasan;
    private boolean akhiri;

    /** Begins with what holds. */
    void dari(BarisAcuan b) {
        nama = b.nama();
        jenis = b.jenis();
        jenjang = b.jenjang();
        eselon = b.eselon();
        kelas = b.kelas();
    }

    /** What is typed, by name. */
    Map<String, String> ketikan() {
        var hasil = new HashMap<String, String>();
        hasil.put("nama", nama);
        hasil.put("jenis", jenis == null ? null : jenis.name());
        hasil.put("jenjang", jenjang == null ? null : jenjang.name());
        hasil.put("eselon", eselon);
        hasil.put("kelas", kelas == null ? null : kelas.toString());
        hasil.put("mulai", mulai);
        hasil.put("sampai", sampai);
        hasil.put("dasar", dasar);
        hasil.put("alasan", alasan);
        hasil.put("akhiri", String.valueOf(akhiri));
        return hasil;
    }

    void pakai(Map<String, String> ketikan) {
        nama = ketikan.get("nama");
        jenis = ketikan.get("jenis") == null ? null : JenisJabatan.valueOf(ketikan.get("jenis"));
        jenjang = ketikan.get("jenjang") == null ? null : Jenjang.valueOf(ketikan.get("jenjang"));
        eselon = ketikan.get("eselon");
        kelas = ketikan.get("kelas") == null ? null : Integer.valueOf(ketikan.get("kelas"));
        mulai = ketikan.get("mulai");
        sampai = ketikan.get("sampai");
        dasar = ketikan.get("dasar");
        alasan = ketikan.get("alasan");
        akhiri = Boolean.parseBoolean(ketikan.get("akhiri"));
    }

    IsiAcuanJabatan isi() {
        return new IsiAcuanJabatan(
                nama,
                jenis,
                jenjang,
                eselon == null || eselon.isBlank() ? null : eselon.strip(),
                kelas,
                Tanggal.baca(mulai),
                akhiri ? null : Tanggal.baca(sampai),
                dasar,
                akhiri);
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nilai) {
        nama = nilai;
    }

    public JenisJabatan getJenis() {
        return jenis;
    }

    public void setJenis(JenisJabatan nilai) {
        jenis = nilai;
    }

    public Jenjang getJenjang() {
        return jenjang;
    }

    public void setJenjang(Jenjang nilai) {
        jenjang = nilai;
    }

    public String getEselon() {
        return eselon;
    }

    public void setEselon(String nilai) {
        eselon = nilai;
    }

    public Integer getKelas() {
        return kelas;
    }

    public void setKelas(Integer nilai) {
        kelas = nilai;
    }

    public String getMulai() {
        return mulai;
    }

    public void setMulai(String nilai) {
        mulai = nilai;
    }

    public String getSampai() {
        return sampai;
    }

    public void setSampai(String nilai) {
        sampai = nilai;
    }

    public String getDasar() {
        return dasar;
    }

    public void setDasar(String nilai) {
        dasar = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }

    public boolean isAkhiri() {
        return akhiri;
    }

    public void setAkhiri(boolean nilai) {
        akhiri = nilai;
    }
}
