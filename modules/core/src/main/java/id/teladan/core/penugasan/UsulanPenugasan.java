package id.teladan.core.penugasan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.jabatan.Jabatan;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.core.usulan.KonteksUsulan;
import id.teladan.core.usulan.PelaksanaUsulan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** A Plt or a Pj as a change of two persons. */
@ApplicationScoped
class UsulanPenugasan implements PelaksanaUsulan<TugaskanPelaksana> {

    static final String JENIS = "PENUGASAN_PELAKSANA";

    private static final String PEMIMPIN =
            """
            select concat(y.jenis, ' ', trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), '')))) as siapa
            from core_penugasan y join core_pegawai p on p.id = y.pegawai_id
            where y.jabatan_id = :jabatan and y.mulai <= :hari and (y.sampai is null or y.sampai >= :hari)
              and y.jenis in ('DEFINITIF', 'PJ', 'PLT', 'PLH')
            order by field(y.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH'), y.mulai desc limit 1
            """;

    @Inject EntityManager em;
    @Inject PemeriksaPenugasan pemeriksa;
    @Inject Event<Pemberitahuan> pemberitahuan;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public Class<TugaskanPelaksana> isi() {
        return TugaskanPelaksana.class;
    }

    @Override
    public Hak hakMengusulkan() {
        return Hak.MENUGASKAN_PELAKSANA;
    }

    @Override
    public Hak hakMemutuskan() {
        return Hak.MEMUTUSKAN_PENUGASAN;
    }

    @Override
    public String sasaran(TugaskanPelaksana c) {
        return "jabatan " + c.jabatanId();
    }

    @Override
    public String ringkasan(TugaskanPelaksana c) {
        return "%s %s: %s"
                .formatted(
                        sebutan(c),
                        em.find(Jabatan.class, c.jabatanId()).nama(),
                        em.find(Pegawai.class, c.pegawaiId()).nama());
    }

    @Override
    public Long pegawaiId(TugaskanPelaksana c) {
        return c.pegawaiId();
    }

    @Override
    public List<Pelanggaran> periksa(TugaskanPelaksana c) {
        return pemeriksa.periksa(c);
    }

    @Override
    public List<BarisDampak> dampak(TugaskanPelaksana c) {
        var orang = em.find(Pegawai.class, c.pegawaiId()).nama();
        return List.of(
                new BarisDampak(
                        "pelaksana", kini(c.jabatanId(), c.mulai()), sebutan(c) + " " + orang),
                new BarisDampak("mulai", null, c.mulai().toString()),
                new BarisDampak("sampai", null, c.sampai().toString()),
                new BarisDampak("nomorSk", null, c.nomorSk()));
    }

    @Override
    public void laksanakan(TugaskanPelaksana c, KonteksUsulan konteks) {
        em.persist(PenugasanPelaksana.penugasan(em, c, konteks.alasan()));
        pemberitahuan.fire(PenugasanPelaksana.diberitahu(em, c));
    }

    @Override
    public String tautan(TugaskanPelaksana c) {
        return "/penugasan/daftar";
    }

    private static String sebutan(TugaskanPelaksana c) {
        return switch (c.jenis()) {
            case PJ -> "Pj";
            case PLH -> "Plh";
            default -> "Plt";
        };
    }

    private String kini(long jabatanId, LocalDate hari) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(PEMIMPIN, Tuple.class)
                        .setParameter("jabatan", jabatanId)
                        .setParameter("hari", hari)
                        .getResultList();
        return baris.isEmpty() ? null : String.valueOf(baris.get(0).get("siapa"));
    }
}
