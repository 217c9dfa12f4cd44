package id.teladan.web.pegawai;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.pegawai.BarisPegawai;
import id.teladan.core.pegawai.DaftarGolongan;
import id.teladan.core.pegawai.DaftarPegawai;
import id.teladan.core.pegawai.EksporPegawai;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.pegawai.Urutan;
import id.teladan.core.unitkerja.DaftarOpd;
import id.teladan.core.unitkerja.DaftarUnit;
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
import java.util.stream.IntStream;

/** List of people: {@code #{daftarPegawai}}. Filter, order and page stand in the address. */
@Named("daftarPegawai")
@ViewScoped
public class DaftarPegawaiView implements Serializable {

    private static final int BARIS = 25;
    private static final int HALAMAN_SEKITAR = 2;

    /** An active filter: name of the parameter and its value in words. */
    public record Chip(String kunci, String nilai, boolean harfiah) implements Serializable {}

    @Inject DaftarPegawai daftar;
    @Inject EksporPegawai ekspor;
    @Inject DaftarUnit unit;
    @Inject DaftarOpd opd;
    @Inject DaftarGolongan golongan;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private final IsianSaringan isian = new IsianSaringan();
    private Halaman<BarisPegawai> isi;
    private List<Chip> chip = List.of();

    /** Reads the page that the address asks for; a page behind the last one becomes the last. */
    public void muat() {
        isi = baca();
        if (isi.baris().isEmpty() && isi.total() > 0) {
            isian.keHalaman(getJumlahHalaman());
            isi = baca();
        }
        chip =
                isian.aktif().entrySet().stream()
                        .map(
                                e ->
                                        new Chip(
                                                e.getKey(),
                                                "unit".equals(e.getKey())
                                                        ? namaUnit(Long.parseLong(e.getValue()))
                                                        : e.getValue(),
                                                "unit".equals(e.getKey())
                                                        || "golongan".equals(e.getKey())))
                        .toList();
    }

    private Halaman<BarisPegawai> baca() {
        return daftar.halaman(
                isian.saringan(), isian.urutan(), (isian.halaman() - 1) * BARIS, BARIS);
    }

    private String namaUnit(long id) {
        return opd.semua().stream()
                .filter(o -> o.id() == id)
                .findFirst()
                .map(DaftarOpd.Opd::nama)
                .orElseGet(() -> unit.nama(id));
    }

    /** A filter has changed: shows the first page of what matches now. */
    public void saring() {
        isian.keHalaman(1);
        muat();
    }

    public void hapus(String kunci) {
        isian.hapus(kunci);
        saring();
    }

    /** Takes away every filter and the text. */
    public void hapusSemua() {
        isian.aktif().keySet().forEach(isian::hapus);
        hapus("teks");
    }

    /** Sorts by a column; the same once more turns the direction. */
    public void urutkan(String kolom) {
        isian.urutkan(Urutan.Kolom.valueOf(kolom));
        saring();
    }

    public void keHalaman(int nomor) {
        isian.keHalaman(nomor);
        muat();
    }

    /** Downloads everybody who matches, within the scope of the right to export. */
    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "pegawai-" + LocalDate.now(jam) + ".xlsx",
                Unduhan.XLSX,
                tujuan -> ekspor.tulis(isian.saringan(), isian.urutan(), tujuan));
    }

    public IsianSaringan getIsian() {
        return isian;
    }

    public List<BarisPegawai> getBaris() {
        return isi.baris();
    }

    public long getTotal() {
        return isi.total();
    }

    public List<Chip> getChip() {
        return chip;
    }

    public boolean isTersaring() {
        return !chip.isEmpty() || isian.saringan().teks() != null;
    }

    public boolean isBolehEkspor() {
        return aktif.pelaku().punya(Hak.EKSPOR_PEGAWAI);
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
        var urutan = isian.urutan();
        return urutan.kolom() != Urutan.Kolom.valueOf(kolom)
                ? "none"
                : urutan.turun() ? "descending" : "ascending";
    }

    /** Query of the address of what is shown. */
    public String getKueri() {
        return isian.kueri();
    }

    public List<DaftarOpd.Opd> getOpd() {
        return opd.semua();
    }

    public List<DaftarGolongan.Golongan> getGolongan() {
        return golongan.semua();
    }

    public StatusPegawai[] getStatus() {
        return StatusPegawai.values();
    }

    public JenisJabatan[] getJenis() {
        return JenisJabatan.values();
    }

    public Jenjang[] getJenjang() {
        return Jenjang.values();
    }

    public List<String> getKedudukan() {
        return Kedudukan.KODE;
    }
}
