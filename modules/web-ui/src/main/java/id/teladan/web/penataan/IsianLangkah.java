package id.teladan.web.penataan;

import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.penataan.JenisLangkah;
import id.teladan.core.penataan.Langkah;
import id.teladan.core.penugasan.Calon;
import id.teladan.core.unitkerja.JenisUnit;
import java.io.Serializable;
import java.util.List;

/** What is typed for one step. */
public class IsianLangkah implements Serializable {

    private JenisLangkah jenis = JenisLangkah.GABUNG;
    private Calon unit;
    private Calon tujuan;
    private Calon pegawai;
    private Calon jabatan;
    private List<Calon> anak;
    private String nama;
    private String kode;
    private JenisUnit jenisUnit = JenisUnit.DINAS;
    private String jabatanKepala;
    private Jenjang jenjang;
    private String eselon;
    private Integer kelas;

    /** The step, with {@code kunci} as the number of a new unit. */
    Langkah langkah(int kunci) {
        return new Langkah(
                jenis,
                id(unit),
                id(tujuan),
                isBaru() ? kunci : 0,
                nama,
                kode,
                isBaru() ? jenisUnit : null,
                jabatanKepala,
                jenjang,
                eselon,
                kelas,
                anak == null ? List.of() : anak.stream().map(Calon::id).toList(),
                id(pegawai),
                id(jabatan));
    }

    private static Long id(Calon calon) {
        return calon == null ? null : (Long) calon.id();
    }

    /** The step creates a unit. */
    public boolean isBaru() {
        return jenis == JenisLangkah.BENTUK || jenis == JenisLangkah.PECAH;
    }

    /** The step is about an existing unit. */
    public boolean isPerluUnit() {
        return switch (jenis) {
            case PECAH, UBAH_NAMA, PINDAH, GABUNG, TUTUP -> true;
            default -> false;
        };
    }

    /** The step leads somewhere. */
    public boolean isPerluTujuan() {
        return switch (jenis) {
            case BENTUK, PINDAH, GABUNG, PINDAH_JABATAN, TEMPATKAN -> true;
            default -> false;
        };
    }

    public boolean isPerluNama() {
        return isBaru() || jenis == JenisLangkah.UBAH_NAMA || isTempatkan();
    }

    public boolean isPerluKepala() {
        return isBaru() || jenis == JenisLangkah.UBAH_NAMA;
    }

    public boolean isPerluKelas() {
        return isBaru() || isTempatkan();
    }

    public boolean isPecah() {
        return jenis == JenisLangkah.PECAH;
    }

    public boolean isTempatkan() {
        return jenis == JenisLangkah.TEMPATKAN;
    }

    public boolean isPerluJabatan() {
        return jenis == JenisLangkah.PINDAH_JABATAN || isTempatkan();
    }

    public JenisLangkah getJenis() {
        return jenis;
    }

    public void setJenis(JenisLangkah nilai) {
        jenis = nilai;
    }

    public Calon getUnit() {
        return unit;
    }

    public void setUnit(Calon nilai) {
        unit = nilai;
    }

    public Calon getTujuan() {
        return tujuan;
    }

    public void setTujuan(Calon nilai) {
        tujuan = nilai;
    }

    public Calon getPegawai() {
        return pegawai;
    }

    public void setPegawai(Calon nilai) {
        pegawai = nilai;
    }

    public Calon getJabatan() {
        return jabatan;
    }

    public void setJabatan(Calon nilai) {
        jabatan = nilai;
    }

    public List<Calon> getAnak() {
        return anak;
    }

    public void setAnak(List<Calon> nilai) {
        anak = nilai;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nilai) {
        nama = nilai;
    }

    public String getKode() {
        return kode;
    }

    public void setKode(String nilai) {
        kode = nilai;
    }

    public JenisUnit getJenisUnit() {
        return jenisUnit;
    }

    public void setJenisUnit(JenisUnit nilai) {
        jenisUnit = nilai;
    }

    public String getJabatanKepala() {
        return jabatanKepala;
    }

    public void setJabatanKepala(String nilai) {
        jabatanKepala = nilai;
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
}
