package id.teladan.web.pengaturan;

import id.teladan.core.akun.DaftarAkses;
import id.teladan.core.akun.PeninjauanAkses;
import id.teladan.core.akun.PeranTercatat;
import id.teladan.core.akun.SaringanAkses;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.MatriksHak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code /pengaturan/peran}: the access review and the matrix of rights. */
@Named("tinjauanAkses")
@ViewScoped
public class AksesView implements Serializable {

    private static final int UKURAN = 25;

    @Inject DaftarAkses daftar;
    @Inject PeninjauanAkses peninjauan;
    @Inject PelakuAktif aktif;

    private String tab;
    private String cari;
    private String peran;
    private String hak;
    private boolean belum;
    private boolean berakhir;
    private int mulai;
    private Halaman<PeranTercatat> isi;
    private HashMap<String, String> sel;
    private final Map<Long, Boolean> dipilih = new HashMap<>();

    public void muat() {
        isi = isMatriks() ? null : daftar.halaman(saringan(), mulai, UKURAN);
    }

    /** Marks what is ticked as reviewed in the running quarter. */
    public void tandai() {
        peninjauan.tandai(
                dipilih.entrySet().stream()
                        .filter(e -> Boolean.TRUE.equals(e.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
        dipilih.clear();
        muat();
    }

    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "tinjauan-akses.xlsx",
                Unduhan.XLSX,
                tujuan -> daftar.tulis(saringan(), tujuan));
    }

    private SaringanAkses saringan() {
        return new SaringanAkses(
                cari,
                Pilih.dari(Peran.class, peran, null),
                Pilih.dari(Hak.class, hak, null),
                belum,
                berakhir);
    }

    public boolean isMatriks() {
        return "MATRIKS".equals(tab);
    }

    public boolean isBolehMeninjau() {
        return aktif.pelaku().punya(Hak.MENINJAU_AKSES);
    }

    /** His own roles are reviewed by somebody else. */
    public boolean sendiri(PeranTercatat r) {
        return Long.valueOf(r.pegawaiId()).equals(aktif.pelaku().pegawaiId());
    }

    public String getTriwulan() {
        return daftar.triwulan();
    }

    public Peran[] getSemuaPeran() {
        return Peran.values();
    }

    /** Rights of the matrix. */
    public List<Hak> getSemuaHak() {
        return daftar.matriks().stream().map(MatriksHak.Baris::hak).distinct().sorted().toList();
    }

    /** How far a right of a role reaches; empty when it has none. */
    public Map<String, String> getSel() {
        if (sel == null) {
            sel = new HashMap<>();
            daftar.matriks().forEach(b -> sel.put(b.peran() + "." + b.hak(), b.lingkup().name()));
        }
        return sel;
    }

    /** Query that keeps the filter. */
    public String getAlamat() {
        return Pilih.kueri(
                "peran",
                peran,
                "hak",
                hak,
                "cari",
                cari,
                "belum",
                belum ? "true" : "",
                "berakhir",
                berakhir ? "true" : "");
    }

    public List<String> getTabnya() {
        return Stream.of("TINJAUAN", "MATRIKS").toList();
    }

    public int getUkuran() {
        return UKURAN;
    }

    public Halaman<PeranTercatat> getIsi() {
        return isi;
    }

    public Map<Long, Boolean> getDipilih() {
        return dipilih;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String nilai) {
        tab = nilai;
    }

    public String getCari() {
        return cari;
    }

    public void setCari(String nilai) {
        cari = nilai;
    }

    public String getPeran() {
        return peran;
    }

    public void setPeran(String nilai) {
        peran = nilai;
    }

    public String getHak() {
        return hak;
    }

    public void setHak(String nilai) {
        hak = nilai;
    }

    public boolean isBelum() {
        return belum;
    }

    public void setBelum(boolean nilai) {
        belum = nilai;
    }

    public boolean isBerakhir() {
        return berakhir;
    }

    public void setBerakhir(boolean nilai) {
        berakhir = nilai;
    }

    public int getMulai() {
        return mulai;
    }

    public void setMulai(int nilai) {
        mulai = nilai;
    }
}
