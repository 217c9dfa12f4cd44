package id.teladan.web.jatuhtempo;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.jatuhtempo.BarisJatuhTempo;
import id.teladan.core.jatuhtempo.DaftarJatuhTempo;
import id.teladan.core.jatuhtempo.SaringanJatuhTempo;
import id.teladan.core.karier.aturan.JenisJatuhTempo;
import id.teladan.core.unitkerja.DaftarOpd;
import id.teladan.web.daftar.DaftarView;
import id.teladan.web.daftar.IsianDaftar;
import id.teladan.web.daftar.PilihanUnit;
import id.teladan.web.rupa.Format;
import id.teladan.web.rupa.Unduhan;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** {@code /pegawai/jatuh-tempo}: what falls due for whom, the nearest first, the overdue last. */
@Named
@ViewScoped
public class DaftarJatuhTempoView extends DaftarView<BarisJatuhTempo> {

    private static final List<String> BULAN = List.of("1", "3", "6", "12", "24");

    private enum Urut {
        TANGGAL
    }

    @Inject DaftarJatuhTempo daftar;
    @Inject PilihanUnit unit;
    @Inject Clock jam;

    private Instant dihitung;

    public DaftarJatuhTempoView() {
        super(new IsianDaftar("jenis", "bulan", "unit"));
    }

    @Override
    public String getAlamat() {
        return "/pegawai/jatuh-tempo";
    }

    @Override
    public List<String> getKolom() {
        return List.of("GOLONGAN", "JABATAN", "UNIT");
    }

    @Override
    protected Halaman<BarisJatuhTempo> baca(int mulai, int ukuran) {
        dihitung = daftar.dihitung();
        return daftar.halaman(saringan(), mulai, ukuran);
    }

    private SaringanJatuhTempo saringan() {
        var bulan = getIsian().ambil("bulan");
        return new SaringanJatuhTempo(
                getIsian().teks(),
                getIsian().pilihan("jenis", JenisJatuhTempo.values()),
                getIsian().id("unit"),
                bulan != null && BULAN.contains(bulan) ? Integer.valueOf(bulan) : null);
    }

    @Override
    protected Enum<?> kolomUrut() {
        return Urut.TANGGAL;
    }

    @Override
    protected String sebut(String kunci, String nilai) {
        return switch (kunci) {
            case "jenis" -> kata(nilai);
            case "bulan" ->
                    BULAN.contains(nilai)
                            ? Format.isi(Format.kata("jatuhtempo.bulan", nilai), nilai)
                            : nilai;
            default -> unit.sebut(nilai);
        };
    }

    /** The filtered rows as a workbook. */
    public void unduh() throws IOException {
        Unduhan.kirim(
                FacesContext.getCurrentInstance(),
                "jatuh-tempo-" + LocalDate.now(jam) + ".xlsx",
                Unduhan.XLSX,
                tujuan -> daftar.tulis(saringan(), j -> kata(j.name()), tujuan));
    }

    private static String kata(String jenis) {
        return Format.kata("jatuhtempo.jenis." + jenis, jenis);
    }

    public boolean lewat(BarisJatuhTempo b) {
        return b.tanggal().isBefore(LocalDate.now(jam));
    }

    public Instant getDihitung() {
        return dihitung;
    }

    public List<DaftarOpd.Opd> getOpd() {
        return unit.opd();
    }

    public JenisJatuhTempo[] getSemuaJenis() {
        return JenisJatuhTempo.values();
    }

    public List<String> getSemuaBulan() {
        return BULAN;
    }
}
