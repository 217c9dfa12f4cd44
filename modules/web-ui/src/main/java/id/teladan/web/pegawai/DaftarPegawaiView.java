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
import id.teladan.core.pegawai.Kekurangan;
import id.teladan.core.pegawai.SaringanPegawai;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.pegawai.Urutan;
import id.teladan.core.unitkerja.DaftarOpd;
import id.teladan.web.daftar.DaftarView;
import id.teladan.web.daftar.IsianDaftar;
import id.teladan.web.daftar.PilihanUnit;
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

/** List of people: {@code #{daftarPegawai}}. */
@Named("daftarPegawai")
@ViewScoped
public class DaftarPegawaiView extends DaftarView<BarisPegawai> {

    @Inject DaftarPegawai daftar;
    @Inject PilihanUnit unit;
    @Inject EksporPegawai ekspor;
    @Inject DaftarGolongan golongan;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private final Terpilih terpilih = new Terpilih();

    public DaftarPegawaiView() {
        super(
                new IsianDaftar(
                        "unit", "status", "golongan", "jenis", "jenjang", "kedudukan", "kurang"));
    }

    @Override
    public String getAlamat() {
        return "/pegawai/daftar";
    }

    @Override
    public List<String> getKolom() {
        return List.of("NIP", "GOLONGAN", "JABATAN", "UNIT", "KEDUDUKAN");
    }

    @Override
    protected Halaman<BarisPegawai> baca(int mulai, int ukuran) {
        return daftar.halaman(saringan(), urutan(), mulai, ukuran);
    }

    private SaringanPegawai saringan() {
        var i = getIsian();
        return new SaringanPegawai(
                i.teks(),
                i.id("unit"),
                i.pilihan("status", StatusPegawai.values()),
                i.ambil("golongan"),
                i.pilihan("jenis", JenisJabatan.values()),
                i.pilihan("jenjang", Jenjang.values()),
                i.ambil("kedudukan"),
                i.pilihan("kurang", Kekurangan.values()),
                List.of());
    }

    @Override
    protected Urutan.Kolom kolomUrut() {
        return getIsian().kolom(Urutan.Kolom.values(), Urutan.Kolom.NAMA);
    }

    private Urutan urutan() {
        return new Urutan(kolomUrut(), getIsian().turun());
    }

    @Override
    protected String sebut(String kunci, String nilai) {
        return switch (kunci) {
            case "unit" -> unit.sebut(nilai);
            case "golongan" -> nilai;
            default -> teks("pegawai." + kunci + "." + nilai);
        };
    }

    /** Downloads what is shown: these people in this order with these columns. */
    public void unduh() throws IOException {
        unduh(List.of());
    }

    /** The same, only the ticked ones. */
    public void unduhTerpilih() throws IOException {
        unduh(terpilih.id());
    }

    private void unduh(List<Long> hanya) throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "pegawai-" + LocalDate.now(jam) + ".xlsx",
                Unduhan.XLSX,
                tujuan -> ekspor.tulis(saringan().hanya(hanya), urutan(), tersembunyi(), tujuan));
    }

    public Terpilih getTerpilih() {
        return terpilih;
    }

    public boolean isBolehEkspor() {
        return aktif.pelaku().punya(Hak.EKSPOR_PEGAWAI);
    }

    public List<DaftarOpd.Opd> getOpd() {
        return unit.opd();
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

    public Kekurangan[] getKurang() {
        return Kekurangan.values();
    }
}
