package id.teladan.skp.realisasi;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.IndikatorKinerja;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.rencana.Tersimpan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;

/** The owner of an approved SKP writes down what was reached, with evidence. PermenPANRB 6/2022. */
@UseCase
public class PencatatanRealisasi {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;

    /** Saves the value of an indicator in a quarter. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan simpan(@Valid SimpanRealisasi cmd) {
        var skp = skp(cmd.skpId(), cmd.triwulan());
        var realisasi = baris(skp, cmd.indikatorId(), cmd.triwulan());
        if (realisasi.id() != null) {
            realisasi.pastikanVersi(cmd.versi());
        }
        realisasi.isi(cmd.angka(), cmd.uraian(), LocalDate.now(jam), saya());
        return simpan(skp, realisasi);
    }

    /** Adds evidence: a kept own file, or an http(s) address. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan lampirkan(@Valid LampirkanBukti cmd) {
        var skp = skp(cmd.skpId(), cmd.triwulan());
        if ((cmd.berkasId() == null) == (cmd.url() == null || cmd.url().isBlank())) {
            throw PelanggaranAturan.kode("SKP-403");
        }
        var url = cmd.berkasId() == null ? alamat(cmd.url().strip()) : null;
        if (cmd.berkasId() != null) {
            pastikanMilikSaya(cmd.berkasId());
        }
        var realisasi = baris(skp, cmd.indikatorId(), cmd.triwulan());
        if (realisasi.id() == null) {
            realisasi.isi(null, null, LocalDate.now(jam), saya());
        }
        var jawab = simpan(skp, realisasi);
        em.persist(
                new BuktiDukung(realisasi, cmd.berkasId(), url, cmd.keterangan(), jam.instant()));
        return jawab;
    }

    /** Takes evidence away; the file itself stays with its owner. */
    @Izin(Hak.MENYUSUN_SKP)
    public void lepas(long skpId, long buktiId) {
        var skp = skpSaya.temukan(skpId, Hak.MENYUSUN_SKP);
        var bukti = em.find(BuktiDukung.class, buktiId);
        if (bukti == null || bukti.realisasi().skpId() != skp.id()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        skp(skpId, bukti.realisasi().triwulan());
        em.remove(bukti);
    }

    private Tersimpan simpan(Skp skp, Realisasi realisasi) {
        em.persist(realisasi);
        em.flush();
        return new Tersimpan(realisasi.id(), realisasi.versi(), skp.versi());
    }

    /** An approved own SKP whose quarter has not been evaluated yet. */
    private Skp skp(long id, int triwulan) {
        var skp = skpSaya.temukan(id, Hak.MENYUSUN_SKP);
        if (skp.status() != StatusSkp.DISETUJUI && skp.status() != StatusSkp.PERUBAHAN_DIAJUKAN) {
            throw PelanggaranAturan.kode("SKP-401");
        }
        var dinilai =
                (Number)
                        em.createNativeQuery(
                                        "select count(*) from skp_evaluasi where skp_id = :skp and triwulan = :triwulan and"
                                                + " status <> 'DRAF'")
                                .setParameter("skp", id)
                                .setParameter("triwulan", triwulan)
                                .getSingleResult();
        if (dinilai.longValue() > 0) {
            throw PelanggaranAturan.kode("SKP-402");
        }
        return skp;
    }

    private Realisasi baris(Skp skp, long indikatorId, int triwulan) {
        var indikator = em.find(IndikatorKinerja.class, indikatorId);
        if (indikator == null || !indikator.hasilKerja().skp().id().equals(skp.id())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return em.createQuery(
                        "select r from Realisasi r where r.indikatorId = :indikator and r.triwulan = :triwulan",
                        Realisasi.class)
                .setParameter("indikator", indikatorId)
                .setParameter("triwulan", triwulan)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Realisasi(skp.id(), indikatorId, triwulan, saya()));
    }

    private void pastikanMilikSaya(long berkasId) {
        var milik =
                em.createQuery(
                                "select count(b) from Berkas b where b.id = :id and b.pemilik.id = :saya",
                                Long.class)
                        .setParameter("id", berkasId)
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .getSingleResult();
        if (milik == 0) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
    }

    private static String alamat(String url) {
        if (!url.matches("(?i)https?://[^\\s/?#]+[^\\s]*")) {
            throw PelanggaranAturan.kode("SKP-404");
        }
        return url;
    }

    private Pelaksana saya() {
        return Pelaksana.diri(aktif.pelaku(), jam.instant());
    }
}
