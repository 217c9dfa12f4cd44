package id.teladan.skp.penutupan;

import static id.teladan.core.basisdata.NilaiSql.angka;
import static id.teladan.core.basisdata.NilaiSql.teks;
import static id.teladan.core.basisdata.NilaiSql.waktu;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Pemimpin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.parameter.Parameter;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.organisasi.AturanPenutupan;
import id.teladan.skp.aturan.organisasi.SyaratPenutupan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reading of closings: of the units that one leads, of those below them, and of those whose figures one may see. */
@UseCase
public class DaftarPenutupan {

    private static final int UKURAN_TERBESAR = 100;
    private static final int TAHUN_AWAL = 2022;

    private static final String TERAKHIR =
            " left join skp_penutupan q on q.unit_id = v.id and q.tahun = :tahun and q.triwulan = :triwulan and q.nomor = (select"
                    + " max(r.nomor) from skp_penutupan r where r.unit_id = v.id and r.tahun = :tahun and r.triwulan = :triwulan) ";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject Parameter parameter;
    @Inject PembacaUnit pembaca;

    /** One page, what waits for the acting person first. Two statements. */
    @Izin({Hak.MENUTUP_EVALUASI, Hak.LIHAT_DASBOR})
    public Halaman<BarisPenutupan> halaman(
            int tahun, int triwulan, String cari, int mulai, int ukuran) {
        periksa(tahun, triwulan);
        var kata = KataCari.dari(cari);
        var dari =
                " from core_unit v"
                        + TERAKHIR
                        + "where v.berlaku_mulai <= :hari and (v.berlaku_sampai is null or v.berlaku_sampai >= :hari) and "
                        + PembacaUnit.melihat(aktif.pelaku())
                        + " and "
                        + kata.klausa("v.nama", "v.kode");
        var total =
                ((Number)
                                isi(
                                                em.createNativeQuery("select count(*)" + dari),
                                                dari,
                                                tahun,
                                                triwulan,
                                                kata)
                                        .getSingleResult())
                        .longValue();
        if (total <= mulai) {
            return new Halaman<>(List.of(), total);
        }
        var sql =
                "select v.id as id, v.nama as unit, (select trim(concat(coalesce(concat(g.gelar_depan, ' '), ''), g.nama,"
                        + " coalesce(concat(', ', g.gelar_belakang), ''))) from core_pegawai g where g.id = "
                        + Pemimpin.dari("pegawai_id", "v.id")
                        + ") as kepala, q.status as status, "
                        + tugas()
                        + " as tugas"
                        + dari
                        + " order by tugas is null, field(tugas, 'SAHKAN', 'TUTUP'), length(v.jalur), v.nama, v.id";
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(em.createNativeQuery(sql, Tuple.class), sql, tahun, triwulan, kata)
                        .setFirstResult(Math.max(mulai, 0))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        return new Halaman<>(
                baris.stream()
                        .map(
                                b ->
                                        new BarisPenutupan(
                                                angka(b, "id"),
                                                teks(b, "unit"),
                                                teks(b, "kepala"),
                                                teks(b, "status") == null
                                                        ? null
                                                        : StatusPenutupan.valueOf(
                                                                teks(b, "status")),
                                                teks(b, "tugas")))
                        .toList(),
                total);
    }

    /** What waits for the acting person, as SQL; nothing for whoever leads nothing. */
    private String tugas() {
        return aktif.pelaku().unitDipimpin().isEmpty()
                ? "cast(null as char(8))"
                : "case when q.status = 'MENUNGGU' and q.unit_pengesah_id in (:dipimpin) then 'SAHKAN' when v.id in (:dipimpin) and"
                        + " coalesce(q.status, 'DIBUKA') in ('DIBUKA', 'DIKEMBALIKAN') then 'TUTUP' end";
    }

