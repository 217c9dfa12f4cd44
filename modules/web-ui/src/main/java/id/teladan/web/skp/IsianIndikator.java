package id.teladan.web.skp;

import id.teladan.skp.rencana.Aspek;
import id.teladan.skp.rencana.Baris;
import id.teladan.skp.rencana.IsiIndikator;
import id.teladan.skp.rencana.SimpanIndikator;
import java.io.Serializable;
import java.math.BigDecimal;

/** What the owner types for one indicator. */
public class IsianIndikator implements Serializable {

    private static final long serialVersionUID = 1L;

    private final IsiIndikator asal;
    private long versi;
    private Aspek aspek;
    private String uraian;
    private BigDecimal targetAngka;
    private BigDecimal targetTertinggi;
    private String targetSatuan;
    private String targetTeks;

    IsianIndikator(IsiIndikator asal) {
        this.asal = asal;
        this.versi = asal.versi();
        this.aspek = asal.aspek();
        this.uraian = asal.uraian();
        this.targetAngka = asal.targetAngka();
        this.targetTertinggi = asal.targetTertinggi();
        this.targetSatuan = asal.targetSatuan();
        this.targetTeks = asal.targetTeks();
    }

    SimpanIndikator perintah(long skpId) {
        return new SimpanIndikator(
                skpId,
                asal.id(),
                versi,
                aspek,
                uraian,
                targetAngka,
                targetTertinggi,
                targetSatuan,
                targetTeks);
    }

    /** The target as it is typed, in the words of the forms. */
    String target() {
        return new IsiIndikator(
                        asal.id(),
                        versi,
                        aspek,
                        uraian,
                        targetAngka,
                        targetTertinggi,
                        targetSatuan,
                        targetTeks,
                        0)
                .target();
    }

    Baris baris(long skpId) {
        return new Baris(skpId, asal.id(), versi);
    }

    public IsiIndikator getAsal() {
        return asal;
    }

    public long getVersi() {
        return versi;
    }

    public void setVersi(long nilai) {
        versi = nilai;
    }

    public Aspek getAspek() {
        return aspek;
    }

    public void setAspek(Aspek nilai) {
        aspek = nilai;
    }

    public String getUraian() {
        return uraian;
    }

    public void setUraian(String nilai) {
        uraian = nilai;
    }

    public BigDecimal getTargetAngka() {
        return targetAngka;
    }

    public void setTargetAngka(BigDecimal nilai) {
        targetAngka = nilai;
    }

    public BigDecimal getTargetTertinggi() {
        return targetTertinggi;
    }

    public void setTargetTertinggi(BigDecimal nilai) {
        targetTertinggi = nilai;
    }

    public String getTargetSatuan() {
        return targetSatuan;
    }

    public void setTargetSatuan(String nilai) {
        targetSatuan = nilai;
    }

    public String getTargetTeks() {
        return targetTeks;
    }

    public void setTargetTeks(String nilai) {
        targetTeks = nilai;
    }
}
