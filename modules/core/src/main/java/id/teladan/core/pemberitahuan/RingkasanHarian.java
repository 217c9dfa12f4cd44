package id.teladan.core.pemberitahuan;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.kotakkeluar.ButirSurat;
import id.teladan.core.kotakkeluar.KotakKeluar;
import id.teladan.core.waktu.JamTeladan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The daily digest: at 06.00 WIB one letter to each person with notices since the last one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RingkasanHarian {

    private static final LocalTime PUKUL = LocalTime.of(6, 0);
    private static final int ORANG_SEKALI = 100;
    private static final int BUTIR_TERBANYAK = 30;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject KotakKeluar kotak;

    /** Writes the digests that are due, for some people at once; returns for how many. Safe on several servers. */
    public int susun() {
        if (!kotak.aktif()) {
            return 0;
        }
        var kini = Instant.now(jam);
        var hari = LocalDate.now(jam);
        var batas = hari.atTime(PUKUL).atZone(JamTeladan.WIB).toInstant();
        if (kini.isBefore(batas)) {
            return 0;
        }
        @SuppressWarnings("unchecked")
        List<Number> orang =
                em.createNativeQuery(
                                "select distinct n.pegawai_id from core_pemberitahuan n join core_pegawai p on p.id ="
                                        + " n.pegawai_id and p.email is not null where n.surel = 'RINGKASAN' and n.diringkas is"
                                        + " null and n.dibuat < :batas limit "
                                        + ORANG_SEKALI)
                        .setParameter("batas", batas)
                        .getResultList();
        if (!orang.isEmpty()) {
            tulis(orang, batas, hari, kini);
        }
        return orang.size();
    }

    private void tulis(List<Number> orang, Instant batas, LocalDate hari, Instant kini) {
        var isi = new LinkedHashMap<Long, List<ButirSurat>>();
        var bahasa = new LinkedHashMap<Long, String>();
        for (var b :
                baris(
                        em.createNativeQuery(
                                        "select n.pegawai_id as orang, n.jenis as jenis, n.nilai as nilai, n.tautan as tautan,"
                                                + " coalesce(b.bahasa, 'id') as bahasa from core_pemberitahuan n left join"
                                                + " core_pilihan_pengguna b on b.pegawai_id = n.pegawai_id where n.pegawai_id in"
                                                + " (:orang) and n.surel = 'RINGKASAN' and n.diringkas is null and n.dibuat < :batas"
                                                + " and n.dibaca is null order by n.pegawai_id, n.id desc",
                                        Tuple.class)
                                .setParameter("orang", orang)
                                .setParameter("batas", batas))) {
            var id = NilaiSql.angka(b, "orang");
            bahasa.put(id, NilaiSql.teks(b, "bahasa"));
            var butir = isi.computeIfAbsent(id, x -> new ArrayList<>());
            if (butir.size() < BUTIR_TERBANYAK) {
                butir.add(
                        new ButirSurat(
                                NilaiSql.teks(b, "jenis"),
                                List.of(NilaiSql.teks(b, "nilai").split("\u001f", -1)),
                                NilaiSql.teks(b, "tautan")));
            }
        }
        isi.forEach(
                (id, butir) ->
                        kotak.titip("r-" + id + "-" + hari, id, bahasa.get(id), true, butir));
        em.createNativeQuery(
                        "update core_pemberitahuan set diringkas = :kini where pegawai_id in (:orang) and surel ="
                                + " 'RINGKASAN' and diringkas is null and dibuat < :batas")
                .setParameter("kini", kini)
                .setParameter("orang", orang)
                .setParameter("batas", batas)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(Query query) {
        return query.getResultList();
    }
}
