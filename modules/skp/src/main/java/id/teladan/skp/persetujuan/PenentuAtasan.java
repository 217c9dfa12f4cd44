package id.teladan.skp.persetujuan;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.Skp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes sure that the acting person is the superior of today or acts in his name, and says as what: definitive or Plt. PP
 * 30/2019.
 */
@ApplicationScoped
public class PenentuAtasan {

    @Inject PencariAtasan pencari;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /**
     * The acting person as the superior of the owner of {@code skp}: of today or, when the SKP has ended, also of its last
     * day. Refuses everybody else.
     */
    public Pelaksana atasan(Skp skp) {
        var hari = LocalDate.now(jam);
        return cari(skp.pegawai().id(), hari)
                .or(
                        () ->
                                skp.sampai().isBefore(hari)
                                        ? cari(skp.pegawai().id(), skp.sampai())
                                        : Optional.empty())
                .orElseThrow(() -> AksesDitolak.kode("SKP-301"));
    }

    /** The acting person as the superior of a person today; refuses everybody else. */
    public Pelaksana atasan(long pegawaiId) {
        return cari(pegawaiId, LocalDate.now(jam)).orElseThrow(() -> AksesDitolak.kode("SKP-301"));
    }

    private Optional<Pelaksana> cari(long pegawaiId, LocalDate hari) {
        var pelaku = aktif.pelaku();
        return pencari.atasan(pegawaiId, hari)
                .filter(a -> a.pegawaiId() == pelaku.pejabatId())
                .map(
                        a ->
                                new Pelaksana(
                                        pelaku.pegawaiId(),
                                        pelaku.nama(),
                                        a.jenis(),
                                        pelaku.atasNama() == null
                                                ? a.jabatan()
                                                : "a.n. " + a.jabatan(),
                                        jam.instant()));
    }
}
