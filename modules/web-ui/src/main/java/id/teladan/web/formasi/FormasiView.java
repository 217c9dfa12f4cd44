package id.teladan.web.formasi;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.formasi.BarisFormasi;
import id.teladan.core.formasi.DaftarFormasi;
import id.teladan.core.formasi.SaringanFormasi;
import id.teladan.core.unitkerja.DaftarOpd;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /jabatan/peta}: posts against holders; with a filter the vacancies. */
@Named("formasi")
@ViewScoped
public class FormasiView implements Serializable {

    private static final int UKURAN = 25;

    @Inject DaftarFormasi daftar;
    @Inject DaftarOpd opd;
    @Inject Clock jam;

    private String teks;
    private Long unit;
    private String keadaan;
    private int mulai;
    private Halaman<BarisFormasi> isi;

    public void muat() {
        isi = daftar.halaman(saringan(), mulai, UKURAN);
    }

    public void saring() {
        mulai = 0;
        muat();
    }

    public void geser(int arah) {
        mulai = Math.max(0, mulai + arah * UKURAN);
        muat();
    }

    /** Downloads everything that the filter reaches. */
    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "formasi-" + LocalDate.now(jam) + ".xlsx",
                Unduhan.XLSX,
                tujuan -> daftar.tulis(saringan(), tujuan));
    }

    private SaringanFormasi saringan() {
        return new SaringanFormasi(
                teks, unit, keadaan == null || keadaan.isBlank() ? null : keadaan);
    }

    public List<DaftarOpd.Opd> getOpd() {
        return opd.semua();
    }

    public Halaman<BarisFormasi> getIsi() {
        return isi;
    }

    public boolean isAdaBerikut() {
        return mulai + UKURAN < isi.total();
    }

    public int getMulai() {
        return mulai;
    }

    public String getTeks() {
        return teks;
    }

    public void setTeks(String nilai) {
        teks = nilai;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long nilai) {
        unit = nilai;
    }

    public String getKeadaan() {
        return keadaan;
    }

    public void setKeadaan(String nilai) {
        keadaan = nilai;
    }
}
