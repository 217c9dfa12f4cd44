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

/**
 * Makes sure that the acting person is the superior of today or acts in his name, and says as what: definitive or Plt. PP
 * 30/2019.
 */
@ApplicationScoped
public class PenentuAtasan {

    @Inject PencariAtasan pencari;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /** The acting person as the superior of the owner of {@code skp}; refuses everybody else. */
    public Pelaksana atasan(Skp skp) {
        return atasan(skp.pegawai().id());
    }

    /** The acting person as the superior of a person; refuses everybody else. */
    public Pelaksana atasan(long pegawaiId) {
        var pelaku = aktif.pelaku();
        return pencari.atasan(pegawaiId, LocalDate.now(jam))
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
                                        jam.instant()))
                .orElseThrow(() -> AksesDitolak.kode("SKP-301"));
    }
}
