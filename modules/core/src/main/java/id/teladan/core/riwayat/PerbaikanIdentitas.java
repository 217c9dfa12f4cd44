package id.teladan.core.riwayat;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The employee's own proposal to correct name, titles, NIK or birth; evidence is needed. */
@ApplicationScoped
public class PerbaikanIdentitas implements PelaksanaUsulan<IsiIdentitas> {

    /** Name of the kind. */
    public static final String JENIS = "PERBAIKAN_IDENTITAS";

    private static final int NAMA_TERPANJANG = 120;

    @Inject EntityManager em;
    @Inject Clock jam;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public Class<IsiIdentitas> isi() {
        return IsiIdentitas.class;
    }

    @Override
    public Hak hakMengusulkan() {
        return Hak.MENGUSULKAN_PERBAIKAN;
    }

    @Override
    public Hak hakMemutuskan() {
        return Hak.MENGELOLA_RIWAYAT;
    }

    @Override
    public String sasaran(IsiIdentitas isi) {
        return String.valueOf(isi.pegawaiId());
    }

    @Override
    public String ringkasan(IsiIdentitas isi) {
        var pegawai = em.find(Pegawai.class, isi.pegawaiId());
        return pegawai == null ? "" : pegawai.nama();
    }

    @Override
    public Long pegawaiId(IsiIdentitas isi) {
        return isi.pegawaiId();
    }

    @Override
    public List<Pelanggaran> periksa(IsiIdentitas isi) {
        var hasil = new ArrayList<Pelanggaran>();
        wajib(hasil, "nama", isi.nama(), NAMA_TERPANJANG);
        panjang(hasil, "gelarDepan", isi.gelarDepan(), 40);
        panjang(hasil, "gelarBelakang", isi.gelarBelakang(), 60);
        panjang(hasil, "tempatLahir", isi.tempatLahir(), 60);
        if (isi.nik() != null && !isi.nik().matches("\\d{16}")) {
            hasil.add(Pelanggaran.pada("nik", "NIK_TIDAK_SAH"));
        }
        if (isi.tanggalLahir() == null) {
            hasil.add(Pelanggaran.pada("tanggalLahir", "WAJIB_DIISI"));
        } else if (!isi.tanggalLahir().isBefore(LocalDate.now(jam).minusYears(16))
                || isi.tanggalLahir().getYear() < 1930) {
            hasil.add(Pelanggaran.pada("tanggalLahir", "RIWAYAT_TMT_TIDAK_WAJAR"));
        }
        if (isi.berkasId() == null) {
            hasil.add(Pelanggaran.pada("berkas", "RIWAYAT_BUKTI_WAJIB"));
        }
        if (hasil.isEmpty() && tetap(isi)) {
            hasil.add(Pelanggaran.pada("", "IDENTITAS_TETAP"));
        }
        return hasil;
    }

    private boolean tetap(IsiIdentitas isi) {
        return dampak(isi).stream().allMatch(d -> Objects.equals(d.sebelum(), d.sesudah()));
    }

    private static void wajib(List<Pelanggaran> hasil, String nama, String nilai, int maks) {
        if (nilai == null) {
            hasil.add(Pelanggaran.pada(nama, "WAJIB_DIISI"));
        }
        panjang(hasil, nama, nilai, maks);
    }

    private static void panjang(List<Pelanggaran> hasil, String nama, String nilai, int maks) {
        if (nilai != null && nilai.length() > maks) {
            hasil.add(Pelanggaran.pada(nama, "TEKS_TERLALU_PANJANG", maks));
        }
    }

    @Override
    public List<BarisDampak> dampak(IsiIdentitas isi) {
        var p = em.find(Pegawai.class, isi.pegawaiId());
        return List.of(
                new BarisDampak("IDENTITAS.nama", p.nama(), isi.nama()),
                new BarisDampak("IDENTITAS.gelarDepan", p.gelarDepan(), isi.gelarDepan()),
                new BarisDampak("IDENTITAS.gelarBelakang", p.gelarBelakang(), isi.gelarBelakang()),
                new BarisDampak("IDENTITAS.nik", p.nik(), isi.nik()),
                new BarisDampak("IDENTITAS.tempatLahir", p.tempatLahir(), isi.tempatLahir()),
                new BarisDampak(
                        "IDENTITAS.tanggalLahir",
                        String.valueOf(p.tanggalLahir()),
                        String.valueOf(isi.tanggalLahir())));
    }

    @Override
    public void laksanakan(IsiIdentitas isi, KonteksUsulan konteks) {
        em.find(Pegawai.class, isi.pegawaiId())
                .perbaikiIdentitas(
                        isi.nama(),
                        isi.gelarDepan(),
                        isi.gelarBelakang(),
                        isi.nik(),
                        isi.tempatLahir(),
                        isi.tanggalLahir());
    }

    @Override
    public String tautan(IsiIdentitas isi) {
        return "/pegawai/rincian?id=" + isi.pegawaiId();
    }
}
