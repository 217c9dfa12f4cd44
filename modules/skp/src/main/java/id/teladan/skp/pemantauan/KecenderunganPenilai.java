package id.teladan.skp.pemantauan;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.penilai.AturanKecenderungan;
import id.teladan.skp.aturan.penilai.Kecenderungan;
import id.teladan.skp.aturan.penilai.SebaranPenilai;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who rates higher or lower than the other appraisers of the same OPD. People who report to the reader or stand in his scope
 * are counted; small groups are not told. It changes no predicate.
 */
@UseCase
public class KecenderunganPenilai {

    /** Appraisers shown at most. */
    public static final int PALING_BANYAK = 100;

    private static final int BULAN_TRIWULAN = 3;

    /** Predicates of the period by appraiser, in the OPD of the person who was appraised. */
    private static final String SQL =
            """
            select e.penilai_id as penilai, max(e.penilai) as nama, max(e.jabatan) as jabatan, u.opd_id as opd_id, max(o.nama) as opd,
              max(a.unit) as unit, e.predikat as predikat, count(*) as jumlah
            from skp_evaluasi e join skp_skp s on s.id = e.skp_id
            join core_pegawai p on p.id = s.pegawai_id
            join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
            join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id
            left join core_unit o on o.id = u.opd_id
            left join (select x.pegawai_id, max(v.nama) as unit from core_penugasan x join core_jabatan y on y.id = x.jabatan_id
                join core_unit v on v.id = y.unit_id where x.jenis = 'DEFINITIF' and x.mulai <= :hari and (x.sampai is null or x.sampai >= :hari)
                group by x.pegawai_id) a on a.pegawai_id = e.penilai_id
            where s.tahun = :tahun and e.triwulan = :triwulan and e.predikat is not null and e.penilai_id is not null
              and e.status <> 'DRAF' and\s""";

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Parameter parameter;
    @Inject Clock jam;

    private record Kunci(long penilai, Long opd) {}

    private static final class Orang {
        private final String nama;
        private final String jabatan;
        private final String unit;
        private final String opd;
        private final Map<PredikatKinerja, Integer> jumlah = new EnumMap<>(PredikatKinerja.class);

        Orang(Tuple b) {
            nama = teks(b, "nama");
            jabatan = teks(b, "jabatan");
            unit = teks(b, "unit");
            opd = teks(b, "opd");
        }
    }

    /**
     * One statement.
     *
     * @param triwulan 1 to 4, or 0 for the year
     */
    @Izin(Hak.LIHAT_DASBOR)
    public LembarPenilai lembar(int tahun, int triwulan) {
        var cakupan = aktif.pelaku().cakupan(Hak.LIHAT_DASBOR);
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                cakupan.isiSql(
                                "c",
                                em.createNativeQuery(
                                                SQL
                                                        + cakupan.klausaSql("c", "p", "j", "u")
                                                        + " group by e.penilai_id, u.opd_id, e.predikat",
                                                Tuple.class)
                                        .setParameter("hari", LocalDate.now(jam))
                                        .setParameter("tahun", tahun)
                                        .setParameter("triwulan", triwulan))
                        .getResultList();
        var orang = new LinkedHashMap<Kunci, Orang>();
        var opd = new HashMap<Long, Map<PredikatKinerja, Integer>>();
        for (var b : baris) {
            var kunci =
                    new Kunci(
                            ((Number) b.get("penilai")).longValue(),
                            b.get("opd_id") == null
                                    ? null
                                    : ((Number) b.get("opd_id")).longValue());
            var predikat = PredikatKinerja.valueOf(teks(b, "predikat"));
            var jumlah = ((Number) b.get("jumlah")).intValue();
            orang.computeIfAbsent(kunci, k -> new Orang(b))
                    .jumlah
                    .merge(predikat, jumlah, Integer::sum);
            opd.computeIfAbsent(kunci.opd(), k -> new EnumMap<>(PredikatKinerja.class))
                    .merge(predikat, jumlah, Integer::sum);
        }
        return new LembarPenilai(tahun, triwulan, urut(orang, opd, akhir(tahun, triwulan)));
    }

    private List<BarisPenilai> urut(
            Map<Kunci, Orang> orang,
            Map<Long, Map<PredikatKinerja, Integer>> opd,
            LocalDate acuan) {
        var terbaca = parameter.terbaca();
        var aturan = AturanKecenderungan.KATALOG.pada(acuan);
        var hasil = new ArrayList<BarisPenilai>();
        orang.forEach(
                (k, o) -> {
                    var sebaran = new SebaranPenilai(o.jumlah);
                    var banding =
                            aturan.banding(
                                    sebaran,
                                    sebaran.sisaDari(new SebaranPenilai(opd.get(k.opd()))),
                                    terbaca,
                                    acuan);
                    hasil.add(
                            new BarisPenilai(
                                    k.penilai(),
                                    o.nama,
                                    o.jabatan,
                                    o.unit,
                                    o.opd,
                                    sebaran.orang(),
                                    banding.nilaiUsulan().orElseThrow(),
                                    banding.jejak()));
                });
        return hasil.stream()
                .sorted(
                        Comparator.comparing(
                                        (BarisPenilai b) ->
                                                b.hasil().kecenderungan()
                                                        == Kecenderungan.TERLALU_SEDIKIT)
                                .thenComparing(
                                        b ->
                                                b.hasil().selisih() == null
                                                        ? BigDecimal.ZERO
                                                        : b.hasil().selisih().abs().negate())
                                .thenComparing(BarisPenilai::nama)
                                .thenComparing(BarisPenilai::pegawaiId))
                .limit(PALING_BANYAK)
                .toList();
    }

    private static LocalDate akhir(int tahun, int triwulan) {
        return triwulan == 0
                ? LocalDate.of(tahun, 12, 31)
                : LocalDate.of(tahun, triwulan * BULAN_TRIWULAN, 1).plusMonths(1).minusDays(1);
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }
}
