package id.teladan.skp.angkakredit;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.aturan.angkakredit.JenjangFungsional;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reading of one decision on angka kredit. */
@UseCase
public class PembacaPak {

    @Inject EntityManager em;
    @Inject PegawaiAngkaKredit pegawai;

    /** Two statements. */
    @Izin(Hak.LIHAT_SKP)
    public PakTerbaca baca(long id) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select n.pegawai_id as pegawai, n.tahun as tahun, n.jenjang as jenjang, n.nomor as nomor, n.tanggal as"
                                        + " tanggal, n.kumulatif as kumulatif, n.isi as isi, n.penetap_id as penetap, n.ditetapkan_pada as pada"
                                        + " from skp_ak_penetapan n where n.id = :id",
                                Tuple.class)
                        .setParameter("id", id)
                        .getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var b = baris.get(0);
        var orang = ((Number) b.get("pegawai")).longValue();
        pegawai.temukan(orang, Hak.LIHAT_SKP);
        var pada = b.get("pada");
        return new PakTerbaca(
                id,
                orang,
                ((Number) b.get("tahun")).intValue(),
                JenjangFungsional.valueOf(String.valueOf(b.get("jenjang"))),
                String.valueOf(b.get("nomor")),
                LocalDate.parse(String.valueOf(b.get("tanggal"))),
                (BigDecimal) b.get("kumulatif"),
                IsiPak.baca(String.valueOf(b.get("isi"))),
                ((Number) b.get("penetap")).longValue(),
                pada instanceof Instant i ? i : ((java.sql.Timestamp) pada).toInstant());
    }
}
