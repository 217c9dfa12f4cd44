package id.teladan.skp.keberatan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.Pelaksana;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/** A side of an objection says in writing what it has to say, while the objection is examined. */
@UseCase
public class PemberianKeterangan {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject KeberatanDalamLingkup lingkup;

    /** The employee or the appraiser; everybody else finds nothing. */
    @Izin(Hak.MASUK)
    public void beri(@Valid BeriKeterangan cmd) {
        var k = lingkup.untukPihak(cmd.id());
        k.pastikanVersi(cmd.versi());
        if (cmd.isi() == null || cmd.isi().isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("keterangan", "SKP-715")));
        }
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        k.didengar(saya);
        em.persist(
                new KeteranganKeberatan(
                        k.id(),
                        saya.id() == k.pegawaiId()
                                ? PihakKeberatan.PEGAWAI
                                : PihakKeberatan.PENILAI,
                        CaraKeterangan.TERTULIS,
                        cmd.isi().strip(),
                        saya));
    }
}
