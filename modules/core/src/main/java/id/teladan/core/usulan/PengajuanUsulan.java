package id.teladan.core.usulan;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;

/** Proposes a change, and takes a proposal back while nobody has decided it. */
@UseCase
public class PengajuanUsulan {

    /** Characters of a reason at most. */
    public static final int ALASAN_TERPANJANG = 2000;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject KatalogUsulan katalog;
    @Inject BukuUsulan buku;

    /** Keeps the proposal; the right depends on its kind. Returns its number. */
    @Izin(Hak.MASUK)
    public long ajukan(AjukanUsulan cmd) {
        var pelaku = aktif.pelaku();
        var terbuka = katalog.buka(cmd.jenis(), cmd.isi());
        if (!pelaku.punya(terbuka.hakMengusulkan())) {
            throw AksesDitolak.kode("AKSES_DITOLAK");
        }
        if (!buku.menjangkau(
                pelaku, terbuka.hakMengusulkan(), terbuka.pegawaiId(), terbuka.unitId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        if (cmd.berkasId() != null && !berkasMilik(pelaku.pegawaiId(), cmd.berkasId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        periksa(cmd, terbuka);
        var usulan = Usulan.ajukan(terbuka, cmd, pelaku.pegawaiId(), Instant.now(jam));
        em.persist(usulan);
        return usulan.id();
    }

    /** Takes an own waiting proposal back. */
    @Izin(Hak.MASUK)
    public void tarik(PutuskanUsulan cmd) {
        var usulan = buku.milik(aktif.pelaku(), cmd.id());
        usulan.pastikanMenunggu(cmd.versi());
        usulan.putuskan(StatusUsulan.DITARIK, null, cmd.catatan(), null, Instant.now(jam));
    }

    private void periksa(AjukanUsulan cmd, UsulanTerbuka<?> terbuka) {
        var semua = new ArrayList<Pelanggaran>();
        if (cmd.alasan() == null || cmd.alasan().isBlank()) {
            semua.add(Pelanggaran.pada("alasan", "USULAN_ALASAN_WAJIB"));
        } else if (cmd.alasan().strip().length() > ALASAN_TERPANJANG) {
            semua.add(Pelanggaran.pada("alasan", "TEKS_TERLALU_PANJANG", ALASAN_TERPANJANG));
        }
        semua.addAll(terbuka.periksa());
        if (semua.isEmpty() && menunggu(cmd.jenis(), terbuka.sasaran())) {
            semua.add(Pelanggaran.pada("", "USULAN_MASIH_MENUNGGU"));
        }
        if (!semua.isEmpty()) {
            throw new PelanggaranAturan(semua);
        }
    }

    private boolean menunggu(String jenis, String sasaran) {
        return em.createQuery(
                                "select count(u) from Usulan u where u.jenis = :jenis and u.sasaran = :sasaran and u.status = :status",
                                Long.class)
                        .setParameter("jenis", jenis)
                        .setParameter("sasaran", sasaran)
                        .setParameter("status", StatusUsulan.MENUNGGU)
                        .getSingleResult()
                > 0;
    }

    private boolean berkasMilik(Long pegawaiId, long berkasId) {
        return !em.createNativeQuery(
                        "select 1 from core_berkas where id = :id and pemilik_id = :pemilik")
                .setParameter("id", berkasId)
                .setParameter("pemilik", pegawaiId)
                .getResultList()
                .isEmpty();
    }
}
