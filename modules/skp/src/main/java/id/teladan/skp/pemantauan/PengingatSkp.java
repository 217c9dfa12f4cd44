package id.teladan.skp.pemantauan;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pekerjaan.AjukanPekerjaan;
import id.teladan.core.pekerjaan.BukuPekerjaan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Reminds people whose SKP of the year is missing or not submitted. Nothing else about them changes; who has submitted
 * in the meantime gets no notice.
 */
@UseCase
public class PengingatSkp {

    /** So long a reminder can be taken back. */
    public static final Duration MASA_URUNG = Duration.ofSeconds(10);

    private static final int PENERIMA_TERBANYAK = 1_000;

    /** Whom a reminder would reach. */
    public record Penerima(long pegawaiId, String nama) implements Serializable {}

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject BukuPekerjaan buku;
    @Inject Clock jam;

    /** Those of the chosen people whom the right reaches and whose SKP is missing or not submitted. One statement. */
    @Izin(Hak.MENGINGATKAN_SKP)
    public List<Penerima> pratinjau(List<Long> pegawaiId) {
        return penerima(pegawaiId);
    }

    /**
     * Sends the reminder after {@link #MASA_URUNG}.
     *
     * @return id to take it back with
     */
    @Izin(Hak.MENGINGATKAN_SKP)
    public long kirim(List<Long> pegawaiId) {
        var penerima = penerima(pegawaiId);
        if (penerima.isEmpty()) {
            throw PelanggaranAturan.kode("SKP-602");
        }
        var kini = Instant.now(jam);
        var pelaku = aktif.pelaku();
        var pengingat =
                new Pengingat(
                        pelaku.pegawaiId(),
                        pelaku.nama(),
                        LocalDate.now(jam).getYear(),
                        penerima.stream().map(Penerima::pegawaiId).toList(),
                        kini);
        em.persist(pengingat);
        em.flush();
        buku.ajukan(
                new AjukanPekerjaan(
                        PengirimPengingat.JENIS,
                        String.valueOf(pengingat.id()),
                        pengingat.id(),
                        "PengingatSkp.kirim",
                        1),
                MASA_URUNG);
        return pengingat.id();
    }

    /** Takes it back before it goes out; only its sender. */
    @Izin(Hak.MENGINGATKAN_SKP)
    public void urungkan(long id) {
        var pengingat = em.find(Pengingat.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (pengingat == null
                || !Objects.equals(pengingat.pengirimId(), aktif.pelaku().pegawaiId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        pengingat.batalkan();
    }

    private List<Penerima> penerima(List<Long> pegawaiId) {
        if (pegawaiId.isEmpty()) {
            return List.of();
        }
        var hari = LocalDate.now(jam);
        var cakupan = aktif.pelaku().cakupan(Hak.MENGINGATKAN_SKP);
        var query =
                em.createNativeQuery(
                                "select p.id as id, p.nama as nama from "
                                        + SqlPantau.ORANG
                                        + SqlPantau.SKP
                                        + " where "
                                        + SqlPantau.WAJIB
                                        + " and p.id in (:orang) and (s.id is null or s.status in ('DRAFT', 'DIKEMBALIKAN')) and "
                                        + cakupan.klausaSql("c", "p", "j", "u")
                                        + " order by p.nama, p.id",
                                Tuple.class)
                        .setParameter("hari", hari)
                        .setParameter("tahun", hari.getYear())
                        .setParameter(
                                "orang", pegawaiId.stream().limit(PENERIMA_TERBANYAK).toList());
        @SuppressWarnings("unchecked")
        List<Tuple> baris = cakupan.isiSql("c", query).getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Penerima(
                                        ((Number) b.get("id")).longValue(),
                                        String.valueOf(b.get("nama"))))
                .toList();
    }
}
