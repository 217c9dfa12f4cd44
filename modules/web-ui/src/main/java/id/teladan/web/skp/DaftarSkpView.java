package id.teladan.web.skp;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.unitkerja.DaftarOpd;
import id.teladan.core.unitkerja.DaftarUnit;
import id.teladan.skp.pemantauan.BarisPantau;
import id.teladan.skp.pemantauan.KeadaanSkp;
import id.teladan.skp.pemantauan.MasaPantau;
import id.teladan.skp.pemantauan.PemantauanSkp;
import id.teladan.skp.pemantauan.PengingatSkp;
import id.teladan.skp.pemantauan.SaringanSkp;
import id.teladan.skp.pemantauan.UrutanSkp;
import id.teladan.web.daftar.DaftarView;
import id.teladan.web.daftar.IsianDaftar;
import id.teladan.web.daftar.Terpilih;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /skp/daftar}: everybody who owes an SKP, with its state, and reminders to several. */
@Named
@ViewScoped
public class DaftarSkpView extends DaftarView<BarisPantau> {

    @Inject PemantauanSkp pemantauan;
    @Inject PengingatSkp pengingat;
    @Inject DaftarOpd opd;
    @Inject DaftarUnit unit;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private final Terpilih terpilih = new Terpilih();
    private List<PengingatSkp.Penerima> penerima;
    private Long terkirim;
    private int jumlahTerkirim;

    public DaftarSkpView() {
        super(new IsianDaftar("keadaan", "unit", "jenjang"));
    }

    @Override
    public String getAlamat() {
        return "/skp/daftar";
    }

    @Override
    public List<String> getKolom() {
        return List.of("JABATAN", "UNIT", "DIAJUKAN", "PREDIKAT");
    }

    @Override
    protected Halaman<BarisPantau> baca(int mulai, int ukuran) {
        return pemantauan.halaman(saringan(), urutan(), mulai, ukuran);
    }

    private SaringanSkp saringan() {
        var i = getIsian();
        return new SaringanSkp(
                i.teks(),
                i.id("unit"),
                i.pilihan("keadaan", KeadaanSkp.values()),
                i.pilihan("jenjang", Jenjang.values()));
    }

    @Override
    protected UrutanSkp.Kolom kolomUrut() {
        return getIsian().kolom(UrutanSkp.Kolom.values(), UrutanSkp.Kolom.NAMA);
    }

    private UrutanSkp urutan() {
        return new UrutanSkp(kolomUrut(), getIsian().turun());
    }

    @Override
    protected String sebut(String kunci, String nilai) {
        if (kunci.equals("keadaan")) {
            return teks("skp.daftar.keadaan." + nilai);
        }
        if (kunci.equals("jenjang")) {
            return teks("pegawai.jenjang." + nilai);
        }
        return nilai.matches("\\d{1,18}") ? unit.nama(Long.parseLong(nilai)) : nilai;
    }

    /** Downloads what is shown. */
    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "skp-" + LocalDate.now(jam) + ".xlsx",
                Unduhan.XLSX,
                tujuan -> pemantauan.ekspor(saringan(), urutan(), tujuan));
    }

    /** Shows whom the reminder would reach. */
    public void siapkanPengingat() {
        penerima = pengingat.pratinjau(terpilih.id());
        terkirim = null;
    }

    public void kirimPengingat() {
        terkirim = pengingat.kirim(terpilih.id());
        jumlahTerkirim = penerima.size();
        penerima = null;
        terpilih.setNilai(null);
    }

    public void urungkanPengingat() {
        pengingat.urungkan(terkirim);
        terkirim = null;
    }

    public void batal() {
        penerima = null;
    }

    public Terpilih getTerpilih() {
        return terpilih;
    }

    public List<PengingatSkp.Penerima> getPenerima() {
        return penerima;
    }

    public boolean isTerkirim() {
        return terkirim != null;
    }

    public int getJumlahTerkirim() {
        return jumlahTerkirim;
    }

    public boolean isBolehIngatkan() {
        return aktif.pelaku().punya(Hak.MENGINGATKAN_SKP);
    }

    public boolean isBolehEkspor() {
        return aktif.pelaku().punya(Hak.EKSPOR_PEGAWAI);
    }

    public MasaPantau getMasa() {
        return pemantauan.masa();
    }

    public KeadaanSkp[] getKeadaan() {
        return KeadaanSkp.values();
    }

    public Jenjang[] getJenjang() {
        return Jenjang.values();
    }

    public List<DaftarOpd.Opd> getOpd() {
        return opd.semua();
    }
}
