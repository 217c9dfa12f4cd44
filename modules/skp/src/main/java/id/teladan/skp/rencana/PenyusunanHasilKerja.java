package id.teladan.skp.rencana;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;

/** Drafting of the rencana hasil kerja of one's own SKP. */
@UseCase
public class PenyusunanHasilKerja {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;
    @Inject PencariAtasan pencari;
    @Inject PenulisHasil penulis;

    /** A result of one's own, at the end of its group. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan tambah(@Valid TambahHasilKerja cmd) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        return simpan(skp, penulis.tambah(skp, cmd.jenis(), cmd.uraian().strip(), null, saya()));
    }

    /**
     * Adopts a result of the superior. With DIRECT its indicators come along without their targets, for each one takes
     * his share; the superior is the one of today, within the period.
     */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan ambil(long skpId, long hasilAtasanId) {
        var skp = skpSaya.untukDisunting(skpId);
        var atasan = hasilAtasan(skp, hasilAtasanId);
        return simpan(
                skp, penulis.tambah(skp, JenisHasilKerja.UTAMA, atasan.uraian(), atasan, saya()));
    }

    /** Saves the fields of a result. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan simpan(@Valid SimpanHasilKerja cmd) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var hasil = temukan(skp, cmd.id());
        hasil.pastikanVersi(cmd.versi());
        hasil.isi(cmd, saya());
        return simpan(skp, hasil);
    }

    /** Links a result to one of the superior's; {@code hasilAtasanId} null takes the link away. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan tautkan(Baris cmd, Long hasilAtasanId) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var hasil = temukan(skp, cmd.id());
        hasil.pastikanVersi(cmd.versi());
        hasil.tautkan(hasilAtasanId == null ? null : hasilAtasan(skp, hasilAtasanId), saya());
        return simpan(skp, hasil);
    }

    /** Moves a result {@code langkah} places within its group; beyond the ends nothing happens. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan pindahkan(Baris cmd, int langkah) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var hasil = temukan(skp, cmd.id());
        hasil.pastikanVersi(cmd.versi());
        var urutan =
                new java.util.ArrayList<>(
                        em.createQuery(
                                        "select h from HasilKerja h where h.skp = :skp and h.jenis = :jenis and"
                                                + " h.dihapus is null order by h.urutan, h.id",
                                        HasilKerja.class)
                                .setParameter("skp", skp)
                                .setParameter("jenis", hasil.jenis())
                                .getResultList());
        var dari = urutan.indexOf(hasil);
        var ke = Math.max(0, Math.min(urutan.size() - 1, dari + langkah));
        urutan.add(ke, urutan.remove(dari));
        for (var i = 0; i < urutan.size(); i++) {
            if (urutan.get(i).urutan() != i + 1) {
                urutan.get(i).urutkan(i + 1, saya());
            }
        }
        return simpan(skp, hasil);
    }

    /** Takes a result away; {@link #pulihkan} brings it back with its indicators. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan hapus(Baris cmd) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var hasil = temukan(skp, cmd.id());
        hasil.pastikanVersi(cmd.versi());
        hasil.hapus(saya());
        return simpan(skp, hasil);
    }

    /** Brings a deleted result back. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan pulihkan(Baris cmd) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var hasil = temukan(skp, cmd.id());
        hasil.pastikanVersi(cmd.versi());
        hasil.pulihkan(saya());
        return simpan(skp, hasil);
    }

    private Tersimpan simpan(Skp skp, HasilKerja hasil) {
        em.persist(hasil);
        em.flush();
        return new Tersimpan(hasil.id(), hasil.versi(), skp.versi());
    }

    private HasilKerja temukan(Skp skp, long id) {
        var hasil = em.find(HasilKerja.class, id);
        if (hasil == null || !hasil.skp().id().equals(skp.id())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return hasil;
    }

    /** A result of the present superior for the same year; any other one answers like what does not exist. */
    private HasilKerja hasilAtasan(Skp skp, long id) {
        var hari = Acuan.dalam(skp.mulai(), skp.sampai(), LocalDate.now(jam));
        var atasan = pencari.atasan(skp.pegawai().id(), hari).map(a -> a.pegawaiId()).orElse(0L);
        var hasil =
                em.createQuery(
                                "select h from HasilKerja h join h.skp s where h.id = :id and h.dihapus is null"
                                        + " and s.pegawai.id = :atasan and s.mulai <= :sampai and s.sampai >= :mulai",
                                HasilKerja.class)
                        .setParameter("id", id)
                        .setParameter("atasan", atasan)
                        .setParameter("mulai", skp.mulai())
                        .setParameter("sampai", skp.sampai())
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
        penulis.pastikanTanpaLingkaran(skp, hasil);
        return hasil;
    }

    private Pelaksana saya() {
        return Pelaksana.diri(aktif.pelaku(), jam.instant());
    }
}
