package id.teladan.core.penugasan;

import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.HakDelegasi;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Delegations that the acting person gave and received, and the choices for a new one. */
@UseCase
public class DaftarDelegasi {

    private static final int TERBANYAK = 100;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PenerimaDelegasi penerima;
    @Inject UnitDelegasi unit;

    /** Given and received, those that hold first, then by their begin. One statement. */
    @Izin(Hak.MASUK)
    public List<BarisDelegasi> milikSaya() {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select d0.id as id, d0.versi as versi, case when d0.pemberi_id = :saya then 1 else 0 end as diberikan, "
                                        + DaftarPenugasan.NAMA
                                        + " as lawan, dj.nama as jabatan, d0.hak as hak, v.nama as unit, d0.mulai as mulai,"
                                        + " d0.sampai as sampai, d0.alasan as alasan, d0.alasan_cabut as alasan_cabut, case when"
                                        + " d0.dicabut_pada is not null then 'DICABUT' when d0.mulai > :hari then 'NANTI' when"
                                        + " d0.sampai < :hari then 'SELESAI' else 'BERJALAN' end as keadaan from core_delegasi d0"
                                        + " join core_pegawai p on p.id = case when d0.pemberi_id = :saya then d0.penerima_id else"
                                        + " d0.pemberi_id end left join core_unit v on v.id = d0.unit_id"
                                        + DaftarPenugasan.DEFINITIF
                                        + " where d0.pemberi_id = :saya or d0.penerima_id = :saya order by"
                                        + " (d0.dicabut_pada is null and d0.sampai >= :hari) desc, d0.mulai desc, d0.id desc limit "
                                        + TERBANYAK,
                                Tuple.class)
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .setParameter("hari", LocalDate.now(jam))
                        .getResultList();
        return baris.stream().map(DaftarDelegasi::baris).toList();
    }

    /** The bundles that the acting person can hand over. */
    @Izin(Hak.MASUK)
    public List<HakDelegasi> dapatDiberikan() {
        var pelaku = aktif.pelaku();
        return !pelaku.punya(Hak.MENDELEGASIKAN)
                ? List.of()
                : Arrays.stream(HakDelegasi.values()).filter(h -> h.dimiliki(pelaku)).toList();
    }

    /** People to hand rights to, by name or NIP. One statement. */
    @Izin(Hak.MENDELEGASIKAN)
    public List<Calon> calonPenerima(String teks) {
        var kata = KataCari.dari(teks);
        if (kata.kosong()) {
            return List.of();
        }
        return DaftarPenugasan.calon(
                kata.isi(
                        penerima.kueri(
                                "select p.id as id, "
                                        + DaftarPenugasan.NAMA
                                        + " as nama, concat_ws(', ', dj.nama, du.nama) as keterangan",
                                " and "
                                        + kata.klausa("p.nama", "p.nip")
                                        + " order by p.nama, p.id limit 12")));
    }

    /** Units of today that one's own rights reach, to bind a delegation to, by name or code. One statement. */
    @Izin(Hak.MENDELEGASIKAN)
    public List<Calon> calonUnit(String teks) {
        var kata = KataCari.dari(teks);
        return kata.kosong()
                ? List.of()
                : DaftarPenugasan.calon(
                        kata.isi(
                                unit.kueri(
                                        "select u.id as id, u.nama as nama, coalesce(o.nama, '') as keterangan",
                                        " and "
                                                + kata.klausa("u.nama", "u.kode")
                                                + " order by length(u.jalur), u.nama, u.id limit 12")));
    }

    private static BarisDelegasi baris(Tuple b) {
        return new BarisDelegasi(
                ((Number) b.get("id")).longValue(),
                ((Number) b.get("versi")).longValue(),
                ((Number) b.get("diberikan")).intValue() == 1,
                DaftarPenugasan.teks(b, "lawan"),
                DaftarPenugasan.teks(b, "jabatan"),
                HakDelegasi.paket(DaftarPenugasan.teks(b, "hak")),
                DaftarPenugasan.teks(b, "unit"),
                DaftarPenugasan.tanggal(b, "mulai"),
                DaftarPenugasan.tanggal(b, "sampai"),
                DaftarPenugasan.teks(b, "alasan"),
                DaftarPenugasan.teks(b, "alasan_cabut"),
                DaftarPenugasan.teks(b, "keadaan"));
    }
}
