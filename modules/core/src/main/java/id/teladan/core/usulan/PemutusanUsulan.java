package id.teladan.core.usulan;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Decides a proposal of somebody else: approving it carries the change out in the same transaction. */
@UseCase
public class PemutusanUsulan {

    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject KatalogUsulan katalog;
    @Inject BukuUsulan buku;
    @Inject Event<Pemberitahuan> pemberitahuan;

    /** Approves; what speaks against it by now is refused with all its problems, and the proposal stays waiting. */
    @Izin(Hak.MASUK)
    public void setujui(PutuskanUsulan cmd) {
        var usulan = buka(cmd);
        var terbuka = katalog.buka(usulan.jenis(), usulan.isi());
        var masalah = terbuka.periksa();
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var dampak = terbuka.dampak();
        terbuka.laksanakan(usulan.konteks(aktif.pelaku().pegawaiId()));
        putuskan(usulan, StatusUsulan.DISETUJUI, cmd.catatan(), dampak);
    }

    /** Refuses, with a reason. */
    @Izin(Hak.MASUK)
    public void tolak(PutuskanUsulan cmd) {
        var usulan = buka(cmd);
        if (cmd.catatan() == null || cmd.catatan().isBlank()) {
            throw new PelanggaranAturan(
                    List.of(Pelanggaran.pada("catatan", "USULAN_CATATAN_WAJIB")));
        }
        putuskan(
                usulan,
                StatusUsulan.DITOLAK,
                cmd.catatan(),
                katalog.buka(usulan.jenis(), usulan.isi()).dampak());
    }

    private Usulan buka(PutuskanUsulan cmd) {
        var pelaku = aktif.pelaku();
        var usulan = buku.dalamLingkup(pelaku, cmd.id());
        if (pelaku.diri(usulan.pengusulId())) {
            throw AksesDitolak.kode("USULAN_SENDIRI");
        }
        if (pelaku.diri(usulan.pegawaiId())) {
            throw AksesDitolak.kode("USULAN_TENTANG_DIRI");
        }
        if (!katalog.buka(usulan.jenis(), usulan.isi()).bolehMemutuskan(pelaku)) {
            throw AksesDitolak.kode("AKSES_DITOLAK");
        }
        usulan.pastikanMenunggu(cmd.versi());
        if (cmd.catatan() != null && cmd.catatan().length() > PengajuanUsulan.ALASAN_TERPANJANG) {
            throw new PelanggaranAturan(
                    List.of(
                            Pelanggaran.pada(
                                    "catatan",
                                    "TEKS_TERLALU_PANJANG",
                                    PengajuanUsulan.ALASAN_TERPANJANG)));
        }
        return usulan;
    }

    private void putuskan(
            Usulan usulan, StatusUsulan status, String catatan, List<BarisDampak> dampak) {
        var pelaku = aktif.pelaku();
        usulan.putuskan(
                status, pelaku.pegawaiId(), catatan, JsonRecord.tulis(dampak), Instant.now(jam));
        pemberitahuan.fire(
                new Pemberitahuan(
                        usulan.pengusulId(),
                        "USULAN_" + status,
                        List.of(usulan.ringkasan(), pelaku.nama()),
                        "/usulan?tab=SAYA&id=" + usulan.id()));
    }
}
