package id.teladan.skp.rencana;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.pegawai.PembacaIdentitas;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;

/** Opens the own SKP of a period: one per person and period. PermenPANRB 6/2022; PP 30/2019. */
@UseCase
public class PembukaanSkp {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PembacaIdentitas identitas;

    /** Returns the id of the new draft. Reference date of the position: today, within the period. */
    @Izin(Hak.MENYUSUN_SKP)
    public long buka(@Valid BukaSkp cmd) {
        var saya = aktif.pelaku().pegawaiId();
        var hari = Acuan.dalam(cmd.mulai(), cmd.sampai(), LocalDate.now(jam));
        var jenjang = identitas.pada(saya, hari).map(i -> i.jenjang()).orElse(null);
        if (jenjang == null) {
            throw PelanggaranAturan.kode("SKP-002");
        }
        if (jenjang.startsWith("JPT") && cmd.pendekatan() != Pendekatan.KUANTITATIF) {
            throw PelanggaranAturan.kode("SKP-003");
        }
        var bentrok =
                em.createQuery(
                                "select count(s) from Skp s where s.pegawai.id = :saya and s.mulai <= :sampai and"
                                        + " s.sampai >= :mulai",
                                Long.class)
                        .setParameter("saya", saya)
                        .setParameter("mulai", cmd.mulai())
                        .setParameter("sampai", cmd.sampai())
                        .getSingleResult();
        if (bentrok > 0) {
            throw PelanggaranAturan.kode("SKP-001", String.valueOf(cmd.mulai().getYear()));
        }
        var skp =
                new Skp(
                        em.getReference(Pegawai.class, saya),
                        cmd.mulai(),
                        cmd.sampai(),
                        cmd.pendekatan(),
                        Pelaksana.diri(aktif.pelaku(), jam.instant()));
        em.persist(skp);
        return skp.id();
    }
}
