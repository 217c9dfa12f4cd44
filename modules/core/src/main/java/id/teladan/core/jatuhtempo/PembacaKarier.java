package id.teladan.core.jatuhtempo;

import id.teladan.core.karier.aturan.DataKarier;
import id.teladan.core.karier.aturan.JabatanBup;
import id.teladan.core.karier.aturan.PangkatPns;
import id.teladan.core.karier.aturan.TingkatIjazah;
import id.teladan.core.pegawai.Kekurangan;
import id.teladan.core.pegawai.SqlPegawai;
import id.teladan.core.pegawai.StatusPegawai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what the due dates follow from. */
@ApplicationScoped
class PembacaKarier {

    private static final String RIWAYAT =
            " (select max(%s) from core_riwayat w where w.pegawai_id = p.id and w.jenis = '%s' and w.tmt <= :hari"
                    + " and w.digantikan_oleh is null and w.dibatalkan is null) as %s";

    /** Diplomas on record, each a word of {@code JenisRiwayat.PENDIDIKAN}. */
    private static final String IJAZAH =
            " (select group_concat(json_value(w.isi, '$.tingkat')) from core_riwayat w where w.pegawai_id = p.id"
                    + " and w.jenis = 'PENDIDIKAN' and w.tmt <= :hari and w.digantikan_oleh is null and w.dibatalkan is null)"
                    + " as ijazah,";

    @Inject EntityManager em;

    /**
     * Of everybody still in service, or of one person. One statement.
     *
     * @param pegawai null = everybody
     */
    Map<Long, DataKarier> baca(Long pegawai, LocalDate hari) {
        var query =
                em.createNativeQuery(
                                "select p.id as id, p.status as status, p.tanggal_lahir as lahir, p.tmt_cpns as masuk,"
                                        + " r.mulai as golongan, r.golongan as pangkat, p.pendidikan as pendidikan,"
                                        + IJAZAH
                                        + " j.nama as jabatan, j.jenjang as jenjang, t.mulai as menjabat,"
                                        + RIWAYAT.formatted("w.tmt", "KGB", "kgb")
                                        + ","
                                        + RIWAYAT.formatted("w.sampai", "KONTRAK", "kontrak")
                                        + " from "
                                        + SqlPegawai.ORANG
                                        + SqlPegawai.JABATAN
                                        + SqlPegawai.GOLONGAN
                                        + " where "
                                        + Kekurangan.MASIH_BEKERJA
                                        + (pegawai == null ? "" : " and p.id = :pegawai"),
                                Tuple.class)
                        .setParameter("hari", hari);
        if (pegawai != null) {
            query.setParameter("pegawai", pegawai);
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris = query.getResultList();
        var hasil = new LinkedHashMap<Long, DataKarier>();
        for (var b : baris) {
            hasil.put(SqlPegawai.angka(b, "id"), data(b));
        }
        return hasil;
    }

    private static DataKarier data(Tuple b) {
        var status = SqlPegawai.teks(b, "status");
        var pns = StatusPegawai.PNS.name().equals(status);
        var jenjang = SqlPegawai.teks(b, "jenjang");
        var kgb = SqlPegawai.tanggal(b, "kgb");
        return new DataKarier(
                SqlPegawai.tanggal(b, "lahir"),
                JabatanBup.dari(jenjang, SqlPegawai.teks(b, "jabatan")),
                !pns ? null : kgb == null ? SqlPegawai.tanggal(b, "masuk") : kgb,
                pns ? SqlPegawai.tanggal(b, "golongan") : null,
                pns ? PangkatPns.dari(SqlPegawai.teks(b, "pangkat")) : null,
                ijazah(SqlPegawai.teks(b, "pendidikan"), SqlPegawai.teks(b, "ijazah")),
                StatusPegawai.PPPK.name().equals(status) ? SqlPegawai.tanggal(b, "kontrak") : null,
                jenjang != null && jenjang.startsWith("JPT_")
                        ? SqlPegawai.tanggal(b, "menjabat")
                        : null);
    }

    private static TingkatIjazah ijazah(String induk, String riwayat) {
        return riwayat == null
                ? TingkatIjazah.dari(induk)
                : Stream.of(riwayat.split(","))
                        .map(TingkatIjazah::dari)
                        .reduce(TingkatIjazah.dari(induk), TingkatIjazah::tertinggi);
    }
}
