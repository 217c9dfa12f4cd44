package id.teladan.skp.penutupan;

import static id.teladan.core.basisdata.NilaiSql.angka;
import static id.teladan.core.basisdata.NilaiSql.teks;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.capaian.CapaianBerlaku;
import id.teladan.skp.evaluasi.MasaEvaluasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads how a unit stands in a period. */
@ApplicationScoped
class PembacaUnit {

    private static final int DESEMBER = 12;

    /**
     * A unit in a period.
     *
     * @param belum people with an approved SKP and without a predicate, leave outside the state's charge left out
     * @param tanpaSkp people without an approved SKP; they do not stand in the way
     * @param capaian achievement that counts; null while none was set
     */
    record Keadaan(
            long unitId,
            String unit,
            String opd,
            Map<PredikatKinerja, Integer> jumlah,
            int belum,
            int tanpaSkp,
            CapaianOrganisasi capaian,
            String capaianDari)
            implements Serializable {

        int orang() {
            return jumlah.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /** SQL condition over the unit {@code v}: the acting person leads it or a unit above it. */
    static String memimpin(Pelaku pelaku) {
        return !pelaku.punya(Hak.MENUTUP_EVALUASI) || pelaku.unitDipimpin().isEmpty()
                ? "(1 = 0)"
                : "exists (select 1 from core_unit m where m.id in (:dipimpin) and v.jalur like concat(m.jalur, '%'))";
    }

    /** The same, or its figures are his to see. */
    static String melihat(Pelaku pelaku) {
        return "("
                + memimpin(pelaku)
                + " or "
                + pelaku.cakupan(Hak.LIHAT_DASBOR).klausaUnit("d", "v")
                + ")";
    }

    /** Binds what {@link #memimpin} and {@link #melihat} use. */
    <Q extends Query> Q isi(Q query, String sql) {
        if (sql.contains(":dipimpin")) {
            query.setParameter("dipimpin", aktif.pelaku().unitDipimpin());
        }
        if (sql.contains(":dJalur") || sql.contains(":dDipimpin")) {
            aktif.pelaku().cakupan(Hak.LIHAT_DASBOR).isiUnit("d", query);
        }
        return query;
    }

    static LocalDate akhir(int tahun, int triwulan) {
        return MasaEvaluasi.akhir(tahun, LocalDate.of(tahun, DESEMBER, 31), triwulan);
    }

    /** Day whose positions count: the last one of the period, today while it runs. */
    LocalDate acuan(int tahun, int triwulan) {
        var hari = LocalDate.now(jam);
        var akhir = akhir(tahun, triwulan);
        return hari.isBefore(akhir) ? hari : akhir;
    }

    /** One statement; a unit that the acting person does not lead answers like one that does not exist. */
    Keadaan baca(long unitId, int tahun, int triwulan, String syarat) {
        var sql =
                "select v.nama as unit, o.nama as opd, x.predikat as predikat, x.orang as orang, x.belum as belum, x.tanpa as tanpa,"
                        + " (select concat(c.predikat, '|', w.nama) from core_unit w join skp_capaian_organisasi c on c.unit_id = w.id"
                        + " where v.jalur like concat(w.jalur, '%') and "
                        + CapaianBerlaku.masa("c", tahun, triwulan)
                        + " order by length(w.jalur) desc limit 1) as capaian from core_unit v left join core_unit o on o.id = v.opd_id"
                        + " left join (select v.id as unit_id, e.predikat as predikat, count(*) as orang, cast(sum(case when e.predikat is"
                        + " null and "
                        + AnggotaUnit.TERSETUJUI
                        + " and p.kedudukan_hukum <> "
                        + AnggotaUnit.CLTN
                        + " then 1 else 0 end) as signed) as belum, cast(sum(case when e.predikat is null and (s.id is null or not "
                        + AnggotaUnit.TERSETUJUI
                        + ") and p.kedudukan_hukum <> "
                        + AnggotaUnit.CLTN
                        + " then 1 else 0 end) as signed) as tanpa"
                        + AnggotaUnit.DARI
                        + " group by v.id, e.predikat) x on x.unit_id = v.id where v.id = :unit and "
                        + syarat;
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(
                                em.createNativeQuery(sql, Tuple.class)
                                        .setParameter("unit", unitId)
                                        .setParameter("tahun", tahun)
                                        .setParameter("triwulan", triwulan)
                                        .setParameter("acuan", acuan(tahun, triwulan)),
                                sql)
                        .getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var jumlah = new EnumMap<PredikatKinerja, Integer>(PredikatKinerja.class);
        for (var p : PredikatKinerja.values()) {
            jumlah.put(p, 0);
        }
        var belum = 0;
        var tanpa = 0;
        for (var b : baris) {
            if (teks(b, "predikat") != null) {
                jumlah.put(
                        PredikatKinerja.valueOf(teks(b, "predikat")), angka(b, "orang").intValue());
            } else if (b.get("orang") != null) {
                belum += angka(b, "belum").intValue();
                tanpa += angka(b, "tanpa").intValue();
            }
        }
        var capaian = teks(baris.get(0), "capaian");
        return new Keadaan(
                unitId,
                teks(baris.get(0), "unit"),
                teks(baris.get(0), "opd"),
                jumlah,
                belum,
                tanpa,
                capaian == null
                        ? null
                        : CapaianOrganisasi.valueOf(capaian.substring(0, capaian.indexOf('|'))),
                capaian == null ? null : capaian.substring(capaian.indexOf('|') + 1));
    }
}
