package id.teladan.skp.pembinaan;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.skp.aturan.pembinaan.AturanPembinaan;
import id.teladan.skp.aturan.pembinaan.MasaPembinaan;
import id.teladan.skp.persetujuan.PenentuAtasan;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.rencana.WaktuWib;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Planning of a meeting: by the superior, or by the employee who asks for one. */
@UseCase
public class PenjadwalanPembinaan {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpDalamLingkup;
    @Inject PenentuAtasan penentu;
    @Inject PembinaanDalamLingkup lingkup;
    @Inject Event<Pemberitahuan> beritahu;

    /** The superior of today plans a meeting; the employee is told. Returns its id. */
    @Izin(Hak.MEMBERI_UMPAN_BALIK)
    public long jadwalkan(@Valid JadwalkanPembinaan cmd) {
        var skp = skpDalamLingkup.temukan(cmd.skpId(), Hak.MEMBERI_UMPAN_BALIK);
        var saya = penentu.atasan(skp);
        return simpan(skp, cmd, saya, saya, skp.pegawai().id());
    }

    /** The employee asks his superior for a dialogue or for coaching; the superior is told. Returns its id. */
    @Izin(Hak.MENYUSUN_SKP)
    public long minta(@Valid JadwalkanPembinaan cmd) {
        var skp = skpDalamLingkup.temukan(cmd.skpId(), Hak.MENYUSUN_SKP);
        if (cmd.jenis() == JenisPembinaan.KONSELING) {
            throw PelanggaranAturan.kode("SKP-776");
        }
        var pembina = lingkup.pembina(skp).orElseThrow(() -> PelanggaranAturan.kode("SKP-777"));
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        return simpan(skp, cmd, pembina, saya, pembina.id());
    }

    private long simpan(
            Skp skp, JadwalkanPembinaan cmd, Pelaksana pembina, Pelaksana oleh, long penerima) {
        if (skp.nomorVersi() == 0 || skp.status() == StatusSkp.FINAL) {
            throw PelanggaranAturan.kode("SKP-411");
        }
        var masalah = AturanPembinaan.jadwal(cmd.tanggal(), cmd.agenda(), masa(skp, jam));
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var ada = terulang(cmd);
        if (ada.isPresent()) {
            return ada.get();
        }
        var p = new Pembinaan(skp, cmd, pembina, oleh);
        em.persist(p);
        em.flush();
        beritahu.fire(
                new Pemberitahuan(
                        penerima,
                        "SKP_PEMBINAAN",
                        List.of(oleh.nama(), WaktuWib.tulisHari(cmd.tanggal())),
                        "/skp/pembinaan?id=" + skp.id()));
        return p.id();
    }

    /** The same meeting planned already: a repeated click plans it once. */
    private Optional<Long> terulang(JadwalkanPembinaan cmd) {
        return em.createQuery(
                        "select p.id from Pembinaan p where p.skp.id = :skp and p.jenis = :jenis and p.tanggal = :tanggal"
                                + " and p.agenda = :agenda and p.status = :terjadwal",
                        Long.class)
                .setParameter("skp", cmd.skpId())
                .setParameter("jenis", cmd.jenis())
                .setParameter("tanggal", cmd.tanggal())
                .setParameter("agenda", cmd.agenda().strip())
                .setParameter("terjadwal", StatusPembinaan.TERJADWAL)
                .getResultStream()
                .findFirst();
    }

    static MasaPembinaan masa(Skp skp, Clock jam) {
        return new MasaPembinaan(skp.mulai(), skp.sampai(), LocalDate.now(jam));
    }
}
