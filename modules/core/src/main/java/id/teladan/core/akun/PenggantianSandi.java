package id.teladan.core.akun;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** A person chooses his own password. */
@UseCase
public class PenggantianSandi {

    @Inject PelakuAktif aktif;
    @Inject PersiapanAkun persiapan;
    @Inject PengakhiranSesi sesi;

    /** Whether the person has a local account; a directory keeps the passwords of the others. */
    @Izin(Hak.MASUK)
    public boolean punyaAkun() {
        return persiapan.milik(aktif.pelaku().pegawaiId()).isPresent();
    }

    /**
     * Changes the password; all other sessions of the person end.
     *
     * @param sesiKini key of the session that goes on
     */
    @Izin(Hak.MASUK)
    public void ganti(GantiSandi cmd, String sesiKini) {
        var akun =
                persiapan
                        .milik(aktif.pelaku().pegawaiId())
                        .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
        var masalah = new ArrayList<Pelanggaran>();
        if (!SidikSandi.cocok(cmd.lama(), akun.sandiHash())) {
            masalah.add(Pelanggaran.pada("lama", "SANDI_LAMA_KELIRU"));
        }
        masalah.addAll(
                AturanSandi.periksa(
                        cmd.baru(),
                        List.of(
                                akun.namaAkun(),
                                akun.pegawai().nama(),
                                akun.pegawai().nip(),
                                "teladan")));
        if (!cmd.baru().equals(cmd.ulang())) {
            masalah.add(Pelanggaran.pada("ulang", "SANDI_ULANG_BEDA"));
        }
        if (masalah.isEmpty() && cmd.baru().equals(cmd.lama())) {
            masalah.add(Pelanggaran.pada("baru", "SANDI_SAMA"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        akun.gantiSandi(SidikSandi.dari(cmd.baru()));
        sesi.akhiriLainnya(sesiKini);
    }
}
