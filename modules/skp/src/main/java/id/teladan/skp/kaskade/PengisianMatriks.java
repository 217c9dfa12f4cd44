package id.teladan.skp.kaskade;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.skp.persetujuan.PenentuAtasan;
import id.teladan.skp.rencana.HasilKerja;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.PenulisHasil;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The superior of the day fills the matriks peran hasil: a role in a cell is a result in the SKP draft of that person.
 * Where there is no draft it becomes an offer, and the person decides. PermenPANRB 6/2022.
 */
@UseCase
public class PengisianMatriks {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpBawahan;
    @Inject PenentuAtasan penentu;
    @Inject PenulisHasil penulis;

    /** Writes a new role, or another wording of one. */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public PeranTersimpan isi(@Valid IsiPeran cmd) {
        var kolom = kolomSaya(cmd.hasilAtasanId());
        var saya = atasanDari(cmd.pegawaiId());
        var teks = cmd.uraian().strip();
        if (cmd.tawaran() && cmd.id() != 0) {
            var tawaran = tawaran(kolom, cmd.pegawaiId(), cmd.id());
            tawaran.pastikanVersi(cmd.versi());
            tawaran.tulis(teks, saya);
            em.flush();
            return jawab(tawaran);
        }
        if (cmd.id() != 0) {
            var hasil = peran(kolom, cmd.pegawaiId(), cmd.id());
            skpBawahan.untukDiisiAtasan(hasil.skp().id());
            hasil.pastikanVersi(cmd.versi());
            penulis.ubahUraian(hasil, teks, saya);
            return jawab(hasil);
        }
        return baru(kolom, cmd.pegawaiId(), teks, saya);
    }

    /** Takes a role out of a draft, or an offer back; {@link #pulihkan} brings it back. */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public PeranTersimpan hapus(PeranDihapus cmd) {
        var kolom = kolomSaya(cmd.hasilAtasanId());
        var saya = atasanDari(cmd.pegawaiId());
        if (cmd.tawaran()) {
            var tawaran = tawaran(kolom, cmd.pegawaiId(), cmd.id());
            tawaran.pastikanVersi(cmd.versi());
            tawaran.cabut(saya);
            em.flush();
            return jawab(tawaran);
        }
        var hasil = peran(kolom, cmd.pegawaiId(), cmd.id());
        skpBawahan.untukDiisiAtasan(hasil.skp().id());
        hasil.pastikanVersi(cmd.versi());
        penulis.hapus(hasil, saya);
        return jawab(hasil);
    }

    /** Brings back what was taken away. */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public PeranTersimpan pulihkan(PeranDihapus cmd) {
        var kolom = kolomSaya(cmd.hasilAtasanId());
        var saya = atasanDari(cmd.pegawaiId());
        if (cmd.tawaran()) {
            var tawaran = tawaran(kolom, cmd.pegawaiId(), cmd.id());
            tawaran.pastikanVersi(cmd.versi());
            tawaran.tawarkanLagi(saya);
            em.flush();
            return jawab(tawaran);
        }
        var hasil = peran(kolom, cmd.pegawaiId(), cmd.id());
        skpBawahan.untukDiisiAtasan(hasil.skp().id());
        hasil.pastikanVersi(cmd.versi());
        penulis.pulihkan(hasil, saya);
        return jawab(hasil);
    }

    private PeranTersimpan baru(HasilKerja kolom, long pegawaiId, String teks, Pelaksana saya) {
        var skp = skpBersama(kolom.skp(), pegawaiId);
        if (skp.isPresent() && skp.get().dapatDiisiAtasan()) {
            var draf = skpBawahan.untukDiisiAtasan(skp.get().id());
            return jawab(
                    sama(
                                    "HasilKerja x where x.skp = :milik and x.atasan = :kolom and x.dihapus is null",
                                    HasilKerja.class,
                                    draf,
                                    kolom,
                                    teks)
                            .orElseGet(
                                    () ->
                                            penulis.tambah(
                                                    draf,
                                                    JenisHasilKerja.UTAMA,
                                                    teks,
                                                    kolom,
                                                    saya)));
        }
        if (skp.isPresent() && !skp.get().dapatDitawari()) {
            throw PelanggaranAturan.kode("SKP-754");
        }
        var pegawai = em.getReference(Pegawai.class, pegawaiId);
        var ada =
                sama(
                        "Tawaran x where x.pegawai = :milik and x.hasilAtasan = :kolom and x.status ="
                                + " id.teladan.skp.kaskade.StatusTawaran.DITAWARKAN",
                        Tawaran.class,
                        pegawai,
                        kolom,
                        teks);
        if (ada.isPresent()) {
            return jawab(ada.get());
        }
        var tawaran = new Tawaran(pegawai, kolom, teks, saya);
        em.persist(tawaran);
        em.flush();
        return jawab(tawaran);
    }

