package id.teladan.skp.daftar;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.pegawai.PembacaIdentitas;
import id.teladan.skp.rencana.Acuan;
import id.teladan.skp.rencana.LangkahTercatat;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Reading of SKP: one's own by year, one in full, its approved versions. */
@UseCase
public class DaftarSkp {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup dalamLingkup;
    @Inject PembacaIsi pembaca;
    @Inject PencariAtasan pencari;
    @Inject PembacaIdentitas identitas;

    /** The own SKP of all years, the newest first. */
    @Izin(Hak.MENYUSUN_SKP)
    public List<BarisSkp> milikSaya() {
        return em.createQuery(
                        """
                        select new id.teladan.skp.daftar.BarisSkp(s.id, s.tahun, s.mulai, s.sampai, s.pendekatan, s.status, s.nomorVersi,
                          s.perubahanDibuka, s.catatanPengembalian, s.diubahPada,
                          (select count(h) from HasilKerja h where h.skp = s and h.dihapus is null),
                          (select max(cast(e.predikat as string)) from Evaluasi e where e.skpId = s.id and e.triwulan = 0))
                        from Skp s where s.pegawai.id = :saya order by s.mulai desc, s.id
                        """,
                        BarisSkp.class)
                .setParameter("saya", aktif.pelaku().pegawaiId())
                .getResultList();
    }

    /**
     * The SKP in full. Its owner sees the working content. Everybody else sees the version in force while a change is
     * being prepared, and the submitted content while it waits for a decision.
     */
    @Izin(Hak.LIHAT_SKP)
    public RincianSkp rincian(long id) {
        var skp = dalamLingkup.temukan(id, Hak.LIHAT_SKP);
        var berlaku =
                !milikSaya(skp) && skp.perubahanDibuka() && skp.status() == StatusSkp.DISETUJUI;
        return susun(skp, berlaku ? skp.nomorVersi() : 0);
    }

    /** An approved version as it was approved. */
    @Izin(Hak.LIHAT_SKP)
    public RincianSkp versi(long id, int nomor) {
        return susun(dalamLingkup.temukan(id, Hak.LIHAT_SKP), nomor);
    }

    private RincianSkp susun(Skp skp, int nomor) {
        var bacaan = pembaca.lengkap(skp.id(), nomor);
        if (nomor > 0 && bacaan.versi() == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var pegawai = skp.pegawai().id();
        var persetujuan = persetujuan(skp, bacaan, nomor);
        var kini = pencari.atasan(pegawai, LocalDate.now(jam));
        var saya = aktif.pelaku();
        var atasan =
                saya.punya(Hak.MEMUTUSKAN_SKP)
                        && kini.filter(a -> Objects.equals(a.pegawaiId(), saya.pejabatId()))
                                .isPresent();
        var penilai =
                persetujuan == null
                        ? kini.map(PencariAtasan.Atasan::pegawaiId).orElse(null)
                        : Long.valueOf(persetujuan.olehId());
        var hari = Acuan.dalam(skp.mulai(), skp.sampai(), LocalDate.now(jam));
        var orang =
                identitas.semua(
                        penilai == null ? List.of(pegawai) : List.of(pegawai, penilai), hari);
        return new RincianSkp(
                skp.id(),
                skp.versi(),
                skp.tahun(),
                skp.mulai(),
                skp.sampai(),
                skp.pendekatan(),
                skp.status(),
                skp.nomorVersi(),
                nomor,
                skp.perubahanDibuka(),
                skp.alasanPerubahan(),
                skp.catatanPengembalian(),
                skp.diajukanPada(),
                orang.get(pegawai),
                penilai == null ? null : orang.get(penilai),
                persetujuan == null
                        ? kini.map(PencariAtasan.Atasan::jenis).orElse(null)
                        : persetujuan.sebagai(),
                persetujuan == null
                        ? kini.map(PencariAtasan.Atasan::jabatan).orElse(null)
                        : persetujuan.jabatan(),
                persetujuan == null ? null : persetujuan.waktu(),
                nomor > 0 ? bacaan.versi() : bacaan.kerja(),
                bacaan.langkah(),
                TindakanSkp.dari(skp.status(), skp.perubahanDibuka(), milikSaya(skp), atasan));
    }

    private boolean milikSaya(Skp skp) {
        return Objects.equals(skp.pegawai().id(), aktif.pelaku().pegawaiId());
    }

    /** The approval that the shown content rests on; null while it waits for one. */
    private static LangkahTercatat persetujuan(Skp skp, PembacaIsi.Bacaan bacaan, int nomor) {
        var tetap =
                !skp.perubahanDibuka()
                        && (skp.status() == StatusSkp.DISETUJUI
                                || skp.status() == StatusSkp.DIEVALUASI
                                || skp.status() == StatusSkp.FINAL);
        var dicari = nomor > 0 ? nomor : tetap ? skp.nomorVersi() : 0;
        return dicari == 0
                ? null
                : bacaan.langkah().stream()
                        .filter(l -> l.versiBaru() == dicari)
                        .findFirst()
                        .orElse(null);
    }
}
