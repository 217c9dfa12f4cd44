package id.teladan.presensi.perangkat;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.presensi.penerimaan.PemrosesUlang;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The allow-list. What a device has sent before it was on the list goes through the reception again, in the same
 * transaction.
 */
@UseCase
public class PengelolaanPerangkat {

    private static final String SN = "[0-9A-Za-z_.:-]{1,40}";
    private static final String KELOMPOK = "[0-9A-Za-z_.-]{1,40}";
    private static final int NAMA_TERPANJANG = 120;
    private static final int LOKASI_TERPANJANG = 200;

    /** WIB, WITA, WIT. */
    private static final Set<Integer> ZONA = Set.of(420, 480, 540);

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject PemrosesUlang pemroses;

    /** How many waiting lines of the device went through the reception. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public int simpan(SimpanPerangkat cmd) {
        var ada = cmd.id() == null ? null : ditemukan(cmd);
        var masalah = periksa(cmd, ada);
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var p = ada == null ? new Perangkat(cmd.sn().strip()) : ada;
        p.isi(cmd);
        if (ada == null) {
            em.persist(p);
        }
        em.flush();
        return p.aktif() ? pemroses.perangkat(p.sn()) : 0;
    }

    private Perangkat ditemukan(SimpanPerangkat cmd) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_PRESENSI);
        var query =
                em.createNativeQuery(
                                "select d.id from presensi_perangkat d join core_unit u on u.id = d.unit_id where d.id = :id and "
                                        + cakupan.klausaUnit("c", "u"))
                        .setParameter("id", cmd.id());
        if (cakupan.isiUnit("c", query).getResultList().isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var p = em.find(Perangkat.class, cmd.id());
        p.pastikanVersi(cmd.versi());
        return p;
    }

    private List<Pelanggaran> periksa(SimpanPerangkat cmd, Perangkat ada) {
        var masalah = new ArrayList<Pelanggaran>();
        if (ada == null) {
            sn(cmd.sn(), masalah);
        }
        if (cmd.nama() == null || cmd.nama().isBlank()) {
            masalah.add(Pelanggaran.pada("nama", "WAJIB_DIISI"));
        } else if (cmd.nama().strip().length() > NAMA_TERPANJANG) {
            masalah.add(Pelanggaran.pada("nama", "TEKS_TERLALU_PANJANG", NAMA_TERPANJANG));
        }
        if (cmd.lokasi() != null && cmd.lokasi().strip().length() > LOKASI_TERPANJANG) {
            masalah.add(Pelanggaran.pada("lokasi", "TEKS_TERLALU_PANJANG", LOKASI_TERPANJANG));
        }
        if (cmd.unitId() == null) {
            masalah.add(Pelanggaran.pada("unit", "WAJIB_DIISI"));
        } else if (!unitTerjangkau(cmd.unitId())) {
            masalah.add(Pelanggaran.pada("unit", "PERANGKAT_UNIT_DI_LUAR"));
        }
        if (cmd.kelompok() == null || !cmd.kelompok().strip().matches(KELOMPOK)) {
            masalah.add(Pelanggaran.pada("kelompok", "PERANGKAT_KELOMPOK_SALAH"));
        } else if (milikLain(cmd.kelompok().strip())) {
            masalah.add(Pelanggaran.pada("kelompok", "PERANGKAT_KELOMPOK_DI_LUAR"));
        }
        if (!ZONA.contains(cmd.zonaMenit())) {
            masalah.add(Pelanggaran.pada("zona", "WAJIB_DIISI"));
        }
        if (masalah.isEmpty() && ada != null && beralih(cmd, ada) && berisi(ada)) {
            masalah.add(Pelanggaran.pada("kelompok", "PERANGKAT_SUDAH_BERISI"));
        }
        return masalah;
    }

    private void sn(String sn, List<Pelanggaran> masalah) {
        if (sn == null || !sn.strip().matches(SN)) {
            masalah.add(Pelanggaran.pada("sn", "PERANGKAT_SN_SALAH"));
        } else if (!em.createNativeQuery("select id from presensi_perangkat where sn = :sn")
                .setParameter("sn", sn.strip())
                .getResultList()
                .isEmpty()) {
            masalah.add(Pelanggaran.pada("sn", "PERANGKAT_SUDAH_ADA", sn.strip()));
        }
    }

    private boolean unitTerjangkau(long id) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_PRESENSI);
        var query =
                em.createNativeQuery(
                                "select u.id from core_unit u where u.id = :id and "
                                        + cakupan.klausaUnit("c", "u"))
                        .setParameter("id", id);
        return !cakupan.isiUnit("c", query).getResultList().isEmpty();
    }

    /** A punch counts for the people of its group, so nobody adds a device to a group of units that he does not manage. */
    private boolean milikLain(String kelompok) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_PRESENSI);
        var query =
                em.createNativeQuery(
                                "select d.id from presensi_perangkat d join core_unit u on u.id = d.unit_id where d.kelompok = :kelompok and not "
                                        + cakupan.klausaUnit("c", "u")
                                        + " limit 1")
                        .setParameter("kelompok", kelompok);
        return !cakupan.isiUnit("c", query).getResultList().isEmpty();
    }

    /** The group tells whose PIN it is, the zone which day it was: neither changes under punches that are there. */
    private static boolean beralih(SimpanPerangkat cmd, Perangkat ada) {
        return !ada.kelompok().equals(cmd.kelompok().strip()) || ada.zonaMenit() != cmd.zonaMenit();
    }

    private boolean berisi(Perangkat ada) {
        return !em.createNativeQuery(
                        "select 1 from presensi_tap t where t.perangkat_id = :id limit 1")
                .setParameter("id", ada.id())
                .getResultList()
                .isEmpty();
    }
}
