package id.teladan.presensi.cuti;

import id.teladan.core.aturan.HariLibur;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.core.usulan.KonteksUsulan;
import id.teladan.core.usulan.PelaksanaUsulan;
import id.teladan.core.waktu.KalenderKerja;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrections of balances by two officers; each is an entry of the ledger, nothing is overwritten. Whoever was on duty on a day
 * of joint leave gets that day added. Peraturan BKN 24/2017.
 */
@ApplicationScoped
public class KoreksiSaldo implements PelaksanaUsulan<IsiKoreksi> {

    /** Name of the kind. */
    public static final String JENIS = "KOREKSI_SALDO_CUTI";

    private static final int HARI_TERBANYAK = 31;
    private static final int TAHUN_LALU = 2;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PenghitungCuti penghitung;
    @Inject KalenderKerja kalender;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public Class<IsiKoreksi> isi() {
        return IsiKoreksi.class;
    }

    @Override
    public Hak hakMengusulkan() {
        return Hak.MENGELOLA_CUTI;
    }

    @Override
    public Hak hakMemutuskan() {
        return Hak.MENGELOLA_CUTI;
    }

    @Override
    public String sasaran(IsiKoreksi isi) {
        return isi.pegawaiId() + " saldo cuti";
    }

    @Override
    public String ringkasan(IsiKoreksi isi) {
        var pegawai = em.find(Pegawai.class, isi.pegawaiId());
        return pegawai == null ? "" : pegawai.nama();
    }

    @Override
    public Long pegawaiId(IsiKoreksi isi) {
        return isi.pegawaiId();
    }

    @Override
    public List<Pelanggaran> periksa(IsiKoreksi isi) {
        if (em.find(Pegawai.class, isi.pegawaiId()) == null) {
            return List.of(Pelanggaran.pada("", "DATA_TIDAK_DITEMUKAN"));
        }
        var orang = penghitung.pegawai(isi.pegawaiId());
        if (orang.status() == StatusPegawai.PEJABAT_NEGARA) {
            return List.of(Pelanggaran.pada("", "CUTI-008"));
        }
        var masalah = new ArrayList<Pelanggaran>();
        var kini = LocalDate.now(jam);
        if (isi.jenis() == null) {
            masalah.add(Pelanggaran.pada("jenis", "CUTI-040"));
        } else if (isi.jenis() == JenisKoreksi.CUTI_BERSAMA) {
            bersama(masalah, isi, kini);
        } else if (isi.hari() < 1 || isi.hari() > HARI_TERBANYAK) {
            masalah.add(Pelanggaran.pada("hari", "CUTI-041", HARI_TERBANYAK));
        } else if (isi.tahunPakai() > kini.getYear()
                || isi.tahunHak() > isi.tahunPakai()
                || isi.tahunHak() < isi.tahunPakai() - TAHUN_LALU) {
            masalah.add(Pelanggaran.pada("tahunPakai", "CUTI-042"));
        } else {
            cukup(masalah, isi, orang);
        }
        return masalah;
    }

    private void cukup(List<Pelanggaran> masalah, IsiKoreksi isi, PegawaiCuti orang) {
        var saldo = penghitung.saldo(orang, isi.tahunPakai());
        var ada =
                isi.jenis() == JenisKoreksi.TERPAKAI
                        ? bagian(saldo.sisa(), isi)
                        : bagian(saldo.terpakai(), isi);
        if (isi.hari() > ada) {
            masalah.add(
                    Pelanggaran.pada(
                            "hari",
                            isi.jenis() == JenisKoreksi.TERPAKAI ? "CUTI-043" : "CUTI-044",
                            String.valueOf(isi.tahunHak()),
                            ada));
        }
    }

    private static int bagian(id.teladan.presensi.aturan.SaldoCuti saldo, IsiKoreksi isi) {
        return switch (isi.tahunPakai() - isi.tahunHak()) {
            case 0 -> saldo.hak();
            case 1 -> saldo.sisaN1();
            default -> saldo.sisaN2();
        };
    }

    private void bersama(List<Pelanggaran> masalah, IsiKoreksi isi, LocalDate kini) {
        var hari = isi.tanggal();
        var terbaca = kalender.terbaca();
        if (hari == null
                || hari.isAfter(kini)
                || !terbaca.terbit(hari.getYear())
                || terbaca.libur(hari)
                        .filter(l -> l.jenis() == HariLibur.Jenis.CUTI_BERSAMA)
                        .isEmpty()) {
            masalah.add(Pelanggaran.pada("tanggal", "CUTI-045"));
        } else if (tercatat(isi.pegawaiId(), hari)) {
            masalah.add(Pelanggaran.pada("tanggal", "CUTI-046", hari));
        }
    }

    private boolean tercatat(long pegawaiId, LocalDate hari) {
        return em.createQuery(
                                "select count(m) from MutasiSaldo m where m.pegawaiId = :pegawai and m.jenis = :jenis and"
                                        + " m.keterangan like :hari",
                                Long.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("jenis", JenisMutasi.BERTUGAS)
                        .setParameter("hari", hari + "%")
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<BarisDampak> dampak(IsiKoreksi isi) {
        var hasil = new ArrayList<BarisDampak>();
        hasil.add(new BarisDampak("KOREKSI_SALDO.jenis", null, isi.jenis().name()));
        if (isi.jenis() == JenisKoreksi.CUTI_BERSAMA) {
            hasil.add(new BarisDampak("KOREKSI_SALDO.tanggal", null, isi.tanggal().toString()));
        } else {
            hasil.add(new BarisDampak("KOREKSI_SALDO.hak", null, String.valueOf(isi.tahunHak())));
        }
        var sisa = penghitung.saldo(penghitung.pegawai(isi.pegawaiId()), tahun(isi)).sisa().total();
        var tambah = isi.jenis() == JenisKoreksi.TERPAKAI ? -isi.hari() : isi.hari();
        hasil.add(
                new BarisDampak(
                        "KOREKSI_SALDO.sisa", String.valueOf(sisa), String.valueOf(sisa + tambah)));
        return hasil;
    }

    private static int tahun(IsiKoreksi isi) {
        return isi.jenis() == JenisKoreksi.CUTI_BERSAMA
                ? isi.tanggal().getYear()
                : isi.tahunPakai();
    }

    @Override
    public void laksanakan(IsiKoreksi isi, KonteksUsulan konteks) {
        em.find(Pegawai.class, isi.pegawaiId(), jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        var pemutus = em.find(Pegawai.class, konteks.pemutusId());
        var oleh = new Pelaksana(konteks.pemutusId(), pemutus.nama(), null, null, jam.instant());
        var bersama = isi.jenis() == JenisKoreksi.CUTI_BERSAMA;
        var alasan = konteks.alasan() == null ? "" : konteks.alasan();
        em.persist(
                new MutasiSaldo(
                        isi.pegawaiId(),
                        bersama ? tahun(isi) : isi.tahunHak(),
                        tahun(isi),
                        bersama ? JenisMutasi.BERTUGAS : JenisMutasi.KOREKSI,
                        bersama
                                ? -1
                                : isi.jenis() == JenisKoreksi.TERPAKAI ? isi.hari() : -isi.hari(),
                        bersama ? isi.tanggal() + " " + alasan : alasan,
                        oleh));
    }

    @Override
    public String tautan(IsiKoreksi isi) {
        return "/cuti/saldo?id=" + isi.pegawaiId();
    }
}
