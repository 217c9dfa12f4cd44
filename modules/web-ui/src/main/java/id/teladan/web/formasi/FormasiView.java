package id.teladan.web.formasi;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.formasi.BarisFormasi;
import id.teladan.core.formasi.DaftarFormasi;
import id.teladan.core.formasi.KeadaanFormasi;
import id.teladan.core.formasi.PetaFormasi;
import id.teladan.core.formasi.SaringanFormasi;
import id.teladan.core.formasi.UrutanFormasi;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.unitkerja.DaftarOpd;
import id.teladan.web.daftar.DaftarView;
import id.teladan.web.daftar.IsianDaftar;
import id.teladan.web.daftar.PilihanUnit;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /jabatan/peta}: posts against holders; with {@code keadaan=LOWONG} the vacancies. */
@Named("formasi")
@ViewScoped
public class FormasiView extends DaftarView<BarisFormasi> {

    @Inject DaftarFormasi daftar;
    @Inject PilihanUnit unit;
    @Inject Clock jam;

    private PetaFormasi peta;

    public FormasiView() {
        super(new IsianDaftar("keadaan", "unit", "jenis", "jenjang"));
    }

    @Override
    public String getAlamat() {
        return "/jabatan/peta";
    }

    @Override
    public List<String> getKolom() {
        return List.of("UNIT", "KELAS", "SEJAK", "PELAKSANA");
    }

    @Override
    protected Halaman<BarisFormasi> baca(int mulai, int ukuran) {
        peta = daftar.halaman(saringan(), urutan(), mulai, ukuran);
        return peta.halaman();
    }

    private SaringanFormasi saringan() {
        var i = getIsian();
        return new SaringanFormasi(
                i.teks(),
                i.id("unit"),
                i.pilihan("keadaan", KeadaanFormasi.values()),
                i.pilihan("jenis", JenisJabatan.values()),
                i.pilihan("jenjang", Jenjang.values()));
    }

    @Override
    protected UrutanFormasi.Kolom kolomUrut() {
        return getIsian().kolom(UrutanFormasi.Kolom.values(), UrutanFormasi.Kolom.UNIT);
    }

    private UrutanFormasi urutan() {
        return new UrutanFormasi(kolomUrut(), getIsian().turun());
    }

    @Override
    protected String sebut(String kunci, String nilai) {
        return switch (kunci) {
            case "unit" -> unit.sebut(nilai);
            case "keadaan" -> teks("formasi.keadaan." + nilai);
            default -> teks("pegawai." + kunci + "." + nilai);
        };
    }

    /** Downloads what is shown: these positions in this order with these columns. */
    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "peta-jabatan-" + LocalDate.now(jam) + ".xlsx",
                Unduhan.XLSX,
                tujuan -> daftar.tulis(saringan(), urutan(), tersembunyi(), tujuan));
    }

    /** Sums over everything that the filter reaches. */
    public PetaFormasi getPeta() {
        return peta;
    }

    public List<DaftarOpd.Opd> getOpd() {
        return unit.opd();
    }

    public KeadaanFormasi[] getKeadaan() {
        return KeadaanFormasi.values();
    }

    public JenisJabatan[] getJenis() {
        return JenisJabatan.values();
    }

    public Jenjang[] getJenjang() {
        return Jenjang.values();
    }
}
