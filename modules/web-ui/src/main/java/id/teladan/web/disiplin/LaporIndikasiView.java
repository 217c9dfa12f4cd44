package id.teladan.web.disiplin;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.penugasan.Calon;
import id.teladan.disiplin.aturan.Dampak;
import id.teladan.disiplin.aturan.KatalogPelanggaran;
import id.teladan.disiplin.indikasi.DaftarTerlapor;
import id.teladan.disiplin.indikasi.LaporkanIndikasi;
import id.teladan.disiplin.indikasi.PelaporanIndikasi;
import id.teladan.disiplin.perkara.SumberIndikasi;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code /disiplin/baru}: report an indication. */
@Named
@ViewScoped
public class LaporIndikasiView implements Serializable {

    @Inject DaftarTerlapor terlapor;
    @Inject PelaporanIndikasi pelaporan;
    @Inject PelakuAktif aktif;

    private Calon pegawai;
    private SumberIndikasi sumber = SumberIndikasi.ATASAN;
    private String kode = KatalogPelanggaran.KETIDAKHADIRAN;
    private String dampak;
    private String hari;
    private String menit;
    private String mulai;
    private String sampai;
    private String uraian;

    /** Asked at the opening, so that the page belongs only to those who may report. */
    public void muat() {
        terlapor.calon("");
        if (aktif.pelaku().cakupan(Hak.LIHAT_PERKARA).semua()) {
            sumber = SumberIndikasi.INSPEKTORAT;
        }
    }

    public List<Calon> cariPegawai(String teks) {
        return terlapor.calon(teks);
    }

    public String lapor() {
        var nomor =
                pelaporan.lapor(
                        new LaporkanIndikasi(
                                pegawai == null ? null : pegawai.id(),
                                sumber,
                                uraian,
                                Tanggal.baca(mulai),
                                Tanggal.baca(sampai),
                                kode,
                                dampak == null || dampak.isEmpty() ? null : Dampak.valueOf(dampak),
                                isKetidakhadiran() ? bacaHari() : List.of(),
                                isKetidakhadiran() ? bacaMenit() : 0));
        return "/disiplin/rincian?faces-redirect=true&id=" + nomor;
    }

    private List<LocalDate> bacaHari() {
        var hasil = new ArrayList<LocalDate>();
        for (var baris : (hari == null ? "" : hari).split("[\\s,;]+")) {
            if (baris.isBlank()) {
                continue;
            }
            var cocok = baris.matches("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");
            var bagian = baris.split("[-/.]");
            try {
                hasil.add(
                        cocok
                                ? LocalDate.of(
                                        Integer.parseInt(bagian[2]),
                                        Integer.parseInt(bagian[1]),
                                        Integer.parseInt(bagian[0]))
                                : LocalDate.parse(baris));
            } catch (java.time.DateTimeException e) {
                throw new PelanggaranAturan(List.of(Pelanggaran.pada("hari", "DIS-025", baris)));
            }
        }
        return hasil;
    }

    private int bacaMenit() {
        if (menit == null || menit.isBlank()) {
            return 0;
        }
        if (!menit.strip().matches("\\d{1,5}")) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("menit", "DIS-026")));
        }
        return Integer.parseInt(menit.strip());
    }

    public boolean isKetidakhadiran() {
        return KatalogPelanggaran.KETIDAKHADIRAN.equals(kode);
    }

    /** True when the chosen breach asks for its impact. */
    public boolean isBerdampak() {
        return kode != null && KatalogPelanggaran.menurutDampak(kode);
    }

    public List<String> getSemuaKode() {
        return KatalogPelanggaran.semuaKode();
    }

    public SumberIndikasi[] getSemuaSumber() {
        return SumberIndikasi.values();
    }

    public Dampak[] getSemuaDampak() {
        return Dampak.values();
    }

    public Calon getPegawai() {
        return pegawai;
    }

    public void setPegawai(Calon nilai) {
        pegawai = nilai;
    }

    public SumberIndikasi getSumber() {
        return sumber;
    }

    public void setSumber(SumberIndikasi nilai) {
        sumber = nilai;
    }

    public String getKode() {
        return kode;
    }

    public void setKode(String nilai) {
        kode = nilai;
    }

    public String getDampak() {
        return dampak;
    }

    public void setDampak(String nilai) {
        dampak = nilai;
    }

    public String getHari() {
        return hari;
    }

    public void setHari(String nilai) {
        hari = nilai;
    }

    public String getMenit() {
        return menit;
    }

    public void setMenit(String nilai) {
        menit = nilai;
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

    public String getUraian() {
        return uraian;
    }

    public void setUraian(String nilai) {
        uraian = nilai;
    }
}
