package id.teladan.web.cuti;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.presensi.dinas.CatatDinas;
import id.teladan.presensi.dinas.PencatatanDinas;
import id.teladan.web.draf.DrafFormulir;
import id.teladan.web.rupa.Tanggal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** {@code /cuti/dinas-catat}: one letter of assignment for many people. */
@Named
@ViewScoped
public class CatatDinasView implements Serializable {

    @Inject PencatatanDinas pencatatan;
    @Inject PelakuAktif aktif;
    @Inject DrafFormulir draf;

    private Map<String, String> isian = new HashMap<>();

    public void muat() {
        if (!aktif.pelaku().punya(Hak.MENGELOLA_CUTI)) {
            throw AksesDitolak.kode("AKSES_DITOLAK");
        }
        var kosong = new HashMap<String, String>();
        for (var nama :
                new String[] {
                    "nomor", "tanggal", "perihal", "tujuan", "dari", "sampai", "petugas"
                }) {
            kosong.put(nama, null);
        }
        isian = new HashMap<>(draf.buka("dinas.baru", kosong));
    }

    public String catat() {
        var id =
                pencatatan.catat(
                        new CatatDinas(
                                isian.get("nomor"),
                                Tanggal.baca(isian.get("tanggal")),
                                isian.get("perihal"),
                                isian.get("tujuan"),
                                Tanggal.baca(isian.get("dari")),
                                Tanggal.baca(isian.get("sampai")),
                                isian.get("petugas")));
        draf.hapus();
        return "/cuti/dinas?faces-redirect=true&id=" + id;
    }

    public void simpanDraf() {
        draf.simpan(isian);
    }

    public String buangDraf() {
        draf.hapus();
        return "/cuti/dinas-catat?faces-redirect=true";
    }

    public Map<String, String> getIsian() {
        return isian;
    }

    public DrafFormulir getDraf() {
        return draf;
    }
}
