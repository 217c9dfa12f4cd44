package id.teladan.skp.daftar;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.pegawai.PembacaPihak;
import id.teladan.skp.rencana.Acuan;
import id.teladan.skp.rencana.LangkahTercatat;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Puts an SKP together for its pages with two statements; the use case has found it within its scope before. */
@ApplicationScoped
class PenyusunRincian {

    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PembacaIsi pembaca;
    @Inject PembacaPihak pembacaPihak;

    /** The content, with an approved version when {@code nomor} asks for one. */
    PembacaIsi.Bacaan baca(Skp skp, int nomor, PembacaIsi.Bagian... bagian) {
        var bacaan = pembaca.lengkap(skp.id(), nomor, bagian);
        if (nomor > 0 && bacaan.versi() == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return bacaan;
    }

    RincianSkp susun(Skp skp, PembacaIsi.Bacaan bacaan, int nomor) {
        return susun(skp, bacaan, nomor, pihak(skp, bacaan, nomor));
    }

    /** The owner, his superior of today, and who approved the shown content, else the superior. */
    PembacaPihak.Pihak pihak(Skp skp, PembacaIsi.Bacaan bacaan, int nomor) {
        var persetujuan = persetujuan(skp, bacaan, nomor);
        var kini = LocalDate.now(jam);
        return pembacaPihak.baca(
                skp.pegawai().id(),
                persetujuan == null ? null : Long.valueOf(persetujuan.olehId()),
                kini,
                Acuan.dalam(skp.mulai(), skp.sampai(), kini));
    }

    RincianSkp susun(Skp skp, PembacaIsi.Bacaan bacaan, int nomor, PembacaPihak.Pihak pihak) {
        var persetujuan = persetujuan(skp, bacaan, nomor);
        var kini = pihak.atasan();
        var saya = aktif.pelaku();
        var milikSaya = Objects.equals(skp.pegawai().id(), saya.pegawaiId());
        var atasan =
                saya.punya(Hak.MEMUTUSKAN_SKP)
                        && kini != null
                        && Objects.equals(kini.pegawaiId(), saya.pejabatId());
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
                pihak.pegawai(),
                pihak.pejabat(),
                persetujuan == null ? (kini == null ? null : kini.jenis()) : persetujuan.sebagai(),
                persetujuan == null
                        ? (kini == null ? null : kini.jabatan())
                        : persetujuan.jabatan(),
                persetujuan == null ? null : persetujuan.waktu(),
                nomor > 0 ? bacaan.versi() : bacaan.kerja(),
                bacaan.langkah(),
                TindakanSkp.dari(skp.status(), skp.perubahanDibuka(), milikSaya, atasan));
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
