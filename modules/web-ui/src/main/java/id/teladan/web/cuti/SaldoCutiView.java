package id.teladan.web.cuti;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import id.teladan.presensi.cuti.BarisOrang;
import id.teladan.presensi.cuti.DaftarSaldo;
import id.teladan.presensi.cuti.IsiKoreksi;
import id.teladan.presensi.cuti.JenisKoreksi;
import id.teladan.presensi.cuti.KoreksiSaldo;
import id.teladan.presensi.cuti.RincianSaldo;
import id.teladan.web.daftar.AntreanView;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /cuti/saldo}: balances of the scope; an officer proposes a correction, another one decides. */
@Named
@ViewScoped
public class SaldoCutiView extends AntreanView<BarisOrang, RincianSaldo> {

    @Inject DaftarSaldo daftar;
    @Inject PengajuanUsulan pengajuan;
    @Inject Clock jam;

    private JenisKoreksi jenis = JenisKoreksi.TERPAKAI;
    private Integer tahunHak;
    private Integer hari;
    private String tanggal;
    private String alasan;
    private boolean terkirim;

    @Override
    protected Halaman<BarisOrang> baca(int mulai, int ukuran) {
        return daftar.halaman(getCari(), mulai, ukuran);
    }

    @Override
    protected long kunci(BarisOrang baris) {
        return baris.id();
    }

    @Override
    protected RincianSaldo buka(long kunci) {
        return daftar.rincian(kunci, getTahun());
    }

    /** Sends the correction to a second officer. */
    public void usulkan() {
        pengajuan.ajukan(
                new AjukanUsulan(
                        KoreksiSaldo.JENIS,
                        new IsiKoreksi(
                                getRincian().id(),
                                jenis,
                                tahunHak == null ? getTahun() : tahunHak,
                                getTahun(),
                                jenis == JenisKoreksi.CUTI_BERSAMA ? 1 : hari == null ? 0 : hari,
                                jenis == JenisKoreksi.CUTI_BERSAMA ? Tanggal.baca(tanggal) : null),
                        alasan,
                        null,
                        null));
        terkirim = true;
        alasan = null;
        hari = null;
        tanggal = null;
        pilih(getRincian().id());
        muat();
    }

    public int getTahun() {
        return LocalDate.now(jam).getYear();
    }

    public List<Integer> getPilihanTahun() {
        return List.of(getTahun(), getTahun() - 1, getTahun() - 2);
    }

    public JenisKoreksi[] getSemuaJenis() {
        return JenisKoreksi.values();
    }

    /** Query of the page with its search, without the open person. */
    public String getAlamat() {
        return kueri("cari", getCari());
    }

    public Long getId() {
        return terpilih();
    }

    public void setId(Long nilai) {
        pilih(nilai);
    }

    public JenisKoreksi getJenis() {
        return jenis;
    }

    public void setJenis(JenisKoreksi nilai) {
        jenis = nilai;
    }

    public Integer getTahunHak() {
        return tahunHak;
    }

    public void setTahunHak(Integer nilai) {
        tahunHak = nilai;
    }

    public Integer getHari() {
        return hari;
    }

    public void setHari(Integer nilai) {
        hari = nilai;
    }

    public String getTanggal() {
        return tanggal;
    }

    public void setTanggal(String nilai) {
        tanggal = nilai;
    }

    public String getAlasan() {
        return alasan;
    }

    public void setAlasan(String nilai) {
        alasan = nilai;
    }

    /** True when a correction was just sent. */
    public boolean isTerkirim() {
        return terkirim;
    }
}
