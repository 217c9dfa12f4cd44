package id.teladan.web.unit;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.unitkerja.DaftarOpd;
import id.teladan.core.unitkerja.UnitTanpaKepala;
import id.teladan.web.daftar.DaftarView;
import id.teladan.web.daftar.IsianDaftar;
import id.teladan.web.daftar.PilihanUnit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /unit/tanpa-kepala}: units that nobody leads today. */
@Named
@ViewScoped
public class UnitTanpaKepalaView extends DaftarView<UnitTanpaKepala.Baris> {

    private enum Urut {
        UNIT
    }

    @Inject UnitTanpaKepala daftar;
    @Inject PilihanUnit unit;

    public UnitTanpaKepalaView() {
        super(new IsianDaftar("unit"));
    }

    @Override
    public String getAlamat() {
        return "/unit/tanpa-kepala";
    }

    @Override
    public List<String> getKolom() {
        return List.of("JABATAN", "OPD", "SEJAK");
    }

    @Override
    protected Halaman<UnitTanpaKepala.Baris> baca(int mulai, int ukuran) {
        return daftar.halaman(getIsian().teks(), getIsian().id("unit"), mulai, ukuran);
    }

    @Override
    protected Enum<?> kolomUrut() {
        return Urut.UNIT;
    }

    @Override
    protected String sebut(String kunci, String nilai) {
        return unit.sebut(nilai);
    }

    public List<DaftarOpd.Opd> getOpd() {
        return unit.opd();
    }
}
