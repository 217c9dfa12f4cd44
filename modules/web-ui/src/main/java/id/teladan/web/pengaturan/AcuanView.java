package id.teladan.web.pengaturan;

import id.teladan.core.acuan.BarisAcuan;
import id.teladan.core.acuan.DaftarAcuanJabatan;
import id.teladan.core.acuan.KeadaanAcuan;
import id.teladan.core.acuan.SaringanAcuan;
import id.teladan.core.acuan.UrutanAcuan;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.web.daftar.DaftarView;
import id.teladan.web.daftar.IsianDaftar;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /pengaturan/jabatan}: the reference data of positions and their classes. */
@Named("acuan")
@ViewScoped
public class AcuanView extends DaftarView<BarisAcuan> {

    private static final int KELAS_TERTINGGI = 17;

    @Inject DaftarAcuanJabatan daftar;
    @Inject Clock jam;

    public AcuanView() {
        super(new IsianDaftar("keadaan", "jenis", "jenjang", "kelas"));
    }

    @Override
    public String getAlamat() {
        return "/pengaturan/jabatan";
    }

    @Override
    public List<String> getKolom() {
        return List.of("ESELON", "MASA", "DASAR");
    }

    @Override
    protected Halaman<BarisAcuan> baca(int mulai, int ukuran) {
        return daftar.halaman(saringan(), urutan(), mulai, ukuran);
    }

    private SaringanAcuan saringan() {
        var i = getIsian();
        var kelas = i.id("kelas");
        return new SaringanAcuan(
                i.teks(),
                i.pilihan("keadaan", KeadaanAcuan.values()),
                i.pilihan("jenis", JenisJabatan.values()),
                i.pilihan("jenjang", Jenjang.values()),
                kelas == null || kelas > KELAS_TERTINGGI ? null : kelas.intValue());
    }

    @Override
    protected UrutanAcuan.Kolom kolomUrut() {
        return getIsian().kolom(UrutanAcuan.Kolom.values(), UrutanAcuan.Kolom.NAMA);
    }

    private UrutanAcuan urutan() {
        return new UrutanAcuan(kolomUrut(), getIsian().turun());
    }

    @Override
    protected String sebut(String kunci, String nilai) {
        return switch (kunci) {
            case "keadaan" -> teks("acuan.keadaan." + nilai);
            case "kelas" -> teks("acuan.kelas") + " " + nilai;
            default -> teks("pegawai." + kunci + "." + nilai);
        };
    }

    /** Downloads what is shown. */
    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "jabatan-dan-kelas-" + LocalDate.now(jam) + ".xlsx",
                Unduhan.XLSX,
                tujuan -> daftar.tulis(saringan(), urutan(), tujuan));
    }

    public boolean isBolehUsul() {
        return daftar.bolehUsul();
    }

    public KeadaanAcuan[] getKeadaan() {
        return KeadaanAcuan.values();
    }

    public JenisJabatan[] getJenis() {
        return JenisJabatan.values();
    }

    public Jenjang[] getJenjang() {
        return Jenjang.values();
    }
}
