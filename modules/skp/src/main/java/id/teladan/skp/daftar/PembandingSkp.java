package id.teladan.skp.daftar;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The stored text of one row of one's own SKP, beside what the owner is typing. */
@UseCase
public class PembandingSkp {

    @Inject EntityManager em;
    @Inject SkpDalamLingkup dalamLingkup;

    /** A result as it stands now. */
    @Izin(Hak.MENYUSUN_SKP)
    public IsianTersimpan hasilKerja(long skpId, long id) {
        return satu("", "HasilKerja b where b.skp.id = :skp and b.id = :id", skpId, id);
    }

    /** An indicator as it stands now. */
    @Izin(Hak.MENYUSUN_SKP)
    public IsianTersimpan indikator(long skpId, long id) {
        return satu(
                ", b.aspek, b.targetAngka, b.targetTertinggi, b.targetSatuan, b.targetTeks",
                "IndikatorKinerja b where b.hasilKerja.skp.id = :skp and b.id = :id",
                skpId,
                id);
    }

    /** A line of the lampiran as it stands now. */
    @Izin(Hak.MENYUSUN_SKP)
    public IsianTersimpan lampiran(long skpId, long id) {
        return satu("", "LampiranSkp b where b.skp.id = :skp and b.id = :id", skpId, id);
    }

    /** The expectation for a value as it stands now. */
    @Izin(Hak.MENYUSUN_SKP)
    public IsianTersimpan ekspektasi(long skpId, id.teladan.skp.rencana.NilaiBerakhlak nilai) {
        return satu(
                "", "EkspektasiPerilaku b where b.skp.id = :skp and b.nilai = :id", skpId, nilai);
    }

    private IsianTersimpan satu(String tambahan, String dari, long skpId, Object id) {
        dalamLingkup.temukan(skpId, Hak.MENYUSUN_SKP);
        return em.createQuery(
                        "select new id.teladan.skp.daftar.IsianTersimpan(b.versi, b.uraian, b.diubahOleh, b.diubahPada"
                                + tambahan
                                + ") from "
                                + dari,
                        IsianTersimpan.class)
                .setParameter("skp", skpId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }
}
