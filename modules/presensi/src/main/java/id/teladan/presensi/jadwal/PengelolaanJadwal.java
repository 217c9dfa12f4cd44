package id.teladan.presensi.jadwal;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.presensi.orang.PencariOrang;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Working patterns of units and people. A new assignment ends the running one of the same unit or person on the day before,
 * and one with an end lets it go on afterwards; days that are resolved already are resolved again.
 */
@UseCase
public class PengelolaanJadwal {

    private static final int ALASAN_TERPANJANG = 300;
    private static final LocalDate TERBUKA = LocalDate.of(9999, 12, 31);

    private static final String ANTRE =
            "insert into presensi_antre_hari (pegawai_id, tanggal) select h.pegawai_id, h.tanggal from presensi_hari h where h.tanggal between :mulai and :sampai and ";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PencariOrang orang;

    /** How many resolved days are resolved again. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public int tetapkan(TetapkanJadwal cmd) {
        var masalah = periksa(cmd);
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        if (cmd.pegawaiId() != null) {
            orang.temukan(cmd.pegawaiId(), Hak.MENGELOLA_PRESENSI);
        } else if (!unitTerjangkau(cmd.unitId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        akhiriYangBerjalan(cmd);
        em.persist(new PenetapanJadwal(cmd));
        em.flush();
        return antre(cmd.unitId(), cmd.pegawaiId(), cmd.mulai(), cmd.sampai());
    }

    /** The assignment ends with a day; how many resolved days are resolved again. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public int akhiri(long id, long versi, LocalDate sampai) {
        var p = em.find(PenetapanJadwal.class, id);
        if (p == null
                || (p.unitId() != null && !unitTerjangkau(p.unitId()))
                || (p.pegawaiId() != null && !terjangkau(p.pegawaiId()))) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        p.pastikanVersi(versi);
        if (sampai == null) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("akhir", "WAJIB_DIISI")));
        }
        if (sampai.isBefore(p.mulai()) || (p.sampai() != null && sampai.isAfter(p.sampai()))) {
            throw new PelanggaranAturan(
                    List.of(Pelanggaran.pada("akhir", "JADWAL_AKHIR_SALAH", p.mulai())));
        }
        var dulu = p.sampai();
        p.akhiri(sampai);
        em.flush();
        return antre(p.unitId(), p.pegawaiId(), sampai.plusDays(1), dulu);
    }

    private boolean terjangkau(long pegawaiId) {
        orang.temukan(pegawaiId, Hak.MENGELOLA_PRESENSI);
        return true;
    }

    private static List<Pelanggaran> periksa(TetapkanJadwal cmd) {
        var masalah = new ArrayList<Pelanggaran>();
        if ((cmd.unitId() == null) == (cmd.pegawaiId() == null)) {
            masalah.add(Pelanggaran.pada("unit", "JADWAL_PIHAK"));
        }
        if (cmd.pola() == null) {
            masalah.add(Pelanggaran.pada("pola", "WAJIB_DIISI"));
        }
        if (cmd.mulai() == null) {
            masalah.add(Pelanggaran.pada("mulai", "WAJIB_DIISI"));
        } else if (cmd.sampai() != null && cmd.sampai().isBefore(cmd.mulai())) {
            masalah.add(Pelanggaran.pada("sampai", "JADWAL_AKHIR_SALAH", cmd.mulai()));
        }
        if (cmd.alasan() == null || cmd.alasan().isBlank()) {
            masalah.add(Pelanggaran.pada("alasan", "WAJIB_DIISI"));
        } else if (cmd.alasan().strip().length() > ALASAN_TERPANJANG) {
            masalah.add(Pelanggaran.pada("alasan", "TEKS_TERLALU_PANJANG", ALASAN_TERPANJANG));
        }
        return masalah;
    }

    private void akhiriYangBerjalan(TetapkanJadwal cmd) {
        var milik = cmd.unitId() != null ? "p.unitId = :pihak" : "p.pegawaiId = :pihak";
        var ada =
                em.createQuery(
                                "select p from PenetapanJadwal p where "
                                        + milik
                                        + " and p.mulai <= :akhir and (p.sampai is null or p.sampai >= :mulai) order by p.mulai",
                                PenetapanJadwal.class)
                        .setParameter(
                                "pihak", cmd.unitId() != null ? cmd.unitId() : cmd.pegawaiId())
                        .setParameter("mulai", cmd.mulai())
                        .setParameter("akhir", cmd.sampai() == null ? TERBUKA : cmd.sampai())
                        .getResultList();
        for (var p : ada) {
            if (!p.mulai().isBefore(cmd.mulai())) {
                throw new PelanggaranAturan(
                        List.of(
                                Pelanggaran.pada(
                                        "mulai",
                                        "JADWAL_BERTUMPUK",
                                        p.mulai(),
                                        p.sampai() == null ? "-" : p.sampai())));
            }
            var dulu = p.sampai();
            p.akhiri(cmd.mulai().minusDays(1));
            if (cmd.sampai() != null && (dulu == null || dulu.isAfter(cmd.sampai()))) {
                em.persist(p.lanjut(cmd.sampai().plusDays(1), dulu));
            }
        }
        em.flush();
    }

    private int antre(Long unitId, Long pegawaiId, LocalDate mulai, LocalDate sampai) {
        var hariIni = LocalDate.now(jam);
        var akhir = sampai == null || sampai.isAfter(hariIni) ? hariIni : sampai;
        if (mulai.isAfter(akhir)) {
            return 0;
        }
        var query =
                em.createNativeQuery(
                        ANTRE
                                + (pegawaiId != null
                                        ? "h.pegawai_id = :pihak"
                                        : "h.pegawai_id in (select t.pegawai_id from core_penugasan t join core_jabatan j on j.id = t.jabatan_id"
                                                + " join core_unit u on u.id = j.unit_id join core_unit pilih on pilih.id = :pihak"
                                                + " where t.jenis = 'DEFINITIF' and u.jalur like concat(pilih.jalur, '%'))"));
        return query.setParameter("pihak", pegawaiId != null ? pegawaiId : unitId)
                .setParameter("mulai", mulai)
                .setParameter("sampai", akhir)
                .executeUpdate();
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
}
