package id.teladan.web.skp;

import id.teladan.core.galat.PesanGalat;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.skp.aturan.CaraBagi;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.daftar.KaskadeSkp;
import id.teladan.skp.daftar.Matriks;
import id.teladan.skp.daftar.PembandingSkp;
import id.teladan.skp.daftar.RincianSkp;
import id.teladan.skp.daftar.SkpAtasan;
import id.teladan.skp.kaskade.JawabTawaran;
import id.teladan.skp.kaskade.TanggapanTawaran;
import id.teladan.skp.kaskade.TawaranMasuk;
import id.teladan.skp.rencana.AjukanSkp;
import id.teladan.skp.rencana.Aspek;
import id.teladan.skp.rencana.Baris;
import id.teladan.skp.rencana.BukaPerubahan;
import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.JenisLampiran;
import id.teladan.skp.rencana.PemeriksaanSkp;
import id.teladan.skp.rencana.PengajuanSkp;
import id.teladan.skp.rencana.PenyusunanHasilKerja;
import id.teladan.skp.rencana.PenyusunanIndikator;
import id.teladan.skp.rencana.PenyusunanLampiran;
import id.teladan.skp.rencana.PenyusunanPerilaku;
import id.teladan.skp.rencana.Perspektif;
import id.teladan.skp.rencana.PerubahanSkp;
import id.teladan.skp.rencana.SimpanEkspektasi;
import id.teladan.skp.rencana.SimpanLampiran;
import id.teladan.skp.rencana.TambahHasilKerja;
import id.teladan.skp.rencana.Tersimpan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /skp/susun}: the cascade editor. Every field is saved by itself; a conflict shows both texts. */
@Named
@ViewScoped
public class SusunSkpView implements Serializable {

    @Inject DaftarSkp daftar;
    @Inject KaskadeSkp kaskade;
    @Inject PembandingSkp pembanding;
    @Inject PenyusunanHasilKerja hasilKerja;
    @Inject PenyusunanIndikator indikator;
    @Inject PenyusunanPerilaku perilaku;
    @Inject PenyusunanLampiran lampiran;
    @Inject PengajuanSkp pengajuan;
    @Inject PerubahanSkp perubahan;
    @Inject TanggapanTawaran tanggapan;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private long id;
    private String bagian = "hasil";
    private RincianSkp rincian;
    private SkpAtasan atasan;
    private List<IsianHasil> hasil;
    private List<IsianTeks> perilakuIsian;
    private Map<JenisLampiran, List<IsianTeks>> lampiranIsian;
    private PemeriksaanSkp.Hasil periksa;
    private Matriks matriks;
    private List<TawaranMasuk> tawaran;
    private long ditolak;
    private String alasanTolak;
    private Instant tersimpan;
    private String alasan;
    private IsianHasil hasilDisimpan;
    private IsianIndikator indikatorDisimpan;
    private IsianTeks teksDisimpan;
    private Baris terhapus;
    private String jenisTerhapus;
    private long digeser;
    private int langkahGeser;

    /** Reads everything anew; called when the page opens and after a change of the structure. */
    public void muat() {
        var lembar =
                switch (bagian) {
                    case "hasil" -> kaskade.lembarHasil(id);
                    case "matriks" -> kaskade.lembarMatriks(id, isMemimpin());
                    default -> kaskade.lembar(id);
                };
        rincian = lembar.rincian();
        atasan = lembar.atasan();
        matriks = lembar.matriks();
        tawaran = lembar.tawaran();
        hasil = rincian.isi().hasilKerja().stream().map(IsianHasil::new).toList();
        perilakuIsian = rincian.isi().perilaku().stream().map(IsianTeks::new).toList();
        lampiranIsian = new HashMap<>();
        for (var j : JenisLampiran.values()) {
            lampiranIsian.put(
                    j,
                    rincian.isi().lampiran().stream()
                            .filter(l -> l.jenis() == j)
                            .map(IsianTeks::new)
                            .toList());
        }
        periksa = null;
    }

    public void simpanHasil(IsianHasil h) {
        hasilDisimpan = h;
        h.setVersi(catat(hasilKerja.simpan(h.perintah(id))));
        hasilDisimpan = null;
    }

    public void simpanIndikator(IsianIndikator i) {
        indikatorDisimpan = i;
        i.setVersi(catat(indikator.simpan(i.perintah(id))));
        indikatorDisimpan = null;
    }

