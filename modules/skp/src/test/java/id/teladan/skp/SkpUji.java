package id.teladan.skp;

import id.teladan.skp.persetujuan.PersetujuanSkp;
import id.teladan.skp.persetujuan.SetujuiSkp;
import id.teladan.skp.rencana.AjukanSkp;
import id.teladan.skp.rencana.Aspek;
import id.teladan.skp.rencana.BukaSkp;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.PembukaanSkp;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.PengajuanSkp;
import id.teladan.skp.rencana.PenyusunanHasilKerja;
import id.teladan.skp.rencana.PenyusunanIndikator;
import id.teladan.skp.rencana.SimpanIndikator;
import id.teladan.skp.rencana.TambahHasilKerja;
import id.teladan.uji.PerkakasUji;
import java.math.BigDecimal;

/** Steps that most tests begin with. */
public final class SkpUji {

    private final ProvinsiKecil provinsi;

    public SkpUji(ProvinsiKecil provinsi) {
        this.provinsi = provinsi;
    }

    /** A draft of {@code pegawai} for 2026 with one complete main result. */
    public long draf(long pegawai) {
        return draf(pegawai, Pendekatan.KUANTITATIF);
    }

    public long draf(long pegawai, Pendekatan pendekatan) {
        provinsi.sebagai(pegawai);
        var id = PerkakasUji.bean(PembukaanSkp.class).buka(BukaSkp.setahun(2026, pendekatan));
        hasil(id, "Tersusunnya peta jabatan");
        return id;
    }

    /** Adds a complete main result; returns its id. */
    public long hasil(long skp, String uraian) {
        var hasil =
                PerkakasUji.bean(PenyusunanHasilKerja.class)
                        .tambah(new TambahHasilKerja(skp, JenisHasilKerja.UTAMA, uraian))
                        .id();
        indikator(skp, hasil, "Jumlah OPD", "12", "OPD");
        return hasil;
    }

    public long indikator(long skp, long hasil, String uraian, String target, String satuan) {
        var penyusunan = PerkakasUji.bean(PenyusunanIndikator.class);
        var baru = penyusunan.tambah(skp, hasil, Aspek.KUANTITAS);
        return penyusunan
                .simpan(
                        new SimpanIndikator(
                                skp,
                                baru.id(),
                                baru.versi(),
                                Aspek.KUANTITAS,
                                uraian,
                                new BigDecimal(target),
                                satuan,
                                null))
                .id();
    }

    /** A submitted SKP of {@code pegawai}. */
    public long diajukan(long pegawai) {
        var id = draf(pegawai);
        ajukan(id);
        return id;
    }

    public void ajukan(long id) {
        PerkakasUji.bean(PengajuanSkp.class).ajukan(new AjukanSkp(id, versi(id)));
    }

    /** An approved SKP of {@code pegawai}. */
    public long disetujui(long pegawai, long atasan) {
        var id = diajukan(pegawai);
        provinsi.sebagai(atasan);
        PerkakasUji.bean(PersetujuanSkp.class).setujui(new SetujuiSkp(id, versi(id), null));
        return id;
    }

    public long versi(long id) {
        return provinsi.angka("select versi from skp_skp where id = " + id);
    }

    public String status(long id) {
        return provinsi.teks("select status from skp_skp where id = " + id);
    }
}
