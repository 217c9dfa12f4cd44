package id.teladan.web.cuti;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.presensi.dinas.BarisDinas;
import id.teladan.presensi.dinas.BatalkanDinas;
import id.teladan.presensi.dinas.DaftarDinas;
import id.teladan.presensi.dinas.PencatatanDinas;
import id.teladan.presensi.dinas.RincianDinas;
import id.teladan.web.daftar.AntreanView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /cuti/dinas}: letters of assignment, one's own and those of the scope. */
@Named
@ViewScoped
public class DinasView extends AntreanView<BarisDinas, RincianDinas> {

    @Inject DaftarDinas daftar;
    @Inject PencatatanDinas pencatatan;
    @Inject PelakuAktif aktif;

    private String alasanBatal;

    @Override
    protected Halaman<BarisDinas> baca(int mulai, int ukuran) {
        return daftar.halaman(getCari(), mulai, ukuran);
    }

    @Override
    protected long kunci(BarisDinas baris) {
        return baris.id();
    }

    @Override
    protected RincianDinas buka(long kunci) {
        return daftar.rincian(kunci);
    }

    public void batalkan() {
        pencatatan.batalkan(
                new BatalkanDinas(getRincian().id(), getRincian().versi(), alasanBatal));
        alasanBatal = null;
        pilih(getRincian().id());
        muat();
    }

    public boolean isBolehMencatat() {
        return aktif.pelaku().punya(Hak.MENGELOLA_CUTI);
    }

    /** Query of the page with its search, without the open letter. */
    public String getAlamat() {
        return kueri("cari", getCari());
    }

    public Long getId() {
        return terpilih();
    }

    public void setId(Long nilai) {
        pilih(nilai);
    }

    public String getAlasanBatal() {
        return alasanBatal;
    }

    public void setAlasanBatal(String nilai) {
        alasanBatal = nilai;
    }
}
