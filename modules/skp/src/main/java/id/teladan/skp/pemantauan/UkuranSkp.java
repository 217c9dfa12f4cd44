package id.teladan.skp.pemantauan;

import id.teladan.core.fakta.BarisFakta;
import id.teladan.core.fakta.PenyediaUkuran;
import id.teladan.core.fakta.Ukuran;
import id.teladan.core.fakta.Ukuran.Bentuk;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.capaian.CapaianBerlaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How far the SKP of the year and the appraisal that is due are. */
@ApplicationScoped
class UkuranSkp implements PenyediaUkuran {

    static final String PREDIKAT = "skp.predikat.";
    static final String CAPAIAN = "skp.capaian.";

    /** Of a past day the state is that of the last step taken until its end. */
    private static final String KEADAAN =
            "select coalesce(x.opd_id, 0) as opd, count(*) as wajib,"
                    + " cast(sum(case when x.status in "
                    + SqlPantau.TERSETUJUI
                    + " then 1 else 0 end) as signed) as disetujui,"
                    + " cast(sum(case when x.status in ('DIAJUKAN', 'PERUBAHAN_DIAJUKAN') then 1 else 0 end) as signed) as menunggu,"
                    + " cast(sum(case when x.status is null then 1 else 0 end) as signed) as belum"
                    + " from (select u.opd_id as opd_id, case when s.id is null or :kini = 1 then s.status else coalesce((select r.ke"
                    + " from skp_riwayat r where r.skp_id = s.id and r.waktu < :akhir order by r.waktu desc, r.id desc limit 1),"
                    + " 'DRAFT') end as status from "
                    + SqlPantau.ORANG
                    + SqlPantau.SKP
                    + " where "
                    + SqlPantau.WAJIB
                    + ") x group by coalesce(x.opd_id, 0)";

    private static final String EVALUASI =
            "select coalesce(u.opd_id, 0) as opd, e.predikat as predikat, e.capaian_organisasi as capaian, count(*) as orang,"
                    + " cast(sum(case when exists (select 1 from skp_realisasi r where r.skp_id = s.id and (:triwulan = 0 or"
                    + " r.triwulan = :triwulan) and r.diubah_pada < :akhir) then 1 else 0 end) as signed) as terisi from "
                    + SqlPantau.ORANG
                    + " join skp_skp s on s.pegawai_id = p.id and s.tahun = :tahun and s.mulai <= :akhirMasa and s.status in "
                    + SqlPantau.TERSETUJUI
                    + " left join skp_evaluasi e on e.skp_id = s.id and e.triwulan = :triwulan and e.predikat is not null"
                    + " and e.ditetapkan_pada < :akhir where "
                    + SqlPantau.WAJIB
                    + " group by coalesce(u.opd_id, 0), e.predikat, e.capaian_organisasi";

    @Inject EntityManager em;
    @Inject Clock jam;

    @Override
    public List<Ukuran> ukuran() {
        var bagian =
                Stream.concat(
                        Stream.of(PredikatKinerja.values()).map(p -> PREDIKAT + p),
                        Stream.of(CapaianOrganisasi.values()).map(c -> CAPAIAN + c));
        return Stream.concat(
                        Stream.of(
                                new Ukuran(
                                        "skp.disetujui",
                                        Bentuk.PERSEN,
                                        true,
                                        ParameterPantau.DISETUJUI,
                                        "/skp/daftar?keadaan=BELUM_DISETUJUI",
                                        10),
                                new Ukuran(
                                        "skp.menunggu",
                                        Bentuk.JUMLAH,
                                        false,
                                        ParameterPantau.MENUNGGU,
                                        "/skp/daftar?keadaan=MENUNGGU",
                                        20),
                                new Ukuran(
                                        "skp.realisasi",
                                        Bentuk.PERSEN,
                                        true,
                                        ParameterPantau.REALISASI,
                                        "/skp/daftar?keadaan=BELUM_REALISASI",
                                        30),
                                new Ukuran(
                                        "skp.evaluasi",
                                        Bentuk.PERSEN,
                                        true,
                                        ParameterPantau.EVALUASI,
                                        "/skp/daftar?keadaan=BELUM_DIEVALUASI",
                                        40),
                                new Ukuran(
                                        "skp.belum",
                                        Bentuk.JUMLAH,
                                        false,
                                        null,
                                        "/skp/daftar?keadaan=BELUM_ADA",
                                        910)),
                        bagian.map(Ukuran::bagian))
                .toList();
    }

