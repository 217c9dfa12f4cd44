package id.teladan.skp.angkakredit;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.parameter.Parameter;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.angkakredit.AngkaKredit;
import id.teladan.skp.aturan.angkakredit.AturanAngkaKredit;
import id.teladan.skp.aturan.angkakredit.BulanMenjabat;
import id.teladan.skp.aturan.angkakredit.JenjangFungsional;
import id.teladan.skp.aturan.angkakredit.PeriodePredikat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Converts the final yearly predicates of the present level, from the regulation's first year on. */
@ApplicationScoped
class PenghitungAngkaKredit {

    /** First performance year that is converted by predicate. Peraturan BKN 3/2023. */
    private static final int TAHUN_PERTAMA = 2023;

    /** Balance, and predicates with the level of the position held on the last day of their SKP. */
    private static final String SQL =
            """
            select 'S' as jenis, o.versi as versi, o.nilai as nilai, o.sampai as sampai, null as mulai, o.nomor as teks, 0 as tahun
            from skp_ak_saldo o where o.pegawai_id = :pegawai and o.jenjang = :jenjang
            union all
            select 'P', 0, null, s.sampai, s.mulai, e.predikat, s.tahun
            from skp_skp s join skp_evaluasi e on e.skp_id = s.id and e.triwulan = 0 and e.predikat is not null
            where s.pegawai_id = :pegawai and s.tahun >= :pertama and s.status in ('DIEVALUASI', 'FINAL')
              and exists (select 1 from core_penugasan t join core_jabatan j on j.id = t.jabatan_id
                where t.pegawai_id = s.pegawai_id and t.jenis = 'DEFINITIF' and t.mulai <= s.sampai
                  and (t.sampai is null or t.sampai >= s.sampai) and j.jenjang = :jenjang)
            order by jenis, mulai
            """;

    /** What was found and computed. */
    record Hitungan(
            LembarAngkaKredit.Saldo saldo, List<Masa> masa, AngkaKredit hasil, Jejak jejak) {}

    /** A predicate with its months. */
    record Masa(
            int tahun, LocalDate mulai, LocalDate sampai, int bulan, PredikatKinerja predikat) {}

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject Parameter parameter;

    /** The level, or null for a position that is none of the functional ones. */
    static JenjangFungsional jenjang(String nama) {
        return Arrays.stream(JenjangFungsional.values())
                .filter(j -> j.name().equals(nama))
                .findFirst()
                .orElse(null);
    }

    /** One statement. */
    Hitungan hitung(long pegawaiId, JenjangFungsional jenjang) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("jenjang", jenjang.name())
                        .setParameter("pertama", TAHUN_PERTAMA)
                        .getResultList();
        LembarAngkaKredit.Saldo saldo = null;
        var masa = new ArrayList<Masa>();
        for (var b : baris) {
            if ("S".equals(String.valueOf(b.get("jenis")))) {
                saldo =
                        new LembarAngkaKredit.Saldo(
                                ((Number) b.get("versi")).longValue(),
                                (BigDecimal) b.get("nilai"),
                                hari(b, "sampai"),
                                String.valueOf(b.get("teks")));
            } else {
                masa.add(
                        new Masa(
                                ((Number) b.get("tahun")).intValue(),
                                hari(b, "mulai"),
                                hari(b, "sampai"),
                                BulanMenjabat.hitung(hari(b, "mulai"), hari(b, "sampai")),
                                PredikatKinerja.valueOf(String.valueOf(b.get("teks")))));
            }
        }
        var batas = saldo == null ? LocalDate.MIN : saldo.sampai();
        var dihitung =
                masa.stream().filter(m -> m.bulan() > 0 && m.sampai().isAfter(batas)).toList();
        return jumlahkan(jenjang, saldo, dihitung);
    }

    private Hitungan jumlahkan(
            JenjangFungsional jenjang, LembarAngkaKredit.Saldo saldo, List<Masa> masa) {
        var acuan = masa.isEmpty() ? LocalDate.now(jam) : masa.get(masa.size() - 1).sampai();
        var hasil =
                AturanAngkaKredit.KATALOG
                        .pada(acuan)
                        .hitung(
                                jenjang,
                                masa.stream()
                                        .map(m -> new PeriodePredikat(m.predikat(), m.bulan()))
                                        .toList(),
                                saldo == null ? BigDecimal.ZERO : saldo.nilai(),
                                null,
                                masa.isEmpty()
                                        ? PredikatKinerja.BAIK
                                        : masa.get(masa.size() - 1).predikat(),
                                parameter.terbaca(),
                                acuan);
        return new Hitungan(saldo, masa, hasil.nilaiUsulan().orElseThrow(), hasil.jejak());
    }

    /** The same up to the end of a year, as a decision is about it. */
    Hitungan sampai(JenjangFungsional jenjang, Hitungan semua, int tahun) {
        return jumlahkan(
                jenjang,
                semua.saldo(),
                semua.masa().stream().filter(m -> m.tahun() <= tahun).toList());
    }

    private static LocalDate hari(Tuple b, String kolom) {
        return LocalDate.parse(String.valueOf(b.get(kolom)));
    }
}
