package id.teladan.core.penataan;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Drafts a reorganisation step by step and proposes it; a second person decides. */
@UseCase
public class PenyusunanPenataan {

    private static final int NAMA_TERPANJANG = 200;
    private static final int SK_TERPANJANG = 80;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject BukuPenataan buku;
    @Inject PengajuanUsulan pengajuan;

    /** Begins a draft or changes its head. Returns its number. */
    @Izin(Hak.MENATA_UNIT)
    public long simpan(SimpanPenataan cmd) {
        periksa(cmd);
        var p =
                cmd.id() == null
                        ? Penataan.buat(aktif.pelaku().pegawaiId())
                        : buku.rancangan(cmd.id());
        if (cmd.id() != null) {
            p.pastikanVersi(cmd.versi());
        }
        p.isi(cmd, jam.instant());
        if (cmd.id() == null) {
            em.persist(p);
        }
        return p.id();
    }

    private static void periksa(SimpanPenataan c) {
        var semua = new ArrayList<Pelanggaran>();
        teks(semua, "nama", c.nama(), NAMA_TERPANJANG);
        teks(semua, "nomorSk", c.nomorSk(), SK_TERPANJANG);
        if (c.berlaku() == null) {
            semua.add(Pelanggaran.pada("berlaku", "WAJIB_DIISI"));
        }
        if (!semua.isEmpty()) {
            throw new PelanggaranAturan(semua);
        }
    }

    private static void teks(List<Pelanggaran> semua, String bidang, String isi, int maks) {
        if (isi == null || isi.isBlank()) {
            semua.add(Pelanggaran.pada(bidang, "WAJIB_DIISI"));
        } else if (isi.length() > maks) {
            semua.add(Pelanggaran.pada(bidang, "TEKS_TERLALU_PANJANG", maks));
        }
    }

    /** Adds a step at the end; whether it works out is told by the preview. */
    @Izin(Hak.MENATA_UNIT)
    public void tambah(long penataanId, Langkah langkah) {
        var p = buku.rancangan(penataanId);
        var ada = buku.langkah(penataanId);
        em.persist(LangkahPenataan.dari(penataanId, ada.size() + 1, langkah));
        p.tersentuh(jam.instant());
    }

    @Izin(Hak.MENATA_UNIT)
    public void hapusLangkah(long penataanId, long langkahId) {
        var p = buku.rancangan(penataanId);
        var l =
                buku.langkah(penataanId).stream()
                        .filter(x -> x.id() == langkahId)
                        .findFirst()
                        .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
        em.remove(l);
        p.tersentuh(jam.instant());
    }

    /** Throws a draft away. */
    @Izin(Hak.MENATA_UNIT)
    public void hapus(long penataanId, long versi) {
        var p = buku.rancangan(penataanId);
        p.pastikanVersi(versi);
        buku.langkah(penataanId).forEach(em::remove);
        em.flush();
        em.remove(p);
    }

    /** Hands it to a second person; refuses with everything that is wrong. */
    @Izin(Hak.MENATA_UNIT)
    public long ajukan(long penataanId, long versi, String alasan) {
        var p = buku.rancangan(penataanId);
        p.pastikanVersi(versi);
        return pengajuan.ajukan(
                new AjukanUsulan(
                        UsulanPenataan.JENIS,
                        new TetapkanPenataan(penataanId, versi),
                        alasan,
                        p.berlaku(),
                        null));
    }
}
