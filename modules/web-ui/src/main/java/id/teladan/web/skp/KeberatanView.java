package id.teladan.web.skp;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.keberatan.BarisKeberatan;
import id.teladan.skp.keberatan.BeriKeterangan;
import id.teladan.skp.keberatan.CaraKeterangan;
import id.teladan.skp.keberatan.DaftarKeberatan;
import id.teladan.skp.keberatan.DengarPihak;
import id.teladan.skp.keberatan.PemberianKeterangan;
import id.teladan.skp.keberatan.PemeriksaanKeberatan;
import id.teladan.skp.keberatan.PeriksaKeberatan;
import id.teladan.skp.keberatan.PihakKeberatan;
import id.teladan.skp.keberatan.PutusanKeberatan;
import id.teladan.skp.keberatan.PutuskanKeberatan;
import id.teladan.skp.keberatan.RincianKeberatan;
import id.teladan.skp.keberatan.SaringanKeberatan;
import id.teladan.skp.keberatan.StatusKeberatan;
import id.teladan.skp.keberatan.TabKeberatan;
import id.teladan.web.daftar.AntreanView;
import id.teladan.web.rupa.Unduhan;
import id.teladan.web.unduh.AlamatPublik;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** {@code /skp/keberatan}: what waits for the examiner, one's own objections, those of the scope. */
@Named
@ViewScoped
public class KeberatanView extends AntreanView<BarisKeberatan, RincianKeberatan> {

    @Inject DaftarKeberatan daftar;
    @Inject PemeriksaanKeberatan pemeriksaan;
    @Inject PemberianKeterangan pemberian;
    @Inject PutusanKeberatan putusan;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private String tab;
    private StatusKeberatan status;
    private PihakKeberatan pihak = PihakKeberatan.PEGAWAI;
    private CaraKeterangan cara = CaraKeterangan.LISAN;
    private String isiDengar;
    private String keterangan;
    private Rating hasil;
    private Rating perilaku;
    private String pertimbangan;
    private StatusKeberatan diputus;

    @Override
    protected Halaman<BarisKeberatan> baca(int mulai, int ukuran) {
        return daftar.halaman(saringan(), mulai, ukuran);
    }

    /** Calendar days for an objection after the receipt of the document, as they hold today. */
    public int getHariPengajuan() {
        return daftar.hariPengajuan();
    }

    @Override
    protected long kunci(BarisKeberatan baris) {
        return baris.id();
    }

    @Override
    protected RincianKeberatan buka(long kunci) {
        var r = daftar.rincian(kunci);
        hasil = r.hasilLama();
        perilaku = r.perilakuLama();
        pihak =
                r.didengar(PihakKeberatan.PEGAWAI)
                        ? PihakKeberatan.PENILAI
                        : PihakKeberatan.PEGAWAI;
        return r;
    }

    private void segarkan() {
        pilih(getRincian().id());
        muat();
    }

    public void periksa() {
        pemeriksaan.periksa(new PeriksaKeberatan(getRincian().id(), getRincian().versi()));
        segarkan();
    }

    public void dengar() {
        pemeriksaan.dengar(
                new DengarPihak(getRincian().id(), getRincian().versi(), pihak, cara, isiDengar));
        isiDengar = null;
        segarkan();
    }

    public void beriKeterangan() {
        pemberian.beri(new BeriKeterangan(getRincian().id(), getRincian().versi(), keterangan));
        keterangan = null;
        segarkan();
    }

    public void kabulkan() {
        putuskan(true);
    }

    public void tolak() {
        putuskan(false);
    }

