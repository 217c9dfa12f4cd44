package id.teladan.presensi.mandiri;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Officers say where the people of their units check in. A check-in keeps what was found when it was made. */
@UseCase
public class PengelolaanLokasi {

    private static final int NAMA_TERPANJANG = 120;
    private static final int RADIUS_TERBESAR = 20_000;
    private static final BigDecimal LINTANG = BigDecimal.valueOf(90);
    private static final BigDecimal BUJUR = BigDecimal.valueOf(180);

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject DaftarLokasi daftar;

    /** Stores it and returns its id. */
    @Izin(Hak.MENGELOLA_PRESENSI)
    public long simpan(SimpanLokasi cmd) {
        var masalah = periksa(cmd);
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var lokasi =
                cmd.id() == null
                        ? Lokasi.baru()
                        : em.find(Lokasi.class, daftar.rincian(cmd.id()).id());
        if (cmd.id() != null) {
            lokasi.pastikanVersi(cmd.versi());
        }
        lokasi.isi(cmd);
        em.persist(lokasi);
        return lokasi.id();
    }

    private List<Pelanggaran> periksa(SimpanLokasi cmd) {
        var masalah = new ArrayList<Pelanggaran>();
        if (cmd.nama() == null || cmd.nama().isBlank()) {
            masalah.add(Pelanggaran.pada("nama", "WAJIB_DIISI"));
        } else if (cmd.nama().strip().length() > NAMA_TERPANJANG) {
            masalah.add(Pelanggaran.pada("nama", "TEKS_TERLALU_PANJANG", NAMA_TERPANJANG));
        }
        if (diLuar(cmd.lintang(), LINTANG)) {
            masalah.add(Pelanggaran.pada("lintang", "TAP_LINTANG_SALAH"));
        }
        if (diLuar(cmd.bujur(), BUJUR)) {
            masalah.add(Pelanggaran.pada("bujur", "TAP_BUJUR_SALAH"));
        }
        if (cmd.radius() == null || cmd.radius() < 1 || cmd.radius() > RADIUS_TERBESAR) {
            masalah.add(Pelanggaran.pada("radius", "LOKASI_RADIUS_SALAH", RADIUS_TERBESAR));
        }
        if (cmd.unitId() == null) {
            masalah.add(Pelanggaran.pada("unit", "WAJIB_DIISI"));
        } else if (!terjangkau(cmd.unitId())) {
            masalah.add(Pelanggaran.pada("unit", "PERANGKAT_UNIT_DI_LUAR"));
        }
        if (cmd.mulai() == null) {
            masalah.add(Pelanggaran.pada("mulai", "WAJIB_DIISI"));
        } else if (cmd.sampai() != null && cmd.sampai().isBefore(cmd.mulai())) {
            masalah.add(Pelanggaran.pada("sampai", "PIN_MASA_TERBALIK"));
        }
        return masalah;
    }

    private static boolean diLuar(BigDecimal nilai, BigDecimal batas) {
        return nilai == null || nilai.abs().compareTo(batas) > 0;
    }

    private boolean terjangkau(long unit) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENGELOLA_PRESENSI);
        var query =
                em.createNativeQuery(
                                "select u.id from core_unit u where u.id = :id and "
                                        + cakupan.klausaUnit("c", "u"))
                        .setParameter("id", unit);
        return !cakupan.isiUnit("c", query).getResultList().isEmpty();
    }
}
