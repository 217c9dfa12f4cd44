package id.teladan.skp.umpanbalik;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.skp.rencana.Pelaksana;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Colleagues and subordinates give feedback too, where the province opens it. Their names are shown to who gets it and to his
 * superior; the anonymous opinion is the questionnaire of the 360. PermenPANRB 6/2022.
 */
@UseCase
public class UmpanBalikRekan {

    /** People shown at once. */
    public static final int PALING_BANYAK = 25;

    private static final Duration SEHARI = Duration.ofDays(1);
    private static final int BULAN_TRIWULAN = 3;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject Parameter parameter;
    @Inject PencariAtasan pencari;
    @Inject RekanKerja rekan;
    @Inject Event<Pemberitahuan> beritahu;

    /**
     * To whom the acting person may give feedback, and what he gave this year.
     *
     * @param cari words of a name or the beginning of a NIP; null = all
     */
    @Izin(Hak.MENYUSUN_SKP)
    public LembarUmpanBalik lembar(String cari) {
        var penerima = rekan.cari(atasan(), null, cari, PALING_BANYAK + 1);
        return new LembarUmpanBalik(
                dibuka(),
                penerima.stream().limit(PALING_BANYAK).toList(),
                penerima.size() > PALING_BANYAK,
                em.createQuery(
                                "select new id.teladan.skp.umpanbalik.LembarUmpanBalik$Diberikan(p.nama, u.nilai, u.sentimen, u.teks, u.waktu)"
                                        + " from UmpanBalik u join Skp s on s.id = u.skpId join s.pegawai p where u.pemberiId = :saya"
                                        + " and u.sebagai in ('REKAN', 'BAWAHAN') and s.tahun = :tahun order by u.waktu desc, u.id desc",
                                LembarUmpanBalik.Diberikan.class)
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .setParameter("tahun", LocalDate.now(jam).getYear())
                        .setMaxResults(PALING_BANYAK)
                        .getResultList());
    }

    /** One person of the list; whoever is not on it answers like who does not exist. */
    @Izin(Hak.MENYUSUN_SKP)
    public LembarUmpanBalik.Penerima penerima(long pegawaiId) {
        return temukan(pegawaiId);
    }

    /** Gives feedback; the same one sent twice within a day stands once. Returns its id. */
    @Izin(Hak.MENYUSUN_SKP)
    public long beri(@Valid BeriUmpanBalikRekan cmd) {
        var penerima = temukan(cmd.pegawaiId());
        if (!dibuka()) {
            throw PelanggaranAturan.kode("SKP-775");
        }
        if (penerima.skpId() == null) {
            throw PelanggaranAturan.kode("SKP-778", penerima.nama());
        }
        if (cmd.teks() == null || cmd.teks().isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("teks", "SKP-413")));
        }
        var kini = jam.instant();
        var ada =
                em.createQuery(
                                "select u.id from UmpanBalik u where u.skpId = :skp and u.pemberiId = :saya and u.nilai = :nilai and"
                                        + " u.teks = :teks and u.waktu > :sejak",
                                Long.class)
                        .setParameter("skp", penerima.skpId())
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .setParameter("nilai", cmd.nilai())
                        .setParameter("teks", cmd.teks().strip())
                        .setParameter("sejak", kini.minus(SEHARI))
                        .getResultStream()
                        .findFirst();
        if (ada.isPresent()) {
            return ada.get();
        }
        var saya = aktif.pelaku();
        var umpan =
                new UmpanBalik(
                        new BeriUmpanBalik(
                                penerima.skpId(),
                                null,
                                cmd.nilai(),
                                (LocalDate.now(jam).getMonthValue() + 2) / BULAN_TRIWULAN,
                                cmd.sentimen(),
                                cmd.teks()),
                        new Pelaksana(
                                saya.pegawaiId(), saya.nama(), penerima.sebagai(), null, kini));
        em.persist(umpan);
        em.flush();
        beritahu.fire(
                new Pemberitahuan(
                        penerima.pegawaiId(),
                        "SKP_UMPAN_BALIK",
                        List.of(saya.nama()),
                        "/skp/pembinaan?id=" + penerima.skpId()));
        return umpan.id();
    }

    private LembarUmpanBalik.Penerima temukan(long pegawaiId) {
        return rekan.cari(atasan(), pegawaiId, null, 1).stream()
                .findFirst()
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    private long atasan() {
        return pencari.atasan(aktif.pelaku().pegawaiId(), LocalDate.now(jam))
                .map(a -> a.pegawaiId())
                .orElse(0L);
    }

    private boolean dibuka() {
        return parameter.terbaca().pada(ParameterUmpanBalik.REKAN, LocalDate.now(jam)) == 1;
    }
}
