package id.teladan.skp.angkakredit;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.parameter.Parameter;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.angkakredit.AngkaKredit;
import id.teladan.skp.aturan.angkakredit.AturanAngkaKredit;
import id.teladan.skp.aturan.angkakredit.BulanMenjabat;
import id.teladan.skp.aturan.angkakredit.JenjangFungsional;
import id.teladan.skp.aturan.angkakredit.PeriodePredikat;
import id.teladan.skp.rencana.BacaJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Converts the final yearly predicates of the present level, from the regulation's first year on. */
@ApplicationScoped
class PenghitungAngkaKredit {

    /** First performance year that is converted by predicate. Peraturan BKN 3/2023. */
    private static final int TAHUN_PERTAMA = 2023;

    /** Balance, predicates with the level of the position held on the last day of their SKP, and all decisions. */
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
            union all
            select 'N', 0, null, null, n.tanggal, json_object('id', n.id, 'tahun', n.tahun, 'jenjang', n.jenjang, 'nomor', n.nomor,
              'tanggal', n.tanggal, 'ak', n.angka_kredit, 'kumulatif', n.kumulatif, 'penetap', n.penetap,
              'diganti', date_format(n.diganti_pada, '%Y-%m-%dT%H:%i:%s.%fZ'), 'alasan', n.alasan_ganti), n.tahun
            from skp_ak_penetapan n where n.pegawai_id = :pegawai
            order by jenis, mulai
            """;

    /**
     * What is stored.
     *
     * @param saldo null when nothing was brought along
     * @param masa predicates that the balance does not cover, in order
     * @param penetapan decisions of all levels, the latest first
     */
    record Bacaan(
            LembarAngkaKredit.Saldo saldo,
            List<Masa> masa,
            List<LembarAngkaKredit.Penetapan> penetapan) {}

    /** What was found and computed. */
    record Hitungan(
            LembarAngkaKredit.Saldo saldo, List<Masa> masa, AngkaKredit hasil, Jejak jejak) {}

    /** A predicate with its months. */
    record Masa(
            int tahun, LocalDate mulai, LocalDate sampai, int bulan, PredikatKinerja predikat) {}

    private static final JsonProvider JSON = JsonProvider.provider();

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

    /** What is stored, computed. One statement. */
    Hitungan hitung(long pegawaiId, JenjangFungsional jenjang) {
        return hitung(jenjang, baca(pegawaiId, jenjang));
    }

    Hitungan hitung(JenjangFungsional jenjang, Bacaan bacaan) {
        return jumlahkan(jenjang, bacaan.saldo(), bacaan.masa());
    }

    /**
     * One statement.
     *
     * @param jenjang null for who has none; then the decisions alone are found
     */
    Bacaan baca(long pegawaiId, JenjangFungsional jenjang) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("jenjang", jenjang == null ? "" : jenjang.name())
                        .setParameter("pertama", TAHUN_PERTAMA)
                        .getResultList();
        LembarAngkaKredit.Saldo saldo = null;
        var masa = new ArrayList<Masa>();
        var penetapan = new ArrayList<LembarAngkaKredit.Penetapan>();
        for (var b : baris) {
            switch (String.valueOf(b.get("jenis"))) {
                case "S" ->
                        saldo =
                                new LembarAngkaKredit.Saldo(
                                        ((Number) b.get("versi")).longValue(),
                                        (BigDecimal) b.get("nilai"),
                                        hari(b, "sampai"),
                                        String.valueOf(b.get("teks")));
                case "N" -> penetapan.add(penetapan(String.valueOf(b.get("teks"))));
                default ->
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
        penetapan.sort(
                Comparator.comparing(LembarAngkaKredit.Penetapan::tahun)
                        .thenComparing(LembarAngkaKredit.Penetapan::id)
                        .reversed());
        return new Bacaan(
                saldo,
                masa.stream().filter(m -> m.bulan() > 0 && m.sampai().isAfter(batas)).toList(),
                penetapan);
    }

    private static LembarAngkaKredit.Penetapan penetapan(String json) {
        try (var pembaca = JSON.createReader(new StringReader(json))) {
            var o = pembaca.readObject();
            var diganti = BacaJson.teks(o, "diganti");
            return new LembarAngkaKredit.Penetapan(
                    BacaJson.angka(o, "id"),
                    o.getInt("tahun"),
                    BacaJson.pilihan(o, "jenjang", JenjangFungsional.class),
                    BacaJson.teks(o, "nomor"),
                    LocalDate.parse(BacaJson.teks(o, "tanggal")),
                    BacaJson.desimal(o, "ak"),
                    BacaJson.desimal(o, "kumulatif"),
                    BacaJson.teks(o, "penetap"),
                    diganti == null ? null : Instant.parse(diganti),
                    BacaJson.teks(o, "alasan"));
        }
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
