package id.teladan.skp.evaluasi;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.persetujuan.PenentuAtasan;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;

/** Notes the day on which the employee has the document of his evaluation: the clocks begin then. PP 30/2019. */
@UseCase
public class PenerimaanDokumen {

    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup lingkup;
    @Inject PenentuAtasan penentu;
    @Inject BukuEvaluasi buku;

    /** The employee confirms the receipt today. */
    @Izin(Hak.MENYUSUN_SKP)
    public void terima(@Valid TerimaDokumen cmd) {
        lingkup.temukan(cmd.skpId(), Hak.MENYUSUN_SKP);
        var evaluasi = buku.temukan(cmd.skpId(), cmd.triwulan());
        evaluasi.pastikanVersi(cmd.versi());
        evaluasi.terima(LocalDate.now(jam), Pelaksana.diri(aktif.pelaku(), jam.instant()));
    }

    /** The appraiser of today notes that he has handed it over. */
    @Izin(Hak.MENILAI_SKP)
    public void sampaikan(@Valid SampaikanDokumen cmd) {
        var skp = lingkup.temukan(cmd.skpId(), Hak.MENILAI_SKP);
        var saya = penentu.atasan(skp);
        var evaluasi = buku.temukan(cmd.skpId(), cmd.triwulan());
        evaluasi.pastikanVersi(cmd.versi());
        evaluasi.sampaikan(cmd.hari(), cmd.cara(), saya);
    }
}
