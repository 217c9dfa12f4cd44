package id.teladan.web.skp;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.evaluasi.PenetapanMassal;
import id.teladan.skp.evaluasi.TetapkanPredikat;
import id.teladan.skp.penutupan.BarisKalibrasi;
import id.teladan.skp.penutupan.CatatKalibrasi;
import id.teladan.skp.penutupan.DaftarPenutupan;
import id.teladan.skp.penutupan.Kalibrasi;
import id.teladan.skp.penutupan.RincianPenutupan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /skp/kalibrasi}: everybody of a unit side by side, remarks of the meeting, and setting several at once. */
@Named
@ViewScoped
public class KalibrasiView implements Serializable {

    @Inject Kalibrasi kalibrasi;
    @Inject DaftarPenutupan daftar;
    @Inject PenetapanMassal massal;

    private Long unit;
    private Integer tahun;
    private int triwulan;
    private String saring;
    private List<BarisKalibrasi> semua;
    private RincianPenutupan rincian;
    private final Map<Long, Boolean> dipilih = new HashMap<>();
    private Long dicatat;
    private String catatan;
    private List<PenetapanMassal.Hasil> hasil;

    /** Opens the unit that the address names; a foreign one answers like one that does not exist. */
    public void muat() {
        if (unit == null || tahun == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        rincian = daftar.rincian(unit, tahun, triwulan);
        semua = kalibrasi.lembar(unit, tahun, triwulan);
    }

    /** The rows that the filter chip leaves. */
    public List<BarisKalibrasi> getBaris() {
        return semua.stream()
                .filter(
                        b ->
                                saring == null
                                        || saring.isEmpty()
                                        || (b.predikat() == null
                                                ? saring.equals("BELUM")
                                                : b.predikat().name().equals(saring)))
                .toList();
    }

    /** People per predicate that is set or follows from the ratings typed. */
    public Map<PredikatKinerja, Integer> getSebaran() {
        var jumlah = new EnumMap<PredikatKinerja, Integer>(PredikatKinerja.class);
        for (var p : PredikatKinerja.values()) {
            jumlah.put(p, 0);
        }
        semua.stream()
                .filter(b -> b.predikat() != null)
                .forEach(b -> jumlah.merge(b.predikat(), 1, Integer::sum));
        return jumlah;
    }

    public long getBelum() {
        return semua.stream().filter(b -> b.predikat() == null).count();
    }

    public KurvaPola getKurva() {
        return KurvaPola.dari(getSebaran(), rincian.capaian());
    }

    /** Opens the field for a remark about one of them. */
    public void mulaiCatat(long skpId) {
        dicatat = skpId;
        catatan = null;
    }

    public void catat() {
        kalibrasi.catat(new CatatKalibrasi(unit, tahun, triwulan, dicatat, catatan));
        dicatat = null;
        muat();
    }

    public void batal() {
        dicatat = null;
    }

    /** Sets those that are ticked, each for itself; what is refused is listed. */
    public void tetapkanDipilih() {
        hasil =
                massal.tetapkan(
                        semua.stream()
                                .filter(
                                        b ->
                                                b.siap()
                                                        && Boolean.TRUE.equals(
                                                                dipilih.get(b.skpId())))
                                .map(b -> new TetapkanPredikat(b.skpId(), triwulan, b.versi()))
                                .toList());
        dipilih.clear();
        muat();
    }

    public long getBerhasil() {
        return hasil.stream().filter(h -> h.predikat() != null).count();
    }

    /** Those that were refused, with why. */
    public List<PenetapanMassal.Hasil> getGagal() {
        return hasil.stream().filter(h -> h.predikat() == null).toList();
    }

    public String nama(long skpId) {
        return semua.stream()
                .filter(b -> b.skpId() == skpId)
                .map(BarisKalibrasi::nama)
                .findFirst()
                .orElse("-");
    }

    public long getJumlahDipilih() {
        return dipilih.values().stream().filter(Boolean.TRUE::equals).count();
    }

    public boolean isAdaSiap() {
        return semua.stream().anyMatch(BarisKalibrasi::siap);
    }

    public Map<Long, Boolean> getDipilih() {
        return dipilih;
    }

    public PredikatKinerja[] getPredikat() {
        return PredikatKinerja.values();
    }

    public List<PenetapanMassal.Hasil> getHasil() {
        return hasil;
    }

    public RincianPenutupan getRincian() {
        return rincian;
    }

    public List<BarisKalibrasi> getSemua() {
        return semua;
    }

    public Long getDicatat() {
        return dicatat;
    }

    public String getCatatan() {
        return catatan;
    }

    public void setCatatan(String nilai) {
        catatan = nilai;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long nilai) {
        unit = nilai;
    }

    public Integer getTahun() {
        return tahun;
    }

    public void setTahun(Integer nilai) {
        tahun = nilai;
    }

    public int getTriwulan() {
        return triwulan;
    }

    public void setTriwulan(int nilai) {
        triwulan = nilai;
    }

    public String getSaring() {
        return saring;
    }

    public void setSaring(String nilai) {
        saring = nilai;
    }
}
