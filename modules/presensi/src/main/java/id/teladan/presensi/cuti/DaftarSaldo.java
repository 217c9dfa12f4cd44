package id.teladan.presensi.cuti;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.presensi.aturan.SaldoCuti;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Balances of the people of an officer's scope. */
@UseCase
public class DaftarSaldo {

    private static final int UKURAN_TERBESAR = 100;

    private static final String DARI =
            """
             from core_pegawai p left join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
               and (t.sampai is null or t.sampai >= :hari)
             left join core_jabatan j on j.id = t.jabatan_id left join core_unit u on u.id = j.unit_id where\s
            """;

    private static final String KOLOM =
            "select p.id as id, trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ',"
                    + " p.gelar_belakang), ''))) as nama, p.nip as nip, j.nama as jabatan";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PenghitungCuti penghitung;

    /** One page of people by name. Two statements. */
    @Izin(Hak.MENGELOLA_CUTI)
    public Halaman<BarisOrang> halaman(String cari, int mulai, int ukuran) {
        var kata = KataCari.dari(cari);
        var sql = DARI.stripTrailing() + " " + lingkup() + " and " + kata.klausa("p.nama", "p.nip");
        var total =
                ((Number)
                                kata.isi(isi(em.createNativeQuery("select count(*)" + sql)))
                                        .getSingleResult())
                        .longValue();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                kata.isi(
                                isi(
                                        em.createNativeQuery(
                                                KOLOM + sql + " order by p.nama, p.id",
                                                Tuple.class)))
                        .setFirstResult(Math.max(0, mulai))
                        .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                        .getResultList();
        return new Halaman<>(baris.stream().map(DaftarSaldo::orang).toList(), total);
    }

    /** One person's balance of a year with the entries that bear on it. */
    @Izin(Hak.MENGELOLA_CUTI)
    public RincianSaldo rincian(long pegawaiId, int tahun) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                isi(em.createNativeQuery(
                                KOLOM + DARI.stripTrailing() + " " + lingkup() + " and p.id = :id",
                                Tuple.class))
                        .setParameter("id", pegawaiId)
                        .getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var o = orang(baris.get(0));
        var data = penghitung.pegawai(pegawaiId);
        var saldo =
                data.status() == StatusPegawai.PEJABAT_NEGARA
                        ? null
                        : penghitung.saldo(data, tahun);
        return new RincianSaldo(
                o.id(),
                o.nama(),
                o.nip(),
                o.jabatan(),
                saldo,
                pembukaan(pegawaiId, tahun),
                DaftarCuti.mutasi(em, o.id(), tahun));
    }

    private RincianSaldo.Pembukaan pembukaan(long pegawaiId, int tahun) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select s.hak as hak, s.sisa_n1 as n1, s.sisa_n2 as n2, s.jejak as jejak, s.dibuka_pada as pada from"
                                        + " presensi_saldo_tahun s where s.pegawai_id = :pegawai and s.tahun = :tahun",
                                Tuple.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("tahun", tahun)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new RincianSaldo.Pembukaan(
                                        new SaldoCuti(
                                                NilaiSql.angka(b, "hak").intValue(),
                                                NilaiSql.angka(b, "n1").intValue(),
                                                NilaiSql.angka(b, "n2").intValue()),
                                        JsonJejak.baca(NilaiSql.teks(b, "jejak")),
                                        NilaiSql.waktu(b, "pada")))
                .findFirst()
                .orElse(null);
    }

    private static BarisOrang orang(Tuple b) {
        return new BarisOrang(
                NilaiSql.angka(b, "id"),
                NilaiSql.teks(b, "nama"),
                NilaiSql.teks(b, "nip"),
                NilaiSql.teks(b, "jabatan"));
    }

    private String lingkup() {
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_CUTI);
        return cakupan.kosong() ? "(1 = 0)" : cakupan.klausaSql("lingkup", "p", "j", "u");
    }

    private <Q extends Query> Q isi(Q query) {
        query.setParameter("hari", LocalDate.now(jam));
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_CUTI);
        return cakupan.kosong() ? query : cakupan.isiSql("lingkup", query);
    }
}
