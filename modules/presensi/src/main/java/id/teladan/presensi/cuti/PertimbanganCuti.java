package id.teladan.presensi.cuti;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.util.List;

/** The superior of the day considers a request; whatever he says, the official decides. Peraturan BKN 24/2017. */
@UseCase
public class PertimbanganCuti {

    @Inject EntityManager em;
    @Inject CutiDalamLingkup lingkup;
    @Inject PenghitungCuti penghitung;
    @Inject PenentuPejabat penentu;
    @Inject Event<Pemberitahuan> pemberitahuan;

    @Izin(Hak.MEMPERTIMBANGKAN_CUTI)
    public void pertimbangkan(@Valid PutusCuti cmd) {
        var cuti = lingkup.untukAtasan(cmd.id());
        cuti.pastikanVersi(cmd.versi());
        LangkahCuti.PERTIMBANGKAN.dari(cuti.status());
        PeriksaPutusan.lengkap(cmd, cuti);
        var pejabat = penentu.untuk(penghitung.pegawai(cuti.pegawaiId()), cuti.jenis());
        var saya = lingkup.sebagaiAtasan(cuti.pegawaiId());
        em.persist(cuti.pertimbangkan(cmd, pejabat.unitId(), saya));
        pemberitahuan.fire(
                new Pemberitahuan(
                        pejabat.pegawaiId(),
                        "CUTI_DIPERTIMBANGKAN",
                        List.of(saya.nama(), cuti.jenis().sebutan()),
                        "/cuti/antrean?id=" + cuti.id()));
    }
}
