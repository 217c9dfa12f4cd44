package id.teladan.presensi.cuti;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.presensi.aturan.JenisCuti;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The official who granted a leave calls the employee back for official need; the days that are not taken return to the
 * rights that they were taken of. Peraturan BKN 24/2017.
 */
@UseCase
public class PemanggilanCuti {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject CutiDalamLingkup lingkup;
    @Inject PenghitungCuti penghitung;
    @Inject BukuSaldo buku;
    @Inject Event<Pemberitahuan> pemberitahuan;

    @Izin(Hak.MEMUTUSKAN_CUTI)
    public void panggil(@Valid PanggilKembali cmd) {
        var cuti = lingkup.untukPejabat(cmd.id());
        cuti.pastikanVersi(cmd.versi());
        LangkahCuti.PANGGIL.dari(cuti.status());
        periksa(cmd, cuti);
        lingkup.kunci(cuti.pegawaiId());
        var saya = lingkup.sebagaiPejabat(cuti.unitPejabatId());
        if (cuti.jenis() == JenisCuti.TAHUNAN) {
            buku.kembalikan(cuti, cuti.hari() - terpakai(cuti, cmd.kembaliPada()), saya);
        }
        em.persist(cuti.panggil(cmd.kembaliPada(), cmd.alasan(), saya));
        pemberitahuan.fire(
                new Pemberitahuan(
                        cuti.pegawaiId(),
                        "CUTI_DIPANGGIL",
                        List.of(
                                saya.nama(),
                                cuti.jenis().sebutan(),
                                SusunanFormulir.tanggal(cmd.kembaliPada())),
                        "/cuti/rincian?id=" + cuti.id()));
    }

    private void periksa(PanggilKembali cmd, Cuti cuti) {
        var masalah = new ArrayList<Pelanggaran>();
        if (cuti.kembaliPada() != null) {
            masalah.add(Pelanggaran.pada("", "CUTI-034", cuti.kembaliPada()));
        }
        var kini = LocalDate.now(jam);
        var paling = cuti.dari().isAfter(kini) ? cuti.dari() : kini;
        if (cmd.kembaliPada() == null
                || cmd.kembaliPada().isBefore(paling)
                || cmd.kembaliPada().isAfter(cuti.sampai())) {
            masalah.add(Pelanggaran.pada("kembaliPada", "CUTI-035", paling, cuti.sampai()));
        }
        if (cmd.alasan() == null || cmd.alasan().isBlank()) {
            masalah.add(Pelanggaran.pada("alasanPanggil", "CUTI-036"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
    }

    /** Working days that were taken before he comes back. */
    private int terpakai(Cuti cuti, LocalDate kembali) {
        if (kembali.equals(cuti.dari())) {
            return 0;
        }
        var isi = cuti.isi().sampai(kembali.minusDays(1));
        return penghitung.hitung(penghitung.pegawai(cuti.pegawaiId()), isi, cuti.id()).hari();
    }
}
