package id.teladan.core.impor;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.PembacaLembar;
import id.teladan.core.lembar.Teks;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;

/** Takes a workbook, checks all of it and keeps the preview. Nothing of the data is changed. */
@UseCase
public class PemeriksaanImpor {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PenyimpanPemeriksaan penyimpan;

    /** Checks an uploaded workbook and returns the id of its preview; a file that cannot be read at all is refused. */
    @Izin(Hak.IMPOR_PEGAWAI)
    public long unggah(@Valid UnggahImpor cmd) {
        pastikanSemua(aktif.pelaku());
        if (cmd.isi().length == 0) {
            throw PelanggaranAturan.kode("BERKAS_KOSONG");
        }
        if (cmd.isi().length > PembacaLembar.UKURAN_TERBESAR) {
            throw PelanggaranAturan.kode("BERKAS_TERLALU_BESAR");
        }
        var kini = Instant.now(jam);
        var impor =
                Impor.dari(nama(cmd.nama()), cmd.isi(), sha256(cmd.isi()), aktif.pelaku(), kini);
        em.persist(impor);
        em.flush();
        em.createNativeQuery("insert into core_impor_berkas (impor_id, isi) values (:id, :isi)")
                .setParameter("id", impor.id())
                .setParameter("isi", cmd.isi())
                .executeUpdate();
        impor.hasilPemeriksaan(penyimpan.periksa(impor.id(), cmd.isi()), kini);
        return impor.id();
    }

    /** Checks the stored file again, against the data of now. */
    @Izin(Hak.IMPOR_PEGAWAI)
    public void periksaUlang(@Valid PerintahImpor cmd) {
        pastikanSemua(aktif.pelaku());
        var impor = em.find(Impor.class, cmd.id());
        if (impor == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        impor.pastikanBolehDiperiksa(cmd.versi());
        impor.hasilPemeriksaan(
                penyimpan.periksa(impor.id(), berkas(em, impor.id())), Instant.now(jam));
    }

    /** An import reaches everybody, so only a right that reaches everybody allows it. */
    static void pastikanSemua(Pelaku pelaku) {
        if (!pelaku.cakupan(Hak.IMPOR_PEGAWAI).semua()) {
            throw AksesDitolak.kode("AKSES_DITOLAK");
        }
    }

    static byte[] berkas(EntityManager em, long imporId) {
        return (byte[])
                em.createNativeQuery(
                                "select isi from core_impor_berkas where impor_id = :id",
                                byte[].class)
                        .setParameter("id", imporId)
                        .getSingleResult();
    }

    /** The last part of a path, without control characters, at most 200 characters. */
    private static String nama(String tertulis) {
        var akhir =
                tertulis.substring(
                        Math.max(tertulis.lastIndexOf('/'), tertulis.lastIndexOf('\\')) + 1);
        var rapi = Teks.rapikan(akhir);
        return CatatanGalat.potong(rapi.isEmpty() ? "impor.xlsx" : rapi, 200);
    }

    private static String sha256(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
