package id.teladan.presensi.cuti;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.core.penutup.PenutupBerubah;
import id.teladan.presensi.aturan.JenisCuti;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/**
 * The official of the delegation decides; what a granted leave spends is booked in the same transaction, and so is what a
 * postponed one may carry over. Peraturan BKN 24/2017.
 */
@UseCase
public class KeputusanCuti {

    @Inject EntityManager em;
    @Inject CutiDalamLingkup lingkup;
    @Inject PenghitungCuti penghitung;
    @Inject BukuSaldo buku;
    @Inject KabarPengganti kabar;
    @Inject Event<Pemberitahuan> pemberitahuan;
    @Inject Event<PenutupBerubah> penutup;

    @Izin(Hak.MEMUTUSKAN_CUTI)
    public void putuskan(@Valid PutusCuti cmd) {
        var cuti = lingkup.untukPejabat(cmd.id());
        cuti.pastikanVersi(cmd.versi());
        cmd.putusan().langkah().dari(cuti.status());
        PeriksaPutusan.lengkap(cmd, cuti);
        lingkup.kunci(cuti.pegawaiId());
        var saya = lingkup.sebagaiPejabat(cuti.unitPejabatId());
        em.persist(cuti.putuskan(cmd, saya));
        if (cuti.jenis() == JenisCuti.TAHUNAN) {
            bukukan(cmd, cuti, saya);
        } else if (cuti.jenis() == JenisCuti.BESAR && cmd.putusan() == Putusan.DISETUJUI) {
            buku.habiskan(cuti, saldo(cuti), saya);
        }
        if (cmd.putusan() == Putusan.DISETUJUI) {
            kabar.kabari(cuti);
            penutup.fire(new PenutupBerubah(cuti.pegawaiId(), cuti.dari(), cuti.sampai()));
        }
        pemberitahuan.fire(
                new Pemberitahuan(
                        cuti.pegawaiId(),
                        "CUTI_" + cmd.putusan().name(),
                        List.of(saya.nama(), cuti.jenis().sebutan()),
                        "/cuti/rincian?id=" + cuti.id()));
    }

    private void bukukan(PutusCuti cmd, Cuti cuti, Pelaksana saya) {
        var saldo = saldo(cuti);
        switch (cmd.putusan()) {
            case DISETUJUI -> buku.bebankan(cuti, saldo, saya);
            case DITANGGUHKAN -> buku.tangguhkan(cuti, saldo, saya);
            case PERUBAHAN -> {
                var masalah = new ArrayList<Pelanggaran>();
                if (cmd.dari().getYear() != cmd.sampai().getYear()) {
                    masalah.add(Pelanggaran.pada("usulSampai", "CUTI-015", cmd.dari().getYear()));
                }
                if (!masalah.isEmpty()) {
                    throw new PelanggaranAturan(masalah);
                }
            }
            case TIDAK_DISETUJUI -> {}
        }
    }

    private SaldoTerbaca saldo(Cuti cuti) {
        return penghitung.saldo(penghitung.pegawai(cuti.pegawaiId()), cuti.dari().getYear());
    }
}
