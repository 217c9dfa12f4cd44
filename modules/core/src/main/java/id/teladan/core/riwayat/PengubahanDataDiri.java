package id.teladan.core.riwayat;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.Pegawai;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;

/** The acting person's own data: contact changes at once; identity goes through {@link PerbaikanIdentitas}. */
@UseCase
public class PengubahanDataDiri {

    private static final int ALAMAT_TERPANJANG = 250;

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;

    @Izin(Hak.MENGUSULKAN_PERBAIKAN)
    public DataDiri baca() {
        var p = saya();
        return new DataDiri(
                new IsiIdentitas(
                        p.id(),
                        p.nama(),
                        p.gelarDepan(),
                        p.gelarBelakang(),
                        p.nik(),
                        p.tempatLahir(),
                        p.tanggalLahir(),
                        null),
                p.email(),
                p.telepon(),
                p.alamat(),
                p.versi());
    }

    /** Changes the ways to reach the acting person. */
    @Izin(Hak.MENGUSULKAN_PERBAIKAN)
    public void ubahKontak(UbahKontak cmd) {
        var masalah = new ArrayList<Pelanggaran>();
        if (cmd.email() != null
                && (cmd.email().length() > 120
                        || !cmd.email().matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,20}"))) {
            masalah.add(Pelanggaran.pada("email", "EMAIL_TIDAK_SAH"));
        }
        if (cmd.telepon() != null && !cmd.telepon().matches("\\+?[0-9][0-9 \\-]{6,18}")) {
            masalah.add(Pelanggaran.pada("telepon", "TELEPON_TIDAK_SAH"));
        }
        if (cmd.alamat() != null && cmd.alamat().length() > ALAMAT_TERPANJANG) {
            masalah.add(Pelanggaran.pada("alamat", "TEKS_TERLALU_PANJANG", ALAMAT_TERPANJANG));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var p = saya();
        if (p.versi() != cmd.versi()) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
        p.ubahKontak(cmd.email(), cmd.telepon(), cmd.alamat());
    }

    private Pegawai saya() {
        var id = aktif.pelaku().pegawaiId();
        var p = id == null ? null : em.find(Pegawai.class, id);
        if (p == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return p;
    }
}
