package id.teladan.web.disiplin;

import id.teladan.core.penugasan.Calon;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.daftar.RincianPerkara;
import id.teladan.disiplin.indikasi.TerimaIndikasi;
import id.teladan.disiplin.indikasi.TolakIndikasi;
import id.teladan.disiplin.pemeriksaan.BentukTim;
import id.teladan.disiplin.pemeriksaan.CatatKehadiran;
import id.teladan.disiplin.pemeriksaan.CatatTanyaJawab;
import id.teladan.disiplin.pemeriksaan.LimpahkanPerkara;
import id.teladan.disiplin.pemeriksaan.PanggilPegawai;
import id.teladan.disiplin.pemeriksaan.TerbitkanLaporan;
import id.teladan.disiplin.pemeriksaan.TutupBeritaAcara;
import id.teladan.disiplin.penjatuhan.CaraTerima;
import id.teladan.disiplin.penjatuhan.SampaikanKeputusan;
import id.teladan.disiplin.penjatuhan.TetapkanHukuman;
import id.teladan.web.rupa.Tanggal;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed for a step of a case, and the command that it makes. */
public class IsianLangkah implements Serializable {

    private String catatan;
    private String alasan;
    private String tanggalSurat;
    private String tanggalPeriksa;
    private String jam;
    private String tempat;
    private String tanya;
    private String jawab;
    private String alasanTolak;
    private String fakta;
    private String analisis;
    private String kesimpulan;
    private String meringankan;
    private String memberatkan;
    private String pelanggaran;
    private String pertimbangan;
    private String diterima;
    private String bukti;
    private Calon pengawasan;
    private Calon kepegawaian;
    private boolean terlibat;
    private boolean virtual;
    private boolean tertanda = true;
    private boolean terbukti = true;
    private JenisHukuman jenis;
    private CaraTerima cara = CaraTerima.HADIR;

    /** Fills what is known before anything is typed. */
    static IsianLangkah untuk(RincianPerkara r, LocalDate hari) {
        var i = new IsianLangkah();
        i.tanggalSurat = hari.toString();
        i.diterima = hari.toString();
        i.jam = "09.00";
        i.jenis = r.diizinkan().isEmpty() ? null : r.diizinkan().get(0);
        i.pelanggaran = r.pemeriksaan() == null ? null : r.pemeriksaan().kesimpulan();
        return i;
    }

    BentukTim tim(RincianPerkara r) {
        return new BentukTim(
                r.id(),
                r.versi(),
                pengawasan == null ? null : pengawasan.id(),
                kepegawaian == null ? null : kepegawaian.id());
    }

    TerimaIndikasi terima(RincianPerkara r) {
        return new TerimaIndikasi(r.id(), r.versi(), terlibat, catatan);
    }

    TolakIndikasi tolak(RincianPerkara r) {
        return new TolakIndikasi(r.id(), r.versi(), alasan);
    }

    PanggilPegawai panggil(RincianPerkara r) {
        return new PanggilPegawai(
                r.id(),
                r.versi(),
                Tanggal.baca(tanggalSurat),
                Tanggal.baca(tanggalPeriksa),
                jam,
                tempat);
    }

    CatatKehadiran hadir(RincianPerkara r) {
        return new CatatKehadiran(r.id(), r.versi(), catatan);
    }

    CatatTanyaJawab tanyaJawab(RincianPerkara r) {
        return new CatatTanyaJawab(r.id(), r.versi(), tanya, jawab);
    }

    TutupBeritaAcara tutup(RincianPerkara r) {
        return new TutupBeritaAcara(r.id(), r.versi(), virtual, tertanda, alasanTolak);
    }

    TerbitkanLaporan laporan(RincianPerkara r) {
        return new TerbitkanLaporan(
                r.id(), r.versi(), fakta, analisis, kesimpulan, terbukti, meringankan, memberatkan);
    }

    LimpahkanPerkara limpah(RincianPerkara r) {
        return new LimpahkanPerkara(r.id(), r.versi(), catatan);
    }

