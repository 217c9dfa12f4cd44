package id.teladan.presensi.cuti;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.core.penutup.PenutupBerubah;
import id.teladan.presensi.aturan.JenisCuti;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What the employee does with a request after he has submitted it: takes it back while it waits, accepts the other days that
 * the official grants, cancels it before its first day; the days come back with the cancellation.
 */
@UseCase
public class PembatalanCuti {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject CutiDalamLingkup lingkup;
    @Inject PenghitungCuti penghitung;
    @Inject PencariAtasan pencari;
    @Inject BukuSaldo buku;
    @Inject KabarPengganti kabar;
    @Inject Event<Pemberitahuan> pemberitahuan;
    @Inject Event<PenutupBerubah> penutup;

    @Izin(Hak.MENGAJUKAN_CUTI)
    public void tarik(@Valid TindakCuti cmd) {
        var cuti = milikku(cmd);
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        em.persist(cuti.tarik(cmd.alasan(), saya));
        kabari(cuti, "CUTI_DITARIK", saya);
    }

    @Izin(Hak.MENGAJUKAN_CUTI)
    public void batalkan(@Valid TindakCuti cmd) {
        var cuti = milikku(cmd);
        LangkahCuti.BATALKAN.dari(cuti.status());
        if (cuti.kembaliPada() != null) {
            throw PelanggaranAturan.kode("CUTI-034", cuti.kembaliPada());
        }
        if (!LocalDate.now(jam).isBefore(cuti.dari())) {
            throw PelanggaranAturan.kode("CUTI-027", cuti.dari());
        }
        if (cmd.alasan() == null || cmd.alasan().isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("alasanBatal", "CUTI-030")));
        }
        lingkup.kunci(cuti.pegawaiId());
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        em.persist(cuti.batalkan(cmd.alasan(), saya));
        buku.kembalikan(cuti, saya);
        kabari(cuti, "CUTI_DIBATALKAN", saya);
        penutup.fire(new PenutupBerubah(cuti.pegawaiId(), cuti.dari(), cuti.sampai()));
    }

    /** Takes the other days that the official grants; they are counted and booked now. */
    @Izin(Hak.MENGAJUKAN_CUTI)
    public void terimaPerubahan(@Valid TindakCuti cmd) {
        var cuti = milikku(cmd);
        LangkahCuti.TERIMA_PERUBAHAN.dari(cuti.status());
        lingkup.kunci(cuti.pegawaiId());
        var orang = penghitung.pegawai(cuti.pegawaiId());
        var isi = cuti.isi();
        var baru =
                new IsiCuti(
                        isi.jenis(),
                        cuti.usulDari(),
                        cuti.usulSampai(),
                        isi.keperluan(),
                        isi.anakKe(),
                        isi.alasan(),
                        isi.alamat(),
                        isi.telepon(),
                        isi.berkas(),
                        isi.penggantiId());
        var hitungan = penghitung.hitung(orang, baru, cuti.id());
        var masalah = penghitung.larangan(baru, hitungan);
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        em.persist(cuti.terimaPerubahan(hitungan, saya));
        if (hitungan.saldo() != null) {
            buku.bebankan(cuti, hitungan.saldo(), saya);
        } else if (cuti.jenis() == JenisCuti.BESAR) {
            buku.habiskan(cuti, penghitung.saldo(orang, cuti.dari().getYear()), saya);
        }
        kabar.kabari(cuti);
        kabari(cuti, "CUTI_PERUBAHAN_DITERIMA", saya);
        penutup.fire(new PenutupBerubah(cuti.pegawaiId(), cuti.dari(), cuti.sampai()));
    }

    private Cuti milikku(TindakCuti cmd) {
        var cuti = lingkup.milikSaya(cmd.id());
        cuti.pastikanVersi(cmd.versi());
        return cuti;
    }

    /** Tells whoever has acted on it, and the superior of today. */
    private void kabari(Cuti cuti, String jenis, Pelaksana saya) {
        var siapa = new LinkedHashSet<Long>();
        pencari.atasan(cuti.pegawaiId(), LocalDate.now(jam))
                .ifPresent(a -> siapa.add(a.pegawaiId()));
        if (cuti.atasanId() != null) {
            siapa.add(cuti.atasanId());
        }
        if (cuti.pejabatId() != null) {
            siapa.add(cuti.pejabatId());
        }
        for (var orang : siapa) {
            pemberitahuan.fire(
                    new Pemberitahuan(
                            orang,
                            jenis,
                            List.of(saya.nama(), cuti.jenis().sebutan()),
                            "/cuti/antrean?id=" + cuti.id()));
        }
    }
}
