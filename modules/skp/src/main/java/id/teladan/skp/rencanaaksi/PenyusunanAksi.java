package id.teladan.skp.rencanaaksi;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.HasilKerja;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.umpanbalik.BacaanUmpanBalik;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The owner of an SKP in force plans actions and says how far they are, until their quarter is evaluated. */
@UseCase
public class PenyusunanAksi {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;
    @Inject PembacaIsi pembaca;

    /** Plans an action; the same one sent twice stands once. Returns its id. */
    @Izin(Hak.MENYUSUN_SKP)
    public long tambah(@Valid TambahAksi cmd) {
        var skp = buka(cmd.skpId(), cmd.triwulan());
        var masalah = new ArrayList<Pelanggaran>();
        var masa = MasaTriwulan.dari(skp, cmd.triwulan());
        if (cmd.uraian() == null || cmd.uraian().isBlank()) {
            masalah.add(Pelanggaran.pada("uraian", "SKP-786"));
        }
        if (cmd.tenggat() == null || !masa.memuat(cmd.tenggat())) {
            masalah.add(Pelanggaran.pada("tenggat", "SKP-787", masa.mulai(), masa.sampai()));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var hasil = em.find(HasilKerja.class, cmd.hasilKerjaId());
        if (hasil == null || !hasil.skp().id().equals(skp.id()) || hasil.dihapus() != null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var ada =
                em.createQuery(
                                "select a.id from RencanaAksi a where a.skpId = :skp and a.sidik = :sidik",
                                Long.class)
                        .setParameter("skp", skp.id())
                        .setParameter("sidik", RencanaAksi.sidik(cmd))
                        .getResultStream()
                        .findFirst();
        if (ada.isPresent()) {
            return ada.get();
        }
        var aksi = new RencanaAksi(cmd, saya());
        em.persist(aksi);
        return aksi.id();
    }

    /** Says how far it is; one that is given up needs the reason. */
    @Izin(Hak.MENYUSUN_SKP)
    public void tandai(@Valid TandaiAksi cmd) {
        var aksi = temukan(cmd.skpId(), cmd.id());
        aksi.pastikanVersi(cmd.versi());
        if (cmd.keadaan() == KeadaanAksi.BATAL
                && (cmd.catatan() == null || cmd.catatan().isBlank())) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("catatan", "SKP-788")));
        }
        aksi.tandai(cmd.keadaan(), cmd.catatan(), saya());
    }

    /** Takes an action away that was planned by mistake. */
    @Izin(Hak.MENYUSUN_SKP)
    public void hapus(long skpId, long id, long versi) {
        var aksi = temukan(skpId, id);
        aksi.pastikanVersi(versi);
        em.remove(aksi);
    }

    private RencanaAksi temukan(long skpId, long id) {
        skpSaya.temukan(skpId, Hak.MENYUSUN_SKP);
        var aksi = em.find(RencanaAksi.class, id);
        if (aksi == null || aksi.skpId() != skpId) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        buka(skpId, aksi.triwulan());
        return aksi;
    }

    private Skp buka(long skpId, int triwulan) {
        var skp = skpSaya.temukan(skpId, Hak.MENYUSUN_SKP);
        if (!DaftarAksi.terbuka(skp)) {
            throw PelanggaranAturan.kode("SKP-401");
        }
        if (BacaanUmpanBalik.dinilai(pembaca.lengkap(skpId, 0, BacaanUmpanBalik.DINILAI))
                .contains(triwulan)) {
            throw PelanggaranAturan.kode("SKP-789", String.valueOf(triwulan));
        }
        return skp;
    }

    private Pelaksana saya() {
        return Pelaksana.diri(aktif.pelaku(), jam.instant());
    }
}
