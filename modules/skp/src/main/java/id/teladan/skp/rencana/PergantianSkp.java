package id.teladan.skp.rencana;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.skp.aturan.masa.AturanMasaSkp;
import id.teladan.skp.aturan.masa.FaktaMasa;
import id.teladan.skp.aturan.masa.MasaSkp;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The period of the own next SKP, and the change of position in mid-year: the present SKP ends the day before the new
 * position and is evaluated by the superior of that day; the new one begins with it. PermenPANRB 6/2022.
 */
@UseCase
public class PergantianSkp {

    /** Position and contract of today, and the latest SKP of the year. */
    private static final String SQL =
            """
            select t.mulai as tmt, j.nama as jabatan, s.id as skp, s.versi as versi, s.mulai as mulai, s.sampai as sampai,
              (select max(w.sampai) from core_riwayat w where w.pegawai_id = p.id and w.jenis = 'KONTRAK' and w.tmt <= :hari
                and w.digantikan_oleh is null and w.dibatalkan is null and p.status = 'PPPK') as kontrak
            from core_pegawai p
            join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
            join core_jabatan j on j.id = t.jabatan_id
            left join skp_skp s on s.pegawai_id = p.id and s.tahun = :tahun
              and s.mulai = (select max(y.mulai) from skp_skp y where y.pegawai_id = p.id and y.tahun = :tahun)
            where p.id = :saya order by t.mulai desc, t.id desc
            """;

    /**
     * What the next SKP would be.
     *
     * @param jejak why
     * @param skpId the latest SKP of the year; null when there is none
     * @param jabatan position of today
     * @param tmt its first day
     */
    public record Usulan(
            MasaSkp masa, Jejak jejak, Long skpId, long versi, String jabatan, LocalDate tmt)
            implements Serializable {}

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;
    @Inject PembukaanSkp pembukaan;
    @Inject PencariAtasan pencari;
    @Inject Event<Pemberitahuan> beritahu;

    /** Empty for who has no definitive position today. One statement. */
    @Izin(Hak.MENYUSUN_SKP)
    public Optional<Usulan> usulan() {
        return baca();
    }

    /** Ends the present SKP and opens the one of the new position; returns the id of the new one. */
    @Izin(Hak.MENYUSUN_SKP)
    public long gantikan(@Valid GantiSkp cmd) {
        var skp = skpSaya.temukan(cmd.id(), Hak.MENYUSUN_SKP);
        skp.pastikanVersi(cmd.versi());
        var masa =
                baca().filter(u -> skp.id().equals(u.skpId()))
                        .map(Usulan::masa)
                        .filter(m -> m.alasan() == MasaSkp.Alasan.PINDAH_JABATAN)
                        .orElseThrow(() -> PelanggaranAturan.kode("SKP-790"));
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        em.persist(skp.tutupMasa(masa.tutupSampai(), saya));
        em.flush();
        pencari.atasan(skp.pegawai().id(), masa.tutupSampai())
                .ifPresent(
                        a ->
                                beritahu.fire(
                                        new Pemberitahuan(
                                                a.pegawaiId(),
                                                "SKP_PINDAH",
                                                List.of(
                                                        saya.nama(),
                                                        WaktuWib.tulisHari(masa.tutupSampai())),
                                                "/skp/evaluasi?id=" + skp.id() + "&triwulan=0")));
        return pembukaan.buka(new BukaSkp(masa.mulai(), masa.sampai(), cmd.pendekatan()));
    }

    private Optional<Usulan> baca() {
        var hari = LocalDate.now(jam);
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .setParameter("hari", hari)
                        .setParameter("tahun", hari.getYear())
                        .setMaxResults(1)
                        .getResultList();
        return baris.stream()
                .findFirst()
                .map(
                        b -> {
                            var hasil =
                                    AturanMasaSkp.KATALOG
                                            .pada(hari)
                                            .usulkan(
                                                    new FaktaMasa(
                                                            hari.getYear(),
                                                            tanggal(b, "tmt"),
                                                            tanggal(b, "kontrak"),
                                                            tanggal(b, "mulai"),
                                                            tanggal(b, "sampai")));
                            return new Usulan(
                                    hasil.nilaiUsulan().orElseThrow(),
                                    hasil.jejak(),
                                    b.get("skp") == null
                                            ? null
                                            : ((Number) b.get("skp")).longValue(),
                                    b.get("versi") == null
                                            ? 0
                                            : ((Number) b.get("versi")).longValue(),
                                    String.valueOf(b.get("jabatan")),
                                    tanggal(b, "tmt"));
                        });
    }

    private static LocalDate tanggal(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : LocalDate.parse(String.valueOf(b.get(kolom)));
    }
}
