package id.teladan.core.parameter;

import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.PenempatanMasa;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.core.usulan.KonteksUsulan;
import id.teladan.core.usulan.PelaksanaUsulan;
import id.teladan.core.usulan.UsulanBermasa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets a dated value of a parameter: two officers, an article, no overlap. */
@ApplicationScoped
class PerubahanParameter implements PelaksanaUsulan<IsiParameter> {

    private static final int PASAL_TERPANJANG = 200;
    private static final int NILAI_TERPANJANG = 400;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject KatalogKunci katalog;
    @Inject Parameter parameter;

    @Override
    public String jenis() {
        return "PARAMETER";
    }

    @Override
    public Class<IsiParameter> isi() {
        return IsiParameter.class;
    }

    @Override
    public Hak hakMengusulkan() {
        return Hak.MENGELOLA_PARAMETER;
    }

    @Override
    public Hak hakMemutuskan() {
        return Hak.MENGELOLA_PARAMETER;
    }

    @Override
    public String sasaran(IsiParameter isi) {
        return isi.kunci();
    }

    @Override
    public String ringkasan(IsiParameter isi) {
        return katalog.cari(isi.kunci()).map(t -> t.kunci().judul()).orElse(isi.kunci());
    }

    @Override
    public String tautan(IsiParameter isi) {
        return "/pengaturan/parameter?kunci=" + isi.kunci();
    }

    @Override
    public List<Pelanggaran> periksa(IsiParameter isi) {
        var hasil = new ArrayList<Pelanggaran>();
        var kunci = katalog.cari(isi.kunci());
        if (kunci.isEmpty()) {
            hasil.add(Pelanggaran.pada("kunci", "PARAMETER_TIDAK_DIKENAL"));
            return hasil;
        }
        periksaNilai(kunci.get().kunci(), isi.nilai(), hasil);
        if (Arrays.stream(Regulasi.values()).noneMatch(r -> r.id().equals(isi.dasarId()))) {
            hasil.add(Pelanggaran.pada("dasarId", "PARAMETER_TANPA_DASAR"));
        }
        if (kosong(isi.dasarPasal())) {
            hasil.add(Pelanggaran.pada("dasarPasal", "PARAMETER_TANPA_PASAL"));
        } else if (isi.dasarPasal().length() > PASAL_TERPANJANG) {
            hasil.add(Pelanggaran.pada("dasarPasal", "TEKS_TERLALU_PANJANG", PASAL_TERPANJANG));
        }
        hasil.addAll(
                UsulanBermasa.periksa(
                        rekaman(isi.kunci()),
                        isi.mulai(),
                        isi.sampai(),
                        LocalDate.now(jam),
                        NilaiParameter::nilai,
                        "PARAMETER_BERTUMPUK"));
        return hasil;
    }

    private static void periksaNilai(Kunci<?> kunci, String nilai, List<Pelanggaran> hasil) {
        if (kosong(nilai) || nilai.length() > NILAI_TERPANJANG) {
            hasil.add(Pelanggaran.pada("nilai", "PARAMETER_TANPA_NILAI"));
            return;
        }
        try {
            kunci.baca(nilai);
        } catch (NumberFormatException e) {
            hasil.add(Pelanggaran.pada("nilai", "PARAMETER_BUKAN_ANGKA"));
        } catch (IllegalArgumentException e) {
            hasil.add(Pelanggaran.pada("nilai", "PARAMETER_DI_LUAR_BATAS", e.getMessage()));
        }
    }

    @Override
    public List<BarisDampak> dampak(IsiParameter isi) {
        var hasil = new ArrayList<BarisDampak>();
        var terdaftar = katalog.cari(isi.kunci()).orElse(null);
        if (terdaftar == null || isi.mulai() == null) {
            return hasil;
        }
        hasil.add(
                new BarisDampak(
                        "nilai",
                        parameter.terbaca().teks(terdaftar.kunci(), isi.mulai()),
                        isi.nilai().strip()));
        hasil.add(new BarisDampak("dasar", null, isi.dasarId() + ", " + isi.dasarPasal()));
        hasil.addAll(
                UsulanBermasa.dampak(
                        rekaman(isi.kunci()),
                        isi.mulai(),
                        isi.sampai(),
                        LocalDate.now(jam),
                        NilaiParameter::nilai,
                        isi.nilai()));
        hasil.add(
                new BarisDampak(
                        "kalkulator", null, String.join(", ", terdaftar.kelompok().kalkulator())));
        return hasil;
    }

    @Override
    public void laksanakan(IsiParameter isi, KonteksUsulan konteks) {
        PenempatanMasa.dari(rekaman(isi.kunci()), isi.mulai(), isi.sampai(), LocalDate.now(jam))
                .beriTempat(isi.mulai(), NilaiParameter::tutup, em::remove);
        em.flush();
        em.persist(new NilaiParameter(isi, konteks.usulanId()));
    }

    private List<NilaiParameter> rekaman(String kunci) {
        return em.createQuery(
                        "select p from NilaiParameter p where p.kunci = :kunci order by p.mulai",
                        NilaiParameter.class)
                .setParameter("kunci", kunci)
                .getResultList();
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
