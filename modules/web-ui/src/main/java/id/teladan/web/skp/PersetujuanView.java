package id.teladan.web.skp;

import id.teladan.skp.daftar.Antrean;
import id.teladan.skp.daftar.AntreanSkp;
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
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** {@code /skp/persetujuan}: the queue of the superior; after a decision the next item opens. */
@Named
@ViewScoped
public class PersetujuanView implements Serializable {

    private static final int UKURAN = 25;

    @Inject AntreanSkp antrean;
    @Inject DaftarSkp daftar;
    @Inject PersetujuanSkp persetujuan;
    @Inject PengembalianSkp pengembalian;
    @Inject PembatalanKeputusan pembatalan;

    private Long id;
    private String cari;
    private Boolean perubahan;
    private int mulai;
    private Antrean isi;
    private Perbandingan terbaca;
    private String catatan;
    private Keputusan keputusan;
    private String namaDiputus;
    private RincianSkp terkirim;
    private String tertinggal;
    private String namaTertinggal;
    private long idTertinggal;
    private final Map<Long, Boolean> dipilih = new HashMap<>();

    /** Reads the queue and the open item; without an open one the first is opened. */
    public void muat() {
        isi = antrean.halaman(cari, perubahan, mulai, UKURAN);
        var buka = getTerbuka();
        terbaca = buka == null ? null : daftar.berdampingan(buka);
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
        id = lama.id();
        muat();
        if (!Objects.equals(getTerbuka(), lama.id())) {
            id = null;
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
        id = keputusan.id();
        keputusan = null;
        muat();
    }

    public void setujuiDipilih() {
        terkirim = getRincian();
        persetujuan.setujuiSemua(
                isi.baris().stream()
                        .filter(b -> Boolean.TRUE.equals(dipilih.get(b.id())) && b.tanpaRisiko())
                        .map(b -> new SetujuiSkp(b.id(), b.versi(), null))
                        .toList());
        terkirim = null;
        dipilih.clear();
        keputusan = null;
        id = null;
        muat();
    }

    public long getJumlahDipilih() {
        return dipilih.values().stream().filter(Boolean.TRUE::equals).count();
    }

    /** The open item: the one in the address while it waits, else the first of the queue. */
    public Long getTerbuka() {
        if (id != null && isi.baris().stream().anyMatch(b -> b.id() == id)) {
            return id;
        }
        return isi.baris().isEmpty() ? null : Long.valueOf(isi.baris().get(0).id());
    }

    /** True for a result that is new or different from the version in force. */
    public boolean berubah(IsiHasilKerja h) {
        return terbaca.berubah(h);
    }

    /** Address of the queue with the search as it is. */
    public String alamat(Boolean jenis, int dari) {
        var kueri = new StringBuilder("/skp/persetujuan?");
        if (jenis != null) {
            kueri.append("perubahan=").append(jenis).append('&');
        }
        if (cari != null && !cari.isBlank()) {
            kueri.append("cari=")
                    .append(URLEncoder.encode(cari, StandardCharsets.UTF_8))
                    .append('&');
        }
        if (dari > 0) {
            kueri.append("mulai=").append(dari).append('&');
        }
        return kueri.toString();
    }

    public int getUkuran() {
        return UKURAN;
    }

    private void catat(Keputusan k) {
        keputusan = k;
        namaDiputus = terkirim.pegawai().nama();
        terkirim = null;
        catatan = null;
        id = null;
        muat();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long nilai) {
        id = nilai;
    }

    public String getCari() {
        return cari;
    }

    public void setCari(String nilai) {
        cari = nilai;
    }

    public Boolean getPerubahan() {
        return perubahan;
    }

    public void setPerubahan(Boolean nilai) {
        perubahan = nilai;
    }

    public int getMulai() {
        return mulai;
    }

    public void setMulai(int nilai) {
        mulai = Math.max(0, nilai);
    }

    public Antrean getIsi() {
        return isi;
    }

    public RincianSkp getRincian() {
        return terbaca == null ? null : terbaca.diajukan();
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