    /** The same role in the same cell: a repeated click changes nothing. */
    private <T> Optional<T> sama(
            String dari, Class<T> jenis, Object milik, HasilKerja kolom, String teks) {
        return em
                .createQuery("select x from " + dari + " and x.uraian = :teks order by x.id", jenis)
                .setParameter("milik", milik)
                .setParameter("kolom", kolom)
                .setParameter("teks", teks)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** A result of mine, or of the one in whose name I act. */
    private HasilKerja kolomSaya(long id) {
        return em.createQuery(
                        "select h from HasilKerja h join h.skp s where h.id = :id and h.dihapus is null and"
                                + " s.pegawai.id = :saya",
                        HasilKerja.class)
                .setParameter("id", id)
                .setParameter("saya", aktif.pelaku().pejabatId())
                .getResultStream()
                .findFirst()
                .orElseThrow(PengisianMatriks::tidakAda);
    }

    /** Who is outside my scope answers like who does not exist. */
    private Pelaksana atasanDari(long pegawaiId) {
        var cakupan = aktif.pelaku().cakupan(Hak.MEMUTUSKAN_SKP);
        if (cakupan.kosong()
                || cakupan.isi(
                                        em.createQuery(
                                                        "select count(p) from Pegawai p"
                                                                + SkpDalamLingkup.JABATAN
                                                                + " where p.id = :id and "
                                                                + cakupan.klausa("p", "j", "u"),
                                                        Long.class)
                                                .setParameter("id", pegawaiId)
                                                .setParameter("hari", LocalDate.now(jam)))
                                .getSingleResult()
                        == 0) {
            throw tidakAda();
        }
        return penentu.atasan(pegawaiId);
    }

    private HasilKerja peran(HasilKerja kolom, long pegawaiId, long id) {
        var hasil = em.find(HasilKerja.class, id);
        if (hasil == null
                || !hasil.skp().pegawai().id().equals(pegawaiId)
                || hasil.atasan() == null
                || !hasil.atasan().id().equals(kolom.id())) {
            throw tidakAda();
        }
        return hasil;
    }

    private Tawaran tawaran(HasilKerja kolom, long pegawaiId, long id) {
        var tawaran = em.find(Tawaran.class, id);
        if (tawaran == null
                || !tawaran.pegawai().id().equals(pegawaiId)
                || !tawaran.hasilAtasan().id().equals(kolom.id())) {
            throw tidakAda();
        }
        return tawaran;
    }

    /** His latest SKP that overlaps mine. */
    private Optional<Skp> skpBersama(Skp milikSaya, long pegawaiId) {
        List<Skp> semua =
                em.createQuery(
                                "select s from Skp s where s.pegawai.id = :orang and s.mulai <= :sampai and s.sampai >="
                                        + " :mulai order by s.mulai desc",
                                Skp.class)
                        .setParameter("orang", pegawaiId)
                        .setParameter("mulai", milikSaya.mulai())
                        .setParameter("sampai", milikSaya.sampai())
                        .setMaxResults(1)
                        .getResultList();
        return semua.stream().findFirst();
    }

    private static PeranTersimpan jawab(HasilKerja h) {
        return new PeranTersimpan(h.id(), false, h.versi(), h.uraian());
    }

    private static PeranTersimpan jawab(Tawaran t) {
        return new PeranTersimpan(t.id(), true, t.versi(), t.uraian());
    }

    private static DataTidakDitemukan tidakAda() {
        return DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
    }
}
