package id.teladan.core.jatuhtempo;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.daftar.KataCari;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.karier.aturan.AturanJatuhTempo;
import id.teladan.core.karier.aturan.JenisJatuhTempo;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.pegawai.SqlPegawai;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What falls due within the scope of LIHAT_JATUH_TEMPO, from the facts of the last night. */
@UseCase
public class DaftarJatuhTempo {

    private static final int UKURAN_TERBESAR = 100;

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;
    @Inject Parameter parameter;
    @Inject PembacaKarier pembaca;
    @Inject PencatatAkses akses;

    /** One page: what is to come, the nearest day first, then what is overdue. Two statements. */
    @Izin(Hak.LIHAT_JATUH_TEMPO)
    public Halaman<BarisJatuhTempo> halaman(SaringanJatuhTempo saringan, int mulai, int ukuran) {
        var kueri = new Kueri(saringan);
        var total =
                ((Number)
                                kueri.isi(em.createNativeQuery("select count(*)" + kueri.dari()))
                                        .getSingleResult())
                        .longValue();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                total <= mulai
                        ? List.of()
                        : kueri.isi(em.createNativeQuery(kueri.pilih(), Tuple.class))
                                .setFirstResult(Math.max(mulai, 0))
                                .setMaxResults(Math.min(ukuran, UKURAN_TERBESAR))
                                .getResultList();
        return new Halaman<>(baris.stream().map(DaftarJatuhTempo::baris).toList(), total);
    }

    /** When the facts were computed last; null before the first time. One statement. */
    @Izin(Hak.LIHAT_JATUH_TEMPO)
    public Instant dihitung() {
        return NilaiSql.waktu(
                (Tuple)
                        em.createNativeQuery(
                                        "select max(dihitung) as dihitung from core_jatuh_tempo",
                                        Tuple.class)
                                .getSingleResult(),
                "dihitung");
    }

    /**
     * All rows of the filter as a workbook; {@code tujuan} stays open.
     *
     * @param sebutan a kind in words
     */
    @Izin(Hak.LIHAT_JATUH_TEMPO)
    public void tulis(
            SaringanJatuhTempo saringan,
            Function<JenisJatuhTempo, String> sebutan,
            OutputStream tujuan) {
        var kueri = new Kueri(saringan);
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                kueri.isi(em.createNativeQuery(kueri.pilih(), Tuple.class)).getResultList();
        try (var lembar = PenulisLembar.ke(tujuan)) {
            lembar.lembar(
                    "Jatuh tempo",
                    KolomLembar.biasa("Jenis", 28),
                    KolomLembar.biasa("Tanggal", 14),
                    KolomLembar.teks("NIP", 22),
                    KolomLembar.biasa("Nama", 36),
                    KolomLembar.biasa("Golongan", 10),
                    KolomLembar.biasa("Jabatan", 36),
                    KolomLembar.biasa("Unit", 36),
                    KolomLembar.biasa("OPD", 36));
            for (var t : baris) {
                var b = baris(t);
                lembar.baris(
                        sebutan.apply(b.jenis()),
                        b.tanggal(),
                        b.nip(),
                        b.nama(),
                        b.golongan(),
                        b.jabatan(),
                        b.unit(),
                        b.opd());
            }
            akses.catat(JenisAkses.EKSPOR_PEGAWAI, null, baris.size() + " baris jatuh tempo");
        }
    }

    /**
     * What falls due for one person, computed now and explained, the nearest first. Two statements.
     *
     * @throws DataTidakDitemukan when the person is unknown or outside the scope of LIHAT_PEGAWAI
     */
    @Izin(Hak.LIHAT_PEGAWAI)
    public List<JatuhTempoSeorang> seorang(long pegawai) {
        var hari = LocalDate.now(jam);
        var lihat = aktif.pelaku().cakupan(Hak.LIHAT_PEGAWAI);
        if (lihat.isiSql(
                        "l",
                        em.createNativeQuery(
                                "select 1 from "
                                        + SqlPegawai.ORANG
                                        + SqlPegawai.JABATAN
                                        + " where p.id = :id and "
                                        + lihat.klausaSql("l", "p", "j", "u")))
                .setParameter("id", pegawai)
                .setParameter("hari", hari)
                .getResultList()
                .isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var data = pembaca.baca(pegawai, hari).get(pegawai);
        var hasil = new ArrayList<JatuhTempoSeorang>();
        if (data != null) {
            for (var jenis : JenisJatuhTempo.values()) {
                AturanJatuhTempo.hitung(jenis, data, parameter.terbaca(), hari)
                        .ifPresent(
                                h ->
                                        hasil.add(
                                                new JatuhTempoSeorang(
                                                        jenis,
                                                        h.nilaiUsulan().orElseThrow(),
                                                        h.jejak())));
            }
        }
        hasil.sort(Comparator.comparing(JatuhTempoSeorang::tanggal));
        return hasil;
    }

    private static BarisJatuhTempo baris(Tuple b) {
        return new BarisJatuhTempo(
                SqlPegawai.angka(b, "id"),
                SqlPegawai.teks(b, "nama"),
                SqlPegawai.teks(b, "nip"),
                JenisJatuhTempo.valueOf(SqlPegawai.teks(b, "jenis")),
                SqlPegawai.tanggal(b, "tanggal"),
                SqlPegawai.teks(b, "golongan"),
                SqlPegawai.teks(b, "jabatan"),
                SqlPegawai.teks(b, "unit"),
                SqlPegawai.teks(b, "opd"));
    }

    /** The condition with its parameters. */
    private final class Kueri {

        private final SaringanJatuhTempo s;
        private final KataCari kata;
        private final Cakupan cakupan = aktif.pelaku().cakupan(Hak.LIHAT_JATUH_TEMPO);
        private final LocalDate hari = LocalDate.now(jam);

        Kueri(SaringanJatuhTempo saringan) {
            s = saringan;
            kata = KataCari.dari(saringan.teks());
        }

        String dari() {
            return " from core_jatuh_tempo x join "
                    + SqlPegawai.ORANG
                    + " on p.id = x.pegawai_id "
                    + SqlPegawai.JABATAN
                    + SqlPegawai.OPD
                    + " where "
                    + cakupan.klausaSql("c", "p", "j", "u")
                    + " and "
                    + kata.klausa("p.nama", "p.nip")
                    + (s.jenis() == null ? "" : " and x.jenis = :jenis")
                    + (s.opd() == null ? "" : " and u.opd_id = :opd")
                    + (s.bulan() == null ? "" : " and x.tanggal <= :batas");
        }

        String pilih() {
            return "select p.id as id, "
                    + SqlPegawai.NAMA
                    + " as nama, p.nip as nip, x.jenis as jenis, x.tanggal as tanggal, (select r.golongan from"
                    + " core_riwayat_golongan r where r.pegawai_id = p.id and r.mulai <= :hari order by r.mulai desc, r.id desc"
                    + " limit 1) as golongan, j.nama as jabatan, u.nama as unit, o.nama as opd"
                    + dari()
                    + " order by x.tanggal < :hari, x.tanggal, x.jenis, p.id";
        }

        Query isi(Query query) {
            var hasil = kata.isi(cakupan.isiSql("c", query)).setParameter("hari", hari);
            if (s.jenis() != null) {
                hasil.setParameter("jenis", s.jenis().name());
            }
            if (s.opd() != null) {
                hasil.setParameter("opd", s.opd());
            }
            if (s.bulan() != null) {
                hasil.setParameter("batas", hari.plusMonths(s.bulan()));
            }
            return hasil;
        }
    }
}
