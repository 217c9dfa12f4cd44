package id.teladan.web.daftar;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.tampilan.TampilanDaftar.SaringanTersimpan;
import id.teladan.web.rupa.Teks;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What every list page does. The page names the bean {@code v}; its parameters of the address are bound to {@code
 * v.isian.nilai}.
 *
 * @param <T> a row
 */
public abstract class DaftarView<T extends Serializable> implements Serializable {

    /** Rows of a page. */
    protected static final int BARIS = 25;

    private static final int HALAMAN_SEKITAR = 2;

    /** An active filter: its name and its value in words. */
    public record Chip(String kunci, String kata) implements Serializable {}

    @Inject PilihanTampilan tampilan;

    private final IsianDaftar isian;
    private Halaman<T> isi;
    private List<Chip> chip;
    private String namaSaringan;
    private boolean saringanBawaan;

    protected DaftarView(IsianDaftar isian) {
        this.isian = isian;
    }

    /** Path of the page; its view is kept under it. */
    public abstract String getAlamat();

    /** Names of the columns that may be hidden, in order; their titles are {@code kolom.<name>}. */
    public abstract List<String> getKolom();

    /** Reads rows. */
    protected abstract Halaman<T> baca(int mulai, int ukuran);

    /** The column that the list is sorted by. */
    protected abstract Enum<?> kolomUrut();

    /** Value of a filter in words. */
    protected abstract String sebut(String kunci, String nilai);

    /** Reads the page that the address asks for; a bare address opens the saved default, a page behind the last the last. */
    public void muat() {
        var faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()
                && faces.getExternalContext().getRequestParameterMap().isEmpty()
                && isian.kosong()) {
            tampilan.untuk(getAlamat()).bawaan().ifPresent(s -> isian.baca(s.kueri()));
        }
        segarkan();
    }

    /** Reads the rows again. */
    public void segarkan() {
        isi = baca((isian.halaman() - 1) * BARIS, BARIS);
        if (isi.baris().isEmpty() && isi.total() > 0) {
            isian.keHalaman(getJumlahHalaman());
            isi = baca((isian.halaman() - 1) * BARIS, BARIS);
        }
        chip = null;
    }

    /** A filter has changed: shows the first page of what matches now. */
    public void saring() {
        isian.keHalaman(1);
        segarkan();
    }

    public void hapus(String kunci) {
        isian.hapus(kunci);
        saring();
    }

    /** Takes away every filter and the text. */
    public void hapusSemua() {
        isian.hapusSemua();
        saring();
    }

    /** Sorts by a column; the same once more turns the direction. */
    public void urutkan(String kolom) {
        isian.urutkan(kolom, kolomUrut().name());
        saring();
    }

    public void keHalaman(int nomor) {
        isian.keHalaman(nomor);
        segarkan();
    }

    /** Keeps the present filter under the typed name. */
    public void simpanSaringan() {
        isian.keHalaman(1);
        tampilan.simpan(getAlamat(), namaSaringan, isian.kueri(false), saringanBawaan);
        namaSaringan = null;
        saringanBawaan = false;
    }

    public void hapusSaringan(long id) {
        tampilan.hapus(getAlamat(), id);
    }

    /** Columns that the person has hidden. */
    protected Set<String> tersembunyi() {
        var hasil = new HashSet<>(getKolom());
        hasil.removeAll(getKolomTampil());
        return hasil;
    }

    public IsianDaftar getIsian() {
        return isian;
    }

    public List<T> getBaris() {
        return isi.baris();
    }

    public long getTotal() {
        return isi.total();
    }

    /** The active filters in words; put together while the page is written, for only then its language is known. */
    public List<Chip> getChip() {
        if (chip == null) {
            chip =
                    isian.aktif().entrySet().stream()
                            .map(e -> new Chip(e.getKey(), sebut(e.getKey(), e.getValue())))
                            .toList();
        }
        return chip;
    }

    public boolean isTersaring() {
        return !isian.kosong();
    }

    public int getNomorHalaman() {
        return isian.halaman();
    }

    public int getJumlahHalaman() {
        return (int) Math.max(1, (isi.total() + BARIS - 1) / BARIS);
    }

    public long getDari() {
        return (isian.halaman() - 1L) * BARIS + 1;
    }

    public long getSampai() {
        return getDari() + isi.baris().size() - 1;
    }

    /** Pages around the present one. */
    public List<Integer> getHalamanSekitar() {
        var kini = isian.halaman();
        return IntStream.rangeClosed(
                        Math.max(1, kini - HALAMAN_SEKITAR),
                        Math.min(getJumlahHalaman(), kini + HALAMAN_SEKITAR))
                .boxed()
                .toList();
    }

    /** Value of aria-sort for a column. */
    public String arah(String kolom) {
        return !kolomUrut().name().equals(kolom)
                ? "none"
                : isian.turun() ? "descending" : "ascending";
    }

    /** Query of the address of what is shown. */
    public String getKueri() {
        return isian.kueri(tampilan.untuk(getAlamat()).bawaan().isPresent());
    }

    /** True when the column is shown. */
    public boolean tampil(String kolom) {
        return !tampilan.untuk(getAlamat()).tersembunyi().contains(kolom);
    }

    public List<String> getKolomTampil() {
        return getKolom().stream().filter(this::tampil).toList();
    }

    /** Keeps the chosen columns for this person. */
    public void setKolomTampil(List<String> nilai) {
        if (!nilai.equals(getKolomTampil())) {
            tampilan.atur(
                    getAlamat(),
                    getKolom().stream().filter(k -> !nilai.contains(k)).toList(),
                    isRapat());
        }
    }

    public boolean isRapat() {
        return tampilan.untuk(getAlamat()).rapat();
    }

    public void setRapat(boolean nilai) {
        if (nilai != isRapat()) {
            tampilan.atur(getAlamat(), tampilan.untuk(getAlamat()).tersembunyi(), nilai);
        }
    }

    public List<SaringanTersimpan> getSaringan() {
        return tampilan.untuk(getAlamat()).saringan();
    }

    public String getNamaSaringan() {
        return namaSaringan;
    }

    public void setNamaSaringan(String nilai) {
        namaSaringan = nilai;
    }

    public boolean isSaringanBawaan() {
        return saringanBawaan;
    }

    public void setSaringanBawaan(boolean nilai) {
        saringanBawaan = nilai;
    }

    /** A text of the screen. */
    protected static String teks(String kunci) {
        return Teks.untuk(kunci, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