    private <Q extends Query> Q isi(Q query, String sql, int tahun, int triwulan, KataCari kata) {
        pembaca.isi(query, sql)
                .setParameter("tahun", tahun)
                .setParameter("triwulan", triwulan)
                .setParameter("hari", LocalDate.now(jam));
        return kata.isi(query);
    }

    /** One unit. Three statements. */
    @Izin({Hak.MENUTUP_EVALUASI, Hak.LIHAT_DASBOR})
    public RincianPenutupan rincian(long unitId, int tahun, int triwulan) {
        periksa(tahun, triwulan);
        var k = pembaca.baca(unitId, tahun, triwulan, PembacaUnit.melihat(aktif.pelaku()));
        var hari = LocalDate.now(jam);
        var hasil =
                AturanPenutupan.KATALOG
                        .pada(hari)
                        .periksa(
                                new AturanPenutupan.Fakta(k.capaian(), k.jumlah(), k.belum()),
                                parameter.terbaca(),
                                hari);
        var baris = terakhir(unitId, tahun, triwulan);
        var status = baris == null ? null : StatusPenutupan.valueOf(teks(baris, "status"));
        var dipimpin = aktif.pelaku().unitDipimpin();
        var pengesah =
                baris != null
                        && dipimpin.contains(
                                baris.get("unit_pengesah_id") == null
                                        ? Long.valueOf(unitId)
                                        : angka(baris, "unit_pengesah_id"))
                        && (baris.get("unit_pengesah_id") == null
                                || !aktif.pelaku().diri(angka(baris, "penutup_id")));
        var terperiksa = hasil.nilaiUsulan().orElse(null);
        return new RincianPenutupan(
                unitId,
                k.unit(),
                k.opd(),
                tahun,
                triwulan,
                k.jumlah(),
                k.orang(),
                k.belum(),
                k.tanpaSkp(),
                k.capaian(),
                k.capaianDari(),
                terperiksa == null ? null : terperiksa.syarat(),
                hasil.<String>pilih(u -> null, t -> t.alasan(), p -> p.alasan()),
                terperiksa == null ? List.of() : terperiksa.temuan(),
                hasil.jejak(),
                baris == null ? null : terakhir(baris, status),
                dipimpin.contains(unitId)
                        && status != StatusPenutupan.MENUNGGU
                        && status != StatusPenutupan.DITUTUP,
                pengesah && LangkahPenutupan.SAHKAN.sah(status),
                pengesah && LangkahPenutupan.BUKA.sah(status));
    }

    private Tuple terakhir(long unitId, int tahun, int triwulan) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select q.* from skp_penutupan q where q.unit_id = :unit and q.tahun = :tahun and q.triwulan = :triwulan"
                                        + " order by q.nomor desc limit 1",
                                Tuple.class)
                        .setParameter("unit", unitId)
                        .setParameter("tahun", tahun)
                        .setParameter("triwulan", triwulan)
                        .getResultList();
        return baris.isEmpty() ? null : baris.get(0);
    }

    private static RincianPenutupan.Terakhir terakhir(Tuple b, StatusPenutupan status) {
        return new RincianPenutupan.Terakhir(
                angka(b, "id"),
                angka(b, "versi"),
                status,
                CapaianOrganisasi.valueOf(teks(b, "capaian")),
                angka(b, "orang").intValue(),
                SyaratPenutupan.valueOf(teks(b, "syarat")),
                teks(b, "alasan"),
                teks(b, "penutup"),
                teks(b, "jabatan"),
                waktu(b, "diajukan_pada"),
                teks(b, "pengesah"),
                teks(b, "jabatan_pengesah"),
                waktu(b, "diputuskan_pada"),
                teks(b, "catatan"),
                JsonJejak.baca(teks(b, "jejak")));
    }

    static void periksa(int tahun, int triwulan) {
        if (triwulan < 0 || triwulan > 4 || tahun < TAHUN_AWAL || tahun > 9999) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
    }
}
