package id.teladan.core.akun;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The administrator's work on local accounts. Each act says the state that it wants and asks for no version: a sign-in in
 * between changes the row but not what was meant. Nobody works on his own account.
 */
@UseCase
public class PengelolaanAkun {

    /** How long a one-time password waits for its first use. */
    public static final Duration LAMA_SEKALI_PAKAI = Duration.ofDays(3);

    private static final Clock JAM_MESIN = Clock.systemUTC();

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject PersiapanAkun persiapan;
    @Inject PengakhiranSesi sesi;
    @Inject Event<Pemberitahuan> pemberitahuan;

    /** Ends a lock-out after failed sign-ins. */
    @Izin(Hak.MENGELOLA_AKUN)
    public void bukaKunci(long pegawaiId) {
        akun(pegawaiId).bukaKunci();
    }

    /** Refuses further sign-ins and ends the open sessions. */
    @Izin(Hak.MENGELOLA_AKUN)
    public void nonaktifkan(long pegawaiId) {
        akun(pegawaiId).aktifkan(false);
        sesi.akhiriSemua(pegawaiId);
    }

    @Izin(Hak.MENGELOLA_AKUN)
    public void aktifkan(long pegawaiId) {
        akun(pegawaiId).aktifkan(true);
    }

    /** A new account; returns its one-time password, which is shown once and kept nowhere. */
    @Izin(Hak.MENGELOLA_AKUN)
    public String buat(long pegawaiId, String namaAkun) {
        var masalah = persiapan.periksaBaru(pegawaiId, namaAkun);
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        pastikanBukanPetugas(pegawaiId);
        var akun =
                new Akun(
                        PersiapanAkun.rapikan(namaAkun), em.getReference(Pegawai.class, pegawaiId));
        em.persist(akun);
        return sekaliPakai(akun);
    }

    /** Sets a one-time password, shown once; ends the open sessions and tells the person. */
    @Izin(Hak.MENGELOLA_AKUN)
    public String aturUlang(long pegawaiId) {
        var akun = akun(pegawaiId);
        if (!akun.bolehDiaturUlang(Instant.now(JAM_MESIN))) {
            pastikanBukanPetugas(pegawaiId);
        }
        sesi.akhiriSemua(pegawaiId);
        return sekaliPakai(akun);
    }

    private String sekaliPakai(Akun akun) {
        var sandi = SidikSandi.sekaliPakai();
        akun.aturUlang(SidikSandi.dari(sandi), Instant.now(JAM_MESIN).plus(LAMA_SEKALI_PAKAI));
        pemberitahuan.fire(
                new Pemberitahuan(
                        akun.pegawai().id(),
                        "AKUN_DIATUR_ULANG",
                        List.of(aktif.pelaku().nama()),
                        "/keamanan"));
        return sandi;
    }

    private void pastikanBukanPetugas(long pegawaiId) {
        if (persiapan.petugas(pegawaiId)) {
            throw PelanggaranAturan.kode("AKUN_PERLU_ORANG_KEDUA");
        }
    }

    private Akun akun(long pegawaiId) {
        if (Objects.equals(aktif.pelaku().pegawaiId(), pegawaiId)) {
            throw AksesDitolak.kode("AKUN_SENDIRI");
        }
        return persiapan
                .milik(pegawaiId)
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }
}
