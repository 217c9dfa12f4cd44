package id.teladan.skp.daftar;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far the own SKP of the year is, result by result: for the home page. */
@UseCase
public class KemajuanSkp {

    private static final int HASIL_TERBANYAK = 20;

    private static final String SQL =
            """
            select s.id as skp_id, s.status as status, s.sampai as sampai, h.id as hasil_id, h.uraian as uraian,
              i.target_angka as target, i.target_satuan as satuan,
              (select r.angka from skp_realisasi r where r.indikator_id = i.id and r.angka is not null
                order by r.triwulan desc limit 1) as capaian,
              (select count(*) from skp_indikator n where n.hasil_kerja_id = h.id and n.dihapus is null) as indikator,
              (select count(distinct r.indikator_id) from skp_realisasi r join skp_indikator n on n.id = r.indikator_id
                where n.hasil_kerja_id = h.id and n.dihapus is null and (r.angka is not null or r.uraian is not null)) as terisi
            from skp_skp s
            left join skp_hasil_kerja h on h.skp_id = s.id and h.dihapus is null and h.jenis = 'UTAMA'
            left join skp_indikator i on i.id = (select n.id from skp_indikator n where n.hasil_kerja_id = h.id
              and n.dihapus is null and n.target_angka is not null order by n.urutan, n.id limit 1)
            where s.pegawai_id = :saya and s.tahun = :tahun
              and s.mulai = (select max(y.mulai) from skp_skp y where y.pegawai_id = :saya and y.tahun = :tahun)
            order by h.urutan, h.id
            """;

    /**
     * The SKP of the year.
     *
     * @param triwulan the running quarter
     * @param akhirTriwulan last day to fill in its realisation
     */
    public record Kemajuan(
            long skpId,
            int tahun,
            StatusSkp status,
            int triwulan,
            LocalDate akhirTriwulan,
            List<Hasil> hasil)
            implements Serializable {

        public Kemajuan {
            hasil = List.copyOf(hasil);
        }

        public long terisi() {
            return hasil.stream().mapToLong(Hasil::terisi).sum();
        }

        public long indikator() {
            return hasil.stream().mapToLong(Hasil::indikator).sum();
        }
    }

    /**
     * One main result; target and unit are those of its first indicator with a number.
     *
     * @param capaian the latest number written for it; null before
     */
    public record Hasil(
            String uraian,
            BigDecimal target,
            String satuan,
            BigDecimal capaian,
            long indikator,
            long terisi)
            implements Serializable {

        /** 0 to 100: the number against its target, else the share of indicators with a realisation. */
        public int persen() {
            if (target != null && target.signum() > 0 && capaian != null) {
                return Math.min(
                        100,
                        capaian.multiply(BigDecimal.valueOf(100))
                                .divide(target, 0, RoundingMode.DOWN)
                                .intValue());
            }
            return indikator == 0 ? 0 : (int) (100 * terisi / indikator);
        }
    }

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /** Empty without an SKP of this year. One statement. */
    @Izin(Hak.MENYUSUN_SKP)
    public Optional<Kemajuan> milikSaya() {
        var hari = LocalDate.now(jam);
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .setParameter("tahun", hari.getYear())
                        .setMaxResults(HASIL_TERBANYAK)
                        .getResultList();
        if (baris.isEmpty()) {
            return Optional.empty();
        }
        var triwulan = (hari.getMonthValue() + 2) / 3;
        return Optional.of(
                new Kemajuan(
                        ((Number) baris.get(0).get("skp_id")).longValue(),
                        hari.getYear(),
                        StatusSkp.valueOf(String.valueOf(baris.get(0).get("status"))),
                        triwulan,
                        LocalDate.of(hari.getYear(), triwulan * 3, 1).plusMonths(1).minusDays(1),
                        baris.stream()
                                .filter(b -> b.get("hasil_id") != null)
                                .map(KemajuanSkp::hasil)
                                .toList()));
    }

    private static Hasil hasil(Tuple b) {
        return new Hasil(
                String.valueOf(b.get("uraian")),
                (BigDecimal) b.get("target"),
                b.get("satuan") == null ? null : String.valueOf(b.get("satuan")),
                (BigDecimal) b.get("capaian"),
                ((Number) b.get("indikator")).longValue(),
                ((Number) b.get("terisi")).longValue());
    }
}