    TetapkanHukuman tetapkan(RincianPerkara r) {
        return new TetapkanHukuman(r.id(), r.versi(), jenis, pelanggaran, pertimbangan);
    }

    SampaikanKeputusan sampaikan(RincianPerkara r) {
        return new SampaikanKeputusan(r.id(), r.versi(), Tanggal.baca(diterima), cara, bukti);
    }

    public String getCatatan() {
        return catatan;
    }

    public void setCatatan(String nilai) {
        catatan = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }

    public String getTanggalSurat() {
        return tanggalSurat;
    }

    public void setTanggalSurat(String nilai) {
        tanggalSurat = nilai;
    }

    public String getTanggalPeriksa() {
        return tanggalPeriksa;
    }

    public void setTanggalPeriksa(String nilai) {
        tanggalPeriksa = nilai;
    }

    public String getJam() {
        return jam;
    }

    public void setJam(String nilai) {
        jam = nilai;
    }

    public String getTempat() {
        return tempat;
    }

    public void setTempat(String nilai) {
        tempat = nilai;
    }

    public String getTanya() {
        return tanya;
    }

    public void setTanya(String nilai) {
        tanya = nilai;
    }

    public String getJawab() {
        return jawab;
    }

    public void setJawab(String nilai) {
        jawab = nilai;
    }

    public String getAlasanTolak() {
        return alasanTolak;
    }

    public void setAlasanTolak(String nilai) {
        alasanTolak = nilai;
    }

    public String getFakta() {
        return fakta;
    }

    public void setFakta(String nilai) {
        fakta = nilai;
    }

    public String getAnalisis() {
        return analisis;
    }

    public void setAnalisis(String nilai) {
        analisis = nilai;
    }

    public String getKesimpulan() {
        return kesimpulan;
    }

    public void setKesimpulan(String nilai) {
        kesimpulan = nilai;
    }

    public String getMeringankan() {
        return meringankan;
    }

    public void setMeringankan(String nilai) {
        meringankan = nilai;
    }

    public String getMemberatkan() {
        return memberatkan;
    }

    public void setMemberatkan(String nilai) {
        memberatkan = nilai;
    }

    public String getPelanggaran() {
        return pelanggaran;
    }

    public void setPelanggaran(String nilai) {
        pelanggaran = nilai;
    }

    public String getPertimbangan() {
        return pertimbangan;
    }

    public void setPertimbangan(String nilai) {
        pertimbangan = nilai;
    }

    public String getDiterima() {
        return diterima;
    }

    public void setDiterima(String nilai) {
        diterima = nilai;
    }

    public String getBukti() {
        return bukti;
    }

    public void setBukti(String nilai) {
        bukti = nilai;
    }

    public boolean isTerlibat() {
        return terlibat;
    }

    public void setTerlibat(boolean nilai) {
        terlibat = nilai;
    }

    public boolean isVirtual() {
        return virtual;
    }

    public void setVirtual(boolean nilai) {
        virtual = nilai;
    }

    public boolean isTertanda() {
        return tertanda;
    }

    public void setTertanda(boolean nilai) {
        tertanda = nilai;
    }

    public boolean isTerbukti() {
        return terbukti;
    }

    public void setTerbukti(boolean nilai) {
        terbukti = nilai;
    }

    public JenisHukuman getJenis() {
        return jenis;
    }

    public void setJenis(JenisHukuman nilai) {
        jenis = nilai;
    }

    public CaraTerima getCara() {
        return cara;
    }

    public void setCara(CaraTerima nilai) {
        cara = nilai;
    }

    public Calon getPengawasan() {
        return pengawasan;
    }

    public void setPengawasan(Calon nilai) {
        pengawasan = nilai;
    }

    public Calon getKepegawaian() {
        return kepegawaian;
    }

    public void setKepegawaian(Calon nilai) {
        kepegawaian = nilai;
    }
}
