package id.teladan.web.audit;

import id.teladan.core.pengawasan.BarisJejak;
import id.teladan.core.pengawasan.DaftarAudit;
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
import java.util.List;

/** {@code /audit}: search of the audit trail; the filters stand in the address. */
@Named("daftarAudit")
@ViewScoped
public class DaftarAuditView implements Serializable {

    private static final int BARIS = 25;

    @Inject DaftarAudit daftar;
    @Inject EksporAudit ekspor;
    @Inject Clock jam;

    private final IsianAudit isian = new IsianAudit();
    private HalamanAudit<BarisJejak> halaman;
    private List<String> entitas = List.of();
    private DaftarAudit.Orang orang;
    private String cari;
    private List<DaftarAudit.Orang> pilihan = List.of();

    public void muat() {
        isian.bawaan(LocalDate.now(jam));
        var nomor = isian.halaman();
        halaman =
                new HalamanAudit<>(
                        daftar.halaman(isian.audit(), (nomor - 1) * BARIS, BARIS), nomor, BARIS);
        entitas = daftar.entitas();
        orang = isian.getPelakuId() == null ? null : daftar.orang(isian.getPelakuId()).orElse(null);
    }

    /** People to choose as the actor; the name never reaches the address. */
    public void cariOrang() {
        pilihan = daftar.cariOrang(cari == null ? "" : cari);
    }

    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "jejak-audit-" + LocalDate.now(jam) + ".xlsx",
                Unduhan.XLSX,
                tujuan -> ekspor.jejak(isian.audit(), tujuan));
    }

    /** Query of the same search with another value; empty takes it away. */
    public String kueri(String nama, Object nilai) {
        return isian.kueri(nama, nilai == null ? null : String.valueOf(nilai));
    }

    public IsianAudit getIsian() {
        return isian;
    }

    public HalamanAudit<BarisJejak> getHalaman() {
        return halaman;
    }

    public List<String> getEntitas() {
        return entitas;
    }

    public DaftarAudit.Orang getOrang() {
        return orang;
    }

    public String getCari() {
        return cari;
    }

    public void setCari(String nilai) {
        cari = nilai;
    }

    public List<DaftarAudit.Orang> getPilihan() {
        return pilihan;
    }
}