    private void putuskan(boolean dikabulkan) {
        var minta =
                (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest();
        putusan.putuskan(
                new PutuskanKeberatan(
                        getRincian().id(),
                        getRincian().versi(),
                        dikabulkan,
                        dikabulkan ? hasil : null,
                        dikabulkan ? perilaku : null,
                        pertimbangan,
                        AlamatPublik.dari(minta)));
        pertimbangan = null;
        diputus = dikabulkan ? StatusKeberatan.DIKABULKAN : StatusKeberatan.DITOLAK;
        segarkan();
    }

    /** Downloads what is shown. */
    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "keberatan-" + LocalDate.now(jam) + ".xlsx",
                Unduhan.XLSX,
                tujuan -> daftar.ekspor(saringan(), tujuan));
    }

    private SaringanKeberatan saringan() {
        return new SaringanKeberatan(tabDibuka(), status, getCari());
    }

    private TabKeberatan tabDibuka() {
        return Arrays.stream(TabKeberatan.values())
                .filter(t -> t.name().equals(tab))
                .findFirst()
                .orElse(
                        aktif.pelaku().punya(Hak.MEMERIKSA_KEBERATAN)
                                ? TabKeberatan.PERIKSA
                                : aktif.pelaku().punya(Hak.LIHAT_DASBOR)
                                        ? TabKeberatan.SEMUA
                                        : TabKeberatan.SAYA);
    }

    /** Query of the page with its filters, without the open objection. */
    public String alamat(String tabLain) {
        return kueri("tab", tabLain, "status", status, "cari", getCari());
    }

    /** The tabs that this person has a use for. */
    public List<TabKeberatan> getSemuaTab() {
        var saya = aktif.pelaku();
        return Arrays.stream(TabKeberatan.values())
                .filter(t -> t != TabKeberatan.PERIKSA || saya.punya(Hak.MEMERIKSA_KEBERATAN))
                .filter(
                        t ->
                                t != TabKeberatan.SEMUA
                                        || saya.punya(Hak.MEMERIKSA_KEBERATAN)
                                        || saya.punya(Hak.LIHAT_DASBOR))
                .toList();
    }

    public StatusKeberatan[] getSemuaStatus() {
        return StatusKeberatan.values();
    }

    public PihakKeberatan[] getSemuaPihak() {
        return PihakKeberatan.values();
    }

    public List<CaraKeterangan> getSemuaCara() {
        return List.of(CaraKeterangan.LISAN, CaraKeterangan.TIDAK_HADIR);
    }

    public Rating[] getPilihanRating() {
        return Rating.values();
    }

    public boolean isBolehEkspor() {
        return aktif.pelaku().punya(Hak.EKSPOR_PEGAWAI);
    }

    public Long getId() {
        return terpilih();
    }

    public void setId(Long nilai) {
        pilih(nilai);
    }

    public String getTab() {
        return tabDibuka().name();
    }

    public void setTab(String nilai) {
        tab = nilai;
    }

    public String getStatus() {
        return status == null ? null : status.name();
    }

    /** What is no state counts as not given. */
    public void setStatus(String nilai) {
        status =
                Arrays.stream(StatusKeberatan.values())
                        .filter(s -> s.name().equals(nilai))
                        .findFirst()
                        .orElse(null);
    }

    public PihakKeberatan getPihak() {
        return pihak;
    }

    public void setPihak(PihakKeberatan nilai) {
        pihak = nilai;
    }

    public CaraKeterangan getCara() {
        return cara;
    }

    public void setCara(CaraKeterangan nilai) {
        cara = nilai;
    }

    public String getIsiDengar() {
        return isiDengar;
    }

    public void setIsiDengar(String nilai) {
        isiDengar = nilai;
    }

    public String getKeterangan() {
        return keterangan;
    }

    public void setKeterangan(String nilai) {
        keterangan = nilai;
    }

    public Rating getHasil() {
        return hasil;
    }

    public void setHasil(Rating nilai) {
        hasil = nilai;
    }

    public Rating getPerilaku() {
        return perilaku;
    }

    public void setPerilaku(Rating nilai) {
        perilaku = nilai;
    }

    public String getPertimbangan() {
        return pertimbangan;
    }

    public void setPertimbangan(String nilai) {
        pertimbangan = nilai;
    }

    /** How it was just decided; null before. */
    public StatusKeberatan getDiputus() {
        return diputus;
    }
}
