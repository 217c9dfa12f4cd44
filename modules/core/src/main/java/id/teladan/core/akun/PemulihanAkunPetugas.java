package id.teladan.core.akun;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.core.usulan.KonteksUsulan;
import id.teladan.core.usulan.PelaksanaUsulan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Lets the administrator set a one-time password for an officer within a day: whoever could reset the password of the
 * deciding person alone would be both persons at once.
 */
@ApplicationScoped
class PemulihanAkunPetugas implements PelaksanaUsulan<IsiAkunPetugas> {

    static final String JENIS = "AKUN_PETUGAS";
    static final Duration LAMA_IZIN = Duration.ofHours(24);

    private static final Clock JAM_MESIN = Clock.systemUTC();

    @Inject EntityManager em;
    @Inject PersiapanAkun persiapan;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public Class<IsiAkunPetugas> isi() {
        return IsiAkunPetugas.class;
    }

    @Override
    public Hak hakMengusulkan() {
        return Hak.MENGELOLA_AKUN;
    }

    @Override
    public Hak hakMemutuskan() {
        return Hak.MEMUTUSKAN_PERAN;
    }

    @Override
    public String sasaran(IsiAkunPetugas isi) {
        return String.valueOf(isi.pegawaiId());
    }

    @Override
    public String ringkasan(IsiAkunPetugas isi) {
        var pegawai = em.find(Pegawai.class, isi.pegawaiId());
        return pegawai == null ? "-" : pegawai.nama();
    }

    @Override
    public Long pegawaiId(IsiAkunPetugas isi) {
        return isi.pegawaiId();
    }

    @Override
    public List<Pelanggaran> periksa(IsiAkunPetugas isi) {
        if (isi.namaAkun() != null) {
            return persiapan.periksaBaru(isi.pegawaiId(), isi.namaAkun());
        }
        return persiapan.milik(isi.pegawaiId()).isPresent()
                ? List.of()
                : List.of(Pelanggaran.pada("", "AKUN_TIDAK_ADA"));
    }

    @Override
    public List<BarisDampak> dampak(IsiAkunPetugas isi) {
        return List.of(
                isi.namaAkun() != null
                        ? new BarisDampak("akunbaru", null, isi.namaAkun())
                        : new BarisDampak("aturulang", "TIDAK", "YA"));
    }

    @Override
    public void laksanakan(IsiAkunPetugas isi, KonteksUsulan konteks) {
        var akun =
                persiapan
                        .milik(isi.pegawaiId())
                        .orElseGet(
                                () ->
                                        new Akun(
                                                PersiapanAkun.rapikan(isi.namaAkun()),
                                                em.getReference(Pegawai.class, isi.pegawaiId())));
        akun.izinkanAturUlang(Instant.now(JAM_MESIN).plus(LAMA_IZIN));
        em.persist(akun);
    }
}
