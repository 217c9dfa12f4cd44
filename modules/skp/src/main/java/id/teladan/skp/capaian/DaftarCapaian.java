package id.teladan.skp.capaian;

import static id.teladan.core.basisdata.NilaiSql.angka;
import static id.teladan.core.basisdata.NilaiSql.teks;
import static id.teladan.core.basisdata.NilaiSql.waktu;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Pemimpin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.core.parameter.Parameter;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.aturan.organisasi.AturanCapaian;
import id.teladan.skp.aturan.organisasi.ParameterOrganisasi;
import id.teladan.skp.aturan.organisasi.PeriodeEvaluasi;
import id.teladan.skp.aturan.organisasi.RencanaAksiTercapai;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reading of achievements: of the units right below, of one's own, and of those whose figures one may see. */
@UseCase
public class DaftarCapaian {

    private static final int UKURAN_TERBESAR = 100;
    private static final int EKSPOR_TERBANYAK = 20_000;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject Parameter parameter;
    @Inject UnitDiBawah unitDiBawah;

    /** How the instansi divides this year. One statement. */
    @Izin({Hak.MENETAPKAN_CAPAIAN, Hak.LIHAT_DASBOR})
    public PeriodeEvaluasi periode(int tahun) {
        return masa(tahun, 0).periode();
    }

    /** The period that a list opens with: the last one that has ended. */
    @Izin({Hak.MENETAPKAN_CAPAIAN, Hak.LIHAT_DASBOR})
    public MasaCapaian kini() {
        var hari = LocalDate.now(jam);
        var periode = masa(hari.getYear(), 0).periode();
        for (var ke = periode.banyak(); ke > 0; ke--) {
            var m = new MasaCapaian(hari.getYear(), periode, ke);
            if (m.akhir().isBefore(hari)) {
                return m;
            }
        }
        return masa(hari.getYear() - 1, 0);
    }

    /** One page. Three statements. */
    @Izin({Hak.MENETAPKAN_CAPAIAN, Hak.LIHAT_DASBOR})
    public Halaman<BarisCapaian> halaman(SaringanCapaian s, int mulai, int ukuran) {
        var kueri = new Kueri(masa(s.tahun(), s.ke()), s);
        var total =
                ((Number)
                                kueri.isi(
                                                em.createNativeQuery(
                                                        "select count(*)" + kueri.dari),
                                                false)
                                        .getSingleResult())
                        .longValue();
        return total <= mulai
                ? new Halaman<>(List.of(), total)
                : new Halaman<>(
                        kueri.baca(Math.max(mulai, 0), Math.min(ukuran, UKURAN_TERBESAR)), total);
    }

    /** Exactly what the filter shows as a workbook; {@code tujuan} stays open. */
    @Izin({Hak.MENETAPKAN_CAPAIAN, Hak.LIHAT_DASBOR})
    public void ekspor(SaringanCapaian s, OutputStream tujuan) {
        try (var lembar = PenulisLembar.ke(tujuan)) {
            lembar.lembar(
                    "Capaian organisasi",
                    KolomLembar.biasa("Unit", 48),
                    KolomLembar.biasa("OPD", 48),
                    KolomLembar.biasa("Pimpinan", 36),
                    KolomLembar.biasa("Capaian", 20),
                    KolomLembar.biasa("Ditetapkan oleh", 36));
            new Kueri(masa(s.tahun(), s.ke()), s)
                    .baca(0, EKSPOR_TERBANYAK)
                    .forEach(
                            b ->
                                    lembar.baris(
                                            b.unit(),
                                            b.opd(),
                                            b.kepala(),
                                            b.predikat() == null ? null : b.predikat().name(),
                                            b.penetap()));
        }
    }

