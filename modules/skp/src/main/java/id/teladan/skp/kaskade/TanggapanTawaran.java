package id.teladan.skp.kaskade;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.BukaPerubahan;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.PenulisHasil;
import id.teladan.skp.rencana.PerubahanSkp;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;

/** The owner of an SKP answers what his superior offers him: it comes into his draft, or he says why not. */
@UseCase
public class TanggapanTawaran {

    private static final int ALASAN_TERPANJANG = 1000;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;
    @Inject PerubahanSkp perubahan;
    @Inject PenulisHasil penulis;

    /**
     * Takes the result into the SKP; an approved one is opened for a change first, which the superior then decides.
     * Returns the id of the SKP. A repeated click changes nothing.
     */
    @Izin(Hak.MENYUSUN_SKP)
    public long terima(@Valid JawabTawaran cmd) {
        var tawaran = tawaranSaya(cmd.id());
        var skp = skp(tawaran);
        if (tawaran.status() == StatusTawaran.DITERIMA && tawaran.hasilKerjaId() != null) {
            return skp.id();
        }
        tawaran.pastikanVersi(cmd.versi());
        if (skp.status() == StatusSkp.DISETUJUI && !skp.perubahanDibuka()) {
            perubahan.buka(new BukaPerubahan(skp.id(), skp.versi(), alasan(tawaran)));
            em.flush();
        }
        if (!skp.dapatDisunting()) {
            throw PelanggaranAturan.kode("SKP-756");
        }
        var terkunci = skpSaya.untukDisunting(skp.id());
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        tawaran.terima(
                penulis.tambah(
                        terkunci,
                        JenisHasilKerja.UTAMA,
                        tawaran.uraian(),
                        tawaran.hasilAtasan(),
                        saya),
                saya);
        return skp.id();
    }

    /** Refuses the offer with a reason. */
    @Izin(Hak.MENYUSUN_SKP)
    public void tolak(@Valid JawabTawaran cmd) {
        var tawaran = tawaranSaya(cmd.id());
        tawaran.pastikanVersi(cmd.versi());
        tawaran.tolak(cmd.alasan(), Pelaksana.diri(aktif.pelaku(), jam.instant()));
    }

    private static String alasan(Tawaran t) {
        var teks = "Hasil kerja dari " + t.penawar() + ": " + t.uraian();
        return teks.substring(0, Math.min(teks.length(), ALASAN_TERPANJANG));
    }

    private Tawaran tawaranSaya(long id) {
        var tawaran = em.find(Tawaran.class, id);
        if (tawaran == null || !tawaran.pegawai().id().equals(aktif.pelaku().pegawaiId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return tawaran;
    }

    /** My latest SKP of the year of the offer. */
    private Skp skp(Tawaran tawaran) {
        return em
                .createQuery(
                        "select s from Skp s where s.pegawai = :saya and s.tahun = :tahun order by s.mulai desc",
                        Skp.class)
                .setParameter("saya", tawaran.pegawai())
                .setParameter("tahun", tawaran.tahun())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(
                        () -> PelanggaranAturan.kode("SKP-755", String.valueOf(tawaran.tahun())));
    }
}
