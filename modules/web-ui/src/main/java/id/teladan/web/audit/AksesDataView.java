package id.teladan.web.audit;

import id.teladan.core.akses.BarisAkses;
import id.teladan.core.akses.JenisAkses;
import id.teladan.core.pengawasan.DaftarAksesData;
import id.teladan.core.pengawasan.EksporAudit;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** {@code /audit/akses}: who has read which sensitive data; the filters stand in the address. */
@Named("aksesData")
@ViewScoped
public class AksesDataView implements Serializable {

    private static final int BARIS = 25;

    @Inject DaftarAksesData daftar;
    @Inject EksporAudit ekspor;
    @Inject Clock jam;

    private final IsianAudit isian = new IsianAudit();
    private HalamanAudit<BarisAkses> halaman;

    public void muat() {
        isian.bawaan(LocalDate.now(jam));
        var nomor = isian.halaman();
        halaman =
                new HalamanAudit<>(
                        daftar.halaman(isian.akses(), (nomor - 1) * BARIS, BARIS), nomor, BARIS);
    }

    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "akses-data-" + LocalDate.now(jam) + ".xlsx",
                Unduhan.XLSX,
                tujuan -> ekspor.akses(isian.akses(), tujuan));
    }

    /** Query of the same search with another value; empty takes it away. */
    public String kueri(String nama, Object nilai) {
        return isian.kueri(nama, nilai == null ? null : String.valueOf(nilai));
    }

    public IsianAudit getIsian() {
        return isian;
    }

    public HalamanAudit<BarisAkses> getHalaman() {
        return halaman;
    }

    public JenisAkses[] getJenis() {
        return JenisAkses.values();
    }
}