    public void simpanPerilaku(IsianTeks t) {
        teksDisimpan = t;
        t.setVersi(
                catat(
                        perilaku.simpan(
                                new SimpanEkspektasi(
                                        id, t.getNilai(), t.getVersi(), t.getUraian()))));
        teksDisimpan = null;
    }

    public void simpanLampiran(IsianTeks t) {
        teksDisimpan = t;
        t.setVersi(
                catat(
                        lampiran.simpan(
                                new SimpanLampiran(id, t.getId(), t.getVersi(), t.getUraian()))));
        teksDisimpan = null;
    }

    public void tambahHasil(JenisHasilKerja jenis) {
        catat(hasilKerja.tambah(new TambahHasilKerja(id, jenis, "")));
        muat();
    }

    public void ambil(long hasilAtasanId) {
        catat(hasilKerja.ambil(id, hasilAtasanId));
        muat();
    }

    public void tautkan(IsianHasil h) {
        catat(hasilKerja.tautkan(h.baris(id), h.getTautan()));
        muat();
    }

    public void pindahkan(IsianHasil h, int langkah) {
        catat(hasilKerja.pindahkan(h.baris(id), langkah));
        muat();
    }

    /** A result was dragged to another place of its group. */
    public void geser() {
        hasil.stream()
                .filter(h -> h.getAsal().id() == digeser)
                .findFirst()
                .ifPresent(h -> pindahkan(h, langkahGeser));
    }

    public void hapusHasil(IsianHasil h) {
        ingat("HASIL", hasilKerja.hapus(h.baris(id)));
    }

    public void hapusIndikator(IsianIndikator i) {
        ingat("INDIKATOR", indikator.hapus(i.baris(id)));
    }

    public void hapusLampiran(IsianTeks t) {
        ingat("LAMPIRAN", lampiran.hapus(new Baris(id, t.getId(), t.getVersi())));
    }

    /** Brings back what was deleted last. */
    public void pulihkan() {
        switch (jenisTerhapus) {
            case "HASIL" -> catat(hasilKerja.pulihkan(terhapus));
            case "INDIKATOR" -> catat(indikator.pulihkan(terhapus));
            default -> catat(lampiran.pulihkan(terhapus));
        }
        terhapus = null;
        muat();
    }

    public void tambahIndikator(IsianHasil h) {
        catat(
                indikator.tambah(
                        id, h.getAsal().id(), rincian.kuantitatif() ? Aspek.KUANTITAS : null));
        muat();
    }

    public void tambahLampiran(JenisLampiran jenis) {
        catat(lampiran.tambah(id, jenis));
        muat();
    }

    public String ajukan() {
        pengajuan.ajukan(new AjukanSkp(id, rincian.versi()));
        return "/skp/rincian?faces-redirect=true&id=" + id;
    }

    public void bukaPerubahan() {
        perubahan.buka(new BukaPerubahan(id, rincian.versi(), alasan));
        alasan = null;
        muat();
    }

    public void batalkanPerubahan() {
        perubahan.batalkan(new AjukanSkp(id, rincian.versi()));
        muat();
    }

    /** Takes an offered result in; an approved SKP is opened for a change by it. */
    public void terimaTawaran(TawaranMasuk t) {
        tanggapan.terima(new JawabTawaran(t.id(), t.versi(), null));
        tersimpan = jam.instant();
        muat();
    }

    /** Asks for the reason of a refusal. */
    public void siapkanTolak(TawaranMasuk t) {
        ditolak = t.id();
        alasanTolak = null;
    }

    public void tolakTawaran(TawaranMasuk t) {
        tanggapan.tolak(new JawabTawaran(t.id(), t.versi(), alasanTolak));
        ditolak = 0;
        muat();
    }

    /** What is missing, asked for by its owner. */
    public void periksaKelengkapan() {
        periksa = kaskade.periksa(id);
    }

    /** Both texts when somebody else saved the row that could not be saved; else null. */
    public Konflik getKonflik() {
        if (hasilDisimpan != null) {
            return Konflik.dari(
                    Konflik.teks("skp.susun.rhk"),
                    hasilDisimpan.getUraian(),
                    hasilDisimpan.getVersi(),
                    pembanding.hasilKerja(id, hasilDisimpan.getAsal().id()));
        }
        if (indikatorDisimpan != null) {
            return Konflik.dari(
                    indikatorDisimpan,
                    pembanding.indikator(id, indikatorDisimpan.getAsal().id()),
                    Konflik::teks);
        }
        if (teksDisimpan != null) {
            return Konflik.dari(
                    teksDisimpan.getNilai() == null
                            ? Konflik.teks("skp.susun.lampiran")
                            : teksDisimpan.getNilai().sebutan(),
                    teksDisimpan.getUraian(),
                    teksDisimpan.getVersi(),
                    teksDisimpan.getNilai() == null
                            ? pembanding.lampiran(id, teksDisimpan.getId())
                            : pembanding.ekspektasi(id, teksDisimpan.getNilai()));
        }
        return null;
    }

