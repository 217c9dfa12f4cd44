package id.teladan.skp.kemajuan;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.aturan.kemajuan.AturanKemajuan;
import id.teladan.skp.aturan.kemajuan.IsiKemajuan;
import id.teladan.skp.rencana.Pelaksana;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The employee notes his progress, one line at a time. */
@UseCase
public class PencatatanKemajuan {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PembatasKemajuan pembatas;

    /** Keeps the note; the same one sent twice stands once. Returns its id. */
    @Izin(Hak.MENYUSUN_SKP)
    public long catat(CatatKemajuan cmd) {
        var t = pembatas.buka(cmd.skpId());
        var masalah =
                AturanKemajuan.periksa(
                        new IsiKemajuan(
                                cmd.tanggal(),
                                cmd.kode(),
                                cmd.uraian(),
                                cmd.jumlah(),
                                cmd.satuan()),
                        t.batas());
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var baris =
                new BarisKemajuan(
                        cmd.tanggal(),
                        t.kode().get(cmd.kode()),
                        cmd.uraian().strip(),
                        cmd.jumlah(),
                        cmd.satuan() == null || cmd.satuan().isBlank()
                                ? null
                                : cmd.satuan().strip());
        var ada =
                em.createQuery(
                                "select k from Kemajuan k where k.skpId = :skp and k.sidik = :sidik",
                                Kemajuan.class)
                        .setParameter("skp", cmd.skpId())
                        .setParameter("sidik", baris.sidik())
                        .getResultStream()
                        .findFirst();
        if (ada.isPresent()) {
            return ada.get().id();
        }
        var baru = new Kemajuan(cmd.skpId(), baris, Pelaksana.diri(aktif.pelaku(), jam.instant()));
        em.persist(baru);
        return baru.id();
    }

    /** Takes a note away, as long as its quarter was not evaluated. */
    @Izin(Hak.MENYUSUN_SKP)
    public void hapus(long skpId, long id, long versi) {
        var t = pembatas.buka(skpId);
        var k = em.find(Kemajuan.class, id);
        if (k == null || k.skpId() != skpId) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        k.pastikanVersi(versi);
        if (t.batas().terkunci().contains(AturanKemajuan.triwulan(k.tanggal()))) {
            throw PelanggaranAturan.kode("SKP-834", AturanKemajuan.triwulan(k.tanggal()));
        }
        em.remove(k);
    }
}