    /** One unit. Two statements. */
    @Izin({Hak.MENETAPKAN_CAPAIAN, Hak.LIHAT_DASBOR})
    public RincianCapaian rincian(long unitId, int tahun, int ke) {
        var masa = masa(tahun, ke);
        var baris = new Kueri(masa, new SaringanCapaian(tahun, ke, null, null)).satu(unitId);
        if (baris == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return new RincianCapaian(
                masa,
                unitId,
                teks(baris, "unit"),
                teks(baris, "opd"),
                teks(baris, "kepala"),
                baris.get("versi") == null ? 0 : angka(baris, "versi"),
                pilihan(baris, "predikat", CapaianOrganisasi.class),
                pilihan(baris, "usulan", CapaianOrganisasi.class),
                bulat(baris, "melampaui"),
                bulat(baris, "tercapai"),
                bulat(baris, "berproses"),
                bulat(baris, "diam"),
                pilihan(baris, "capaian_pk", Rating.class),
                pilihan(baris, "ekspektasi", Rating.class),
                teks(baris, "penjelasan"),
                teks(baris, "rekomendasi"),
                teks(baris, "alasan"),
                teks(baris, "penetap"),
                teks(baris, "jabatan"),
                waktu(baris, "ditetapkan"),
                teks(baris, "jejak") == null ? null : JsonJejak.baca(teks(baris, "jejak")),
                angka(baris, "boleh") != 0
                        && angka(baris, "ditutup") == 0
                        && !LocalDate.now(jam).isBefore(masa.mulaiDitetapkan()));
    }

    /** What follows from what was typed so far; null while that is too little. No statement. */
    @Izin(Hak.MENETAPKAN_CAPAIAN)
    public Hasil<CapaianOrganisasi> usulan(
            MasaCapaian masa, RencanaAksiTercapai rencanaAksi, Rating pk, Rating ekspektasi) {
        var aturan = AturanCapaian.KATALOG.pada(masa.akhir());
        if (masa.tahunan()) {
            return pk == null || ekspektasi == null ? null : aturan.tahunan(pk, ekspektasi);
        }
        return rencanaAksi == null ? null : aturan.periodik(rencanaAksi);
    }

    private MasaCapaian masa(int tahun, int ke) {
        var acuan = LocalDate.of(Math.max(2022, Math.min(tahun, 9999)), 1, 1);
        return new MasaCapaian(
                tahun, parameter.terbaca().pada(ParameterOrganisasi.PERIODE, acuan), ke);
    }

    private static Integer bulat(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : Integer.valueOf(angka(b, kolom).intValue());
    }

    private static <E extends Enum<E>> E pilihan(Tuple b, String kolom, Class<E> jenis) {
        return teks(b, kolom) == null ? null : Enum.valueOf(jenis, teks(b, kolom));
    }

    /** One filter joined with the units that the acting person may see. */
    private final class Kueri {

        private final MasaCapaian masa;
        private final KataCari kata;
        private final String dari;
        private final String boleh;

        Kueri(MasaCapaian masa, SaringanCapaian s) {
            this.masa = masa;
            kata = KataCari.dari(s.cari());
            var pelaku = aktif.pelaku();
            boleh = UnitDiBawah.klausa(pelaku, Hak.MENETAPKAN_CAPAIAN);
            dari =
                    " from core_unit u left join core_unit o on o.id = u.opd_id left join skp_capaian_organisasi c on c.unit_id = u.id"
                            + " and c.tahun = :tahun and c.jenis = :jenis and c.ke = :ke where u.induk_id is not null and"
                            + " u.berlaku_mulai <= :hari and (u.berlaku_sampai is null or u.berlaku_sampai >= :hari) and ("
                            + boleh
                            + " or "
                            + pelaku.cakupan(Hak.LIHAT_DASBOR).klausaUnit("d", "u")
                            + (pelaku.unitDipimpin().isEmpty() ? "" : " or u.id in (:dipimpin)")
                            + ") and "
                            + kata.klausa("u.nama", "u.kode")
                            + (Boolean.TRUE.equals(s.belum()) ? " and c.id is null" : "");
        }

        <Q extends Query> Q isi(Q query, boolean lengkap) {
            unitDiBawah.isi(query, dari);
            aktif.pelaku().cakupan(Hak.LIHAT_DASBOR).isiUnit("d", query);
            query.setParameter("tahun", masa.tahun())
                    .setParameter("jenis", masa.jenis())
                    .setParameter("ke", masa.ke());
            if (lengkap) {
                query.setParameter("triwulan", masa.triwulan());
            }
            return kata.isi(query);
        }

        private String kolom() {
            return "select u.id as id, u.nama as unit, o.nama as opd, (select trim(concat(coalesce(concat(q.gelar_depan, ' '), ''),"
                    + " q.nama, coalesce(concat(', ', q.gelar_belakang), ''))) from core_pegawai q where q.id = "
                    + Pemimpin.dari("pegawai_id", "u.id")
                    + ") as kepala, c.versi as versi, c.predikat as predikat, c.usulan as usulan, c.melampaui as melampaui, c.tercapai"
                    + " as tercapai, c.berproses as berproses, c.diam as diam, c.capaian_pk as capaian_pk, c.ekspektasi as"
                    + " ekspektasi, c.penjelasan as penjelasan, c.rekomendasi as rekomendasi, c.alasan as alasan, c.penetap as"
                    + " penetap, c.jabatan as jabatan, c.ditetapkan_pada as ditetapkan, c.jejak as jejak, case when "
                    + boleh
                    + " then 1 else 0 end as boleh, (select count(*) from skp_penutupan x where x.unit_id = u.id and x.tahun = :tahun"
                    + " and x.triwulan = :triwulan and x.status = 'DITUTUP') as ditutup";
        }

        @SuppressWarnings("unchecked")
        List<BarisCapaian> baca(int mulai, int ukuran) {
            List<Tuple> baris =
                    isi(
                                    em.createNativeQuery(
                                            kolom()
                                                    + dari
                                                    + " order by boleh desc, o.nama, length(u.jalur), u.nama, u.id",
                                            Tuple.class),
                                    true)
                            .setFirstResult(mulai)
                            .setMaxResults(ukuran)
                            .getResultList();
            return baris.stream()
                    .map(
                            b ->
                                    new BarisCapaian(
                                            angka(b, "id"),
                                            teks(b, "unit"),
                                            teks(b, "opd"),
                                            teks(b, "kepala"),
                                            pilihan(b, "predikat", CapaianOrganisasi.class),
                                            teks(b, "penetap"),
                                            waktu(b, "ditetapkan"),
                                            angka(b, "boleh") != 0))
                    .toList();
        }

        @SuppressWarnings("unchecked")
        Tuple satu(long unitId) {
            List<Tuple> baris =
                    isi(
                                    em.createNativeQuery(
                                                    kolom() + dari + " and u.id = :unit",
                                                    Tuple.class)
                                            .setParameter("unit", unitId),
                                    true)
                            .getResultList();
            return baris.isEmpty() ? null : baris.get(0);
        }
    }
}