    @Override
    public List<BarisFakta> hitung(LocalDate hari) {
        var akhir = hari.plusDays(1).atStartOfDay(JamTeladan.WIB).toInstant();
        var hasil = new ArrayList<BarisFakta>();
        var query =
                em.createNativeQuery(KEADAAN, Tuple.class)
                        .setParameter("hari", hari)
                        .setParameter("tahun", hari.getYear())
                        .setParameter("kini", hari.equals(LocalDate.now(jam)) ? 1 : 0)
                        .setParameter("akhir", akhir);
        for (var b : baris(query)) {
            var opd = angka(b, "opd");
            var wajib = angka(b, "wajib");
            hasil.add(new BarisFakta(opd, "skp.disetujui", angka(b, "disetujui"), wajib));
            hasil.add(new BarisFakta(opd, "skp.menunggu", angka(b, "menunggu"), wajib));
            hasil.add(new BarisFakta(opd, "skp.belum", angka(b, "belum"), wajib));
        }
        hasil.addAll(evaluasi(hari, akhir));
        return hasil;
    }

    private List<BarisFakta> evaluasi(LocalDate hari, java.time.Instant akhir) {
        var masa = MasaPantau.pada(hari);
        var query =
                em.createNativeQuery(EVALUASI, Tuple.class)
                        .setParameter("hari", hari)
                        .setParameter("tahun", masa.tahun())
                        .setParameter("triwulan", masa.triwulan())
                        .setParameter("akhirMasa", masa.akhir())
                        .setParameter("akhir", akhir);
        var semua = new HashMap<Long, long[]>();
        var bagian = new HashMap<Long, Map<String, Long>>();
        for (var b : baris(query)) {
            var opd = angka(b, "opd");
            var orang = angka(b, "orang");
            var n = semua.computeIfAbsent(opd, x -> new long[3]);
            n[0] += orang;
            n[1] += angka(b, "terisi");
            if (b.get("predikat") != null) {
                n[2] += orang;
                var milik = bagian.computeIfAbsent(opd, x -> new HashMap<>());
                milik.merge(PREDIKAT + b.get("predikat"), orang, Long::sum);
                if (b.get("capaian") != null) {
                    milik.merge(CAPAIAN + b.get("capaian"), orang, Long::sum);
                }
            }
        }
        resmi(masa)
                .forEach(
                        (opd, capaian) -> {
                            var milik = bagian.get(opd);
                            if (milik != null) {
                                milik.keySet().removeIf(k -> k.startsWith(CAPAIAN));
                                milik.put(CAPAIAN + capaian, semua.get(opd)[2]);
                            }
                        });
        var hasil = new ArrayList<BarisFakta>();
        semua.forEach(
                (opd, n) -> {
                    hasil.add(new BarisFakta(opd, "skp.realisasi", n[1], n[0]));
                    hasil.add(new BarisFakta(opd, "skp.evaluasi", n[2], n[0]));
                });
        bagian.forEach(
                (opd, isi) ->
                        isi.forEach(
                                (k, v) -> hasil.add(new BarisFakta(opd, k, v, semua.get(opd)[2]))));
        return hasil;
    }

    /** Achievements of OPD that were set from above: they count, not what the appraisals name. */
    private Map<Long, String> resmi(MasaPantau masa) {
        var hasil = new HashMap<Long, String>();
        baris(
                        em.createNativeQuery(
                                "select c.unit_id as opd, c.predikat as predikat from skp_capaian_organisasi c join core_unit u on u.id ="
                                        + " c.unit_id and u.opd_id = u.id where "
                                        + CapaianBerlaku.masa("c", masa.tahun(), masa.triwulan()),
                                Tuple.class))
                .forEach(b -> hasil.put(angka(b, "opd"), String.valueOf(b.get("predikat"))));
        return hasil;
    }

    private static long angka(Tuple b, String kolom) {
        return ((Number) b.get(kolom)).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(jakarta.persistence.Query query) {
        return query.getResultList();
    }
}
