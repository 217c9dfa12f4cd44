package id.teladan.web.skp;

import id.teladan.skp.realisasi.LembarRealisasi;
import id.teladan.skp.realisasi.RealisasiTersimpan;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the owner types for an indicator in a quarter. */
public class IsianRealisasi implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LembarRealisasi.Butir butir;
    private long versi;
    private BigDecimal angka;
    private String uraian;
    private String url;

    IsianRealisasi(LembarRealisasi.Butir butir) {
        this.butir = butir;
        if (butir.kini() != null) {
            versi = butir.kini().versi();
            angka = butir.kini().angka();
            uraian = butir.kini().uraian();
        }
    }

    /** Both texts when another one was stored meanwhile; else null. */
    Konflik konflik(RealisasiTersimpan lain, UnaryOperator<String> teks) {
        return lain == null || lain.versi() == versi
                ? null
                : Konflik.dari(
                        lain.oleh(),
                        lain.pada(),
                        lain.versi(),
                        List.of(
                                new Konflik.Bidang(
                                        teks.apply("skp.realisasi.angka"),
                                        polos(angka),
                                        polos(lain.angka())),
                                new Konflik.Bidang(
                                        teks.apply("skp.realisasi.uraian"),
                                        uraian,
                                        lain.uraian())));
    }

    private static String polos(BigDecimal nilai) {
        return nilai == null ? null : nilai.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public LembarRealisasi.Butir getButir() {
        return butir;
    }

    public long getVersi() {
        return versi;
    }

    public void setVersi(long nilai) {
        versi = nilai;
    }

    public BigDecimal getAngka() {
        return angka;
    }

    public void setAngka(BigDecimal nilai) {
        angka = nilai;
    }

    public String getUraian() {
        return uraian;
    }

    public void setUraian(String nilai) {
        uraian = nilai;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String nilai) {
        url = nilai;
    }
}