    /** Saves my text over the other one, which I have seen now. */
    public void pakaiTulisanSaya() {
        var k = getKonflik();
        if (hasilDisimpan != null) {
            hasilDisimpan.setVersi(k.versi());
            simpanHasil(hasilDisimpan);
        } else if (indikatorDisimpan != null) {
            indikatorDisimpan.setVersi(k.versi());
            simpanIndikator(indikatorDisimpan);
        } else if (teksDisimpan.getNilai() == null) {
            teksDisimpan.setVersi(k.versi());
            simpanLampiran(teksDisimpan);
        } else {
            teksDisimpan.setVersi(k.versi());
            simpanPerilaku(teksDisimpan);
        }
        muat();
    }

    /** Keeps what is stored. */
    public void pakaiVersiLain() {
        hasilDisimpan = null;
        indikatorDisimpan = null;
        teksDisimpan = null;
        muat();
    }

    public boolean isMemimpin() {
        return aktif.pelaku().punya(Hak.MEMUTUSKAN_SKP);
    }

    public List<IsianHasil> getUtama() {
        return hasil.stream().filter(h -> h.getAsal().jenis() == JenisHasilKerja.UTAMA).toList();
    }

    public List<IsianHasil> getTambahan() {
        return hasil.stream().filter(h -> h.getAsal().jenis() == JenisHasilKerja.TAMBAHAN).toList();
    }

    public List<String> getMasalah() {
        return periksa == null
                ? List.of()
                : periksa.masalah().stream().map(p -> PesanGalat.teks(p, bahasa())).toList();
    }

    public List<String> getSaran() {
        return periksa == null
                ? List.of()
                : periksa.saran().stream().map(p -> PesanGalat.teks(p, bahasa())).toList();
    }

    public List<IsianTeks> lampiran(JenisLampiran jenis) {
        return lampiranIsian.get(jenis);
    }

    public Aspek[] getPilihanAspek() {
        return Aspek.values();
    }

    public Perspektif[] getPilihanPerspektif() {
        return Perspektif.values();
    }

    public JenisCascading[] getPilihanCascading() {
        return JenisCascading.values();
    }

    public CaraBagi[] getPilihanCaraBagi() {
        return CaraBagi.values();
    }

    public JenisLampiran[] getJenisLampiran() {
        return JenisLampiran.values();
    }

    private long catat(Tersimpan jawab) {
        tersimpan = jam.instant();
        if (jawab.versiSkp() != rincian.versi()) {
            rincian = daftar.rincian(id);
        }
        return jawab.versi();
    }

    private void ingat(String jenis, Tersimpan jawab) {
        terhapus = new Baris(id, jawab.id(), catat(jawab));
        jenisTerhapus = jenis;
        muat();
    }

    private static java.util.Locale bahasa() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public long getId() {
        return id;
    }

    public void setId(long nilai) {
        id = nilai;
    }

    public String getBagian() {
        return bagian;
    }

    public void setBagian(String nilai) {
        bagian = nilai;
    }

    public RincianSkp getRincian() {
        return rincian;
    }

    public SkpAtasan getAtasan() {
        return atasan;
    }

    public List<IsianHasil> getHasil() {
        return hasil;
    }

    public List<IsianTeks> getPerilakuIsian() {
        return perilakuIsian;
    }

    public PemeriksaanSkp.Hasil getPeriksa() {
        return periksa;
    }

    public Matriks getMatriks() {
        return matriks;
    }

    public List<TawaranMasuk> getTawaran() {
        return tawaran;
    }

    public long getDitolak() {
        return ditolak;
    }

    public String getAlasanTolak() {
        return alasanTolak;
    }

    public void setAlasanTolak(String nilai) {
        alasanTolak = nilai;
    }

    public Instant getTersimpan() {
        return tersimpan;
    }

    public Baris getTerhapus() {
        return terhapus;
    }

    public long getDigeser() {
        return digeser;
    }

    public void setDigeser(long nilai) {
        digeser = nilai;
    }

    public int getLangkahGeser() {
        return langkahGeser;
    }

    public void setLangkahGeser(int nilai) {
        langkahGeser = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }
}
