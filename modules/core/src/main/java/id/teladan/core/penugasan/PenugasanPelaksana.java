package id.teladan.core.penugasan;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.Jabatan;
import id.teladan.core.pegawai.JenisPenugasan;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.pegawai.Penugasan;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody acts for a post for a time. A Plh (of some days, by letter) is assigned at once; a Plt and a Pj stand on a
 * decree, so a second person decides. Nobody assigns himself.
 */
@UseCase
public class PenugasanPelaksana {

    private static final int ALASAN_TERPANJANG = 500;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject JangkauanPenugasan jangkauan;
    @Inject PemeriksaPenugasan pemeriksa;
    @Inject PengajuanUsulan pengajuan;
    @Inject Event<Pemberitahuan> pemberitahuan;

    /** True when it holds at once, false when it waits for a second person. */
    @Izin(Hak.MENUGASKAN_PELAKSANA)
    public boolean tugaskan(TugaskanPelaksana cmd, String alasan) {
        var masalah = new ArrayList<>(pemeriksa.periksa(cmd));
        alasan(masalah, alasan);
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        if (!jangkauan.orang(cmd.pegawaiId()) || !jangkauan.jabatan(cmd.jabatanId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        if (aktif.pelaku().diri(cmd.pegawaiId())) {
            throw AksesDitolak.kode("PENUGASAN_DIRI");
        }
        if (cmd.jenis() != JenisPenugasan.PLH) {
            pengajuan.ajukan(
                    new AjukanUsulan(UsulanPenugasan.JENIS, cmd, alasan, cmd.mulai(), null));
            return false;
        }
        laksanakan(cmd, alasan);
        return true;
    }

    /** The assignment ends before its day; one that has not begun, or only today, is taken back. */
    @Izin(Hak.MENUGASKAN_PELAKSANA)
    public void akhiri(AkhiriPenugasan cmd) {
        var p = em.find(Penugasan.class, cmd.id());
        if (p == null
                || !PemeriksaPenugasan.PELAKSANA.contains(p.jenis())
                || !jangkauan.jabatan(p.jabatan().id())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        p.pastikanVersi(cmd.versi());
        var hari = LocalDate.now(jam);
        var masalah = new ArrayList<Pelanggaran>();
        alasan(masalah, cmd.alasan());
        if (cmd.sampai() == null) {
            masalah.add(Pelanggaran.pada("sampai", "WAJIB_DIISI"));
        } else if (cmd.sampai().isBefore(hari.minusDays(1))
                || (p.sampai() != null && cmd.sampai().isAfter(p.sampai()))) {
            masalah.add(Pelanggaran.pada("sampai", "PENUGASAN_AKHIR_DI_LUAR_MASA"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        pemberitahuan.fire(
                new Pemberitahuan(
                        p.pegawai().id(),
                        "PENUGASAN_BERAKHIR",
                        List.of(p.jenis().name(), p.jabatan().nama(), cmd.sampai().toString()),
                        "/profil"));
        if (cmd.sampai().isBefore(p.mulai())) {
            em.remove(p);
        } else {
            p.akhiri(cmd.sampai(), cmd.alasan().strip());
        }
    }

    private static void alasan(List<Pelanggaran> masalah, String alasan) {
        if (alasan == null || alasan.isBlank()) {
            masalah.add(Pelanggaran.pada("alasan", "WAJIB_DIISI"));
        } else if (alasan.length() > ALASAN_TERPANJANG) {
            masalah.add(Pelanggaran.pada("alasan", "TEKS_TERLALU_PANJANG", ALASAN_TERPANJANG));
        }
    }

    private void laksanakan(TugaskanPelaksana cmd, String alasan) {
        em.persist(penugasan(em, cmd, alasan));
        pemberitahuan.fire(diberitahu(em, cmd));
    }

    static Penugasan penugasan(EntityManager em, TugaskanPelaksana c, String alasan) {
        return Penugasan.pelaksana(
                em.getReference(Pegawai.class, c.pegawaiId()),
                em.getReference(Jabatan.class, c.jabatanId()),
                c.jenis(),
                c.mulai(),
                c.sampai(),
                c.nomorSk().strip(),
                c.tanggalSk(),
                alasan.length() > ALASAN_TERPANJANG
                        ? alasan.substring(0, ALASAN_TERPANJANG)
                        : alasan.strip());
    }

    static Pemberitahuan diberitahu(EntityManager em, TugaskanPelaksana c) {
        return new Pemberitahuan(
                c.pegawaiId(),
                "PENUGASAN_MULAI",
                List.of(
                        c.jenis().name(),
                        em.find(Jabatan.class, c.jabatanId()).nama(),
                        c.mulai().toString(),
                        c.sampai().toString()),
                "/profil");
    }
}
