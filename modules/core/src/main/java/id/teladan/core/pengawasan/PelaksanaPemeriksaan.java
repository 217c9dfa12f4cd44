package id.teladan.core.pengawasan;

import id.teladan.core.audit.PerawatanRantai;
import id.teladan.core.pekerjaan.PelaksanaPekerjaan;
import id.teladan.core.pekerjaan.PencatatKemajuan;
import id.teladan.core.pekerjaan.PotonganPekerjaan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** The background part of {@link PemeriksaanJejak}: one chunk. */
@ApplicationScoped
class PelaksanaPemeriksaan implements PelaksanaPekerjaan {

    static final String JENIS = "periksa-audit";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PerawatanRantai rantai;
    @Inject PencatatKemajuan kemajuan;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public void kerjakan(PotonganPekerjaan potongan) {
        rantai.jangkarkan();
        var laporan = rantai.periksa(n -> kemajuan.catat(potongan.pekerjaanId(), n, 0));
        em.find(PemeriksaanRantai.class, potongan.rujukan()).selesai(laporan, Instant.now(jam));
    }
}
