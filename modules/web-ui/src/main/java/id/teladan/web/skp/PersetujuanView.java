package id.teladan.web.skp;

import id.teladan.core.daftar.Halaman;
import id.teladan.skp.daftar.AntreanSkp;
import id.teladan.skp.daftar.BarisAntrean;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.daftar.Perbandingan;
import id.teladan.skp.daftar.RincianSkp;
import id.teladan.skp.persetujuan.KembalikanSkp;
import id.teladan.skp.persetujuan.Keputusan;
import id.teladan.skp.persetujuan.PembatalanKeputusan;
import id.teladan.skp.persetujuan.PengembalianSkp;
import id.teladan.skp.persetujuan.PersetujuanSkp;
import id.teladan.skp.persetujuan.SetujuiSkp;
import id.teladan.skp.persetujuan.UrungkanKeputusan;
import id.teladan.skp.rencana.IsiHasilKerja;
import id.teladan.skp.rencana.IsiSkp;
import id.teladan.web.daftar.AntreanView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** {@code /skp/persetujuan}: the queue of the superior; after a decision the next item opens. */
@Named
@ViewScoped
public class PersetujuanView extends AntreanView<BarisAntrean, RincianSkp> {

    @Inject AntreanSkp antrean;
    @Inject DaftarSkp daftar;
    @Inject PersetujuanSkp persetujuan;
    @Inject PengembalianSkp pengembalian;
    @Inject PembatalanKeputusan pembatalan;

    private Boolean perubahan;
    private Perbandingan terbaca;
    private String catatan;
    private Keputusan keputusan;
    private String namaDiputus;
    private RincianSkp terkirim;
    private String tertinggal;
    private String namaTertinggal;
    private long idTertinggal;
    private final Map<Long, Boolean> dipilih = new HashMap<>();

    @Override
    protected Halaman<BarisAntrean> baca(int mulai, int ukuran) {
        return antrean.halaman(getCari(), perubahan, mulai, ukuran);
    }

    @Override
    protected long kunci(BarisAntrean baris) {
        return baris.id();
    }

    /** What was decided has left the queue; the next item opens. */
    @Override
    protected boolean terbukaDiLuarDaftar() {
        return false;
    }

    @Override
    protected RincianSkp buka(long kunci) {
        terbaca = daftar.berdampingan(kunci);
        return terbaca.diajukan();
    }

    public void setujui() {
        terkirim = getRincian();
        catat(persetujuan.setujui(new SetujuiSkp(terkirim.id(), terkirim.versi(), catatan)));
    }

    public void kembalikan() {
        terkirim = getRincian();
        catat(pengembalian.kembalikan(new KembalikanSkp(terkirim.id(), terkirim.versi(), catatan)));
    }

    /**
     * Called before the page is shown. After a refused decision the queue is read anew: what was decided elsewhere has
     * left it, the next item opens, and the note that was typed for the old one is kept in sight.
     */
    public void sesudahDitolak() {
        if (terkirim == null) {
            return;
        }
        var lama = terkirim;
        terkirim = null;
        pilih(lama.id());
        muat();
        if (getRincian() == null || getRincian().id() != lama.id()) {
            pilih(null);
            tertinggal = catatan == null || catatan.isBlank() ? null : catatan;
            namaTertinggal = lama.pegawai().nama();
            idTertinggal = lama.id();
            catatan = null;
        }
    }

    /** The note that could not be sent is no longer needed. */
    public void buangTertinggal() {
        tertinggal = null;
    }

    /** Takes the last decision back and opens that item again. */
    public void urungkan() {
        pembatalan.urungkan(new UrungkanKeputusan(keputusan.id(), keputusan.versi()));
        pilih(keputusan.id());
        keputusan = null;
        muat();
    }

    public void setujuiDipilih() {
        terkirim = getRincian();
        persetujuan.setujuiSemua(
                getIsi().baris().stream()
                        .filter(b -> Boolean.TRUE.equals(dipilih.get(b.id())) && b.tanpaRisiko())
                        .map(b -> new SetujuiSkp(b.id(), b.versi(), null))
                        .toList());
        terkirim = null;
        dipilih.clear();
        keputusan = null;
        pilih(null);
        muat();
    }

    public long getJumlahDipilih() {
        return dipilih.values().stream().filter(Boolean.TRUE::equals).count();
    }

    /** True for a result that is new or different from the version in force. */
    public boolean berubah(IsiHasilKerja h) {
        return terbaca.berubah(h);
    }

    /** Address of the queue with the search as it is. */
    public String alamat(Boolean jenis, int dari) {
        return "/skp/persetujuan"
                + kueri("perubahan", jenis, "cari", getCari(), "mulai", dari > 0 ? dari : null);
    }

    private void catat(Keputusan k) {
        keputusan = k;
        namaDiputus = terkirim.pegawai().nama();
        terkirim = null;
        catatan = null;
        pilih(null);
        muat();
    }

    public Long getId() {
        return terpilih();
    }

    public void setId(Long nilai) {
        pilih(nilai);
    }

    public Boolean getPerubahan() {
        return perubahan;
    }

    public void setPerubahan(Boolean nilai) {
        perubahan = nilai;
    }

    public IsiSkp getBerlaku() {
        return terbaca == null ? null : terbaca.berlaku();
    }

    public String getTertinggal() {
        return tertinggal;
    }

    public String getNamaTertinggal() {
        return namaTertinggal;
    }

    public long getIdTertinggal() {
        return idTertinggal;
    }

    public String getCatatan() {
        return catatan;
    }

    public void setCatatan(String nilai) {
        catatan = nilai;
    }

    public Keputusan getKeputusan() {
        return keputusan;
    }

    public String getNamaDiputus() {
        return namaDiputus;
    }

    public Map<Long, Boolean> getDipilih() {
        return dipilih;
    }
}
