package id.teladan.skp.rencana;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.pegawai.PembacaIdentitas;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;

/** Submission of one's own SKP, or of the change of an approved one, to the superior of the day. */
@UseCase
public class PengajuanSkp {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;
    @Inject PembacaIsi pembaca;
    @Inject PencariAtasan pencari;
    @Inject PembacaIdentitas identitas;

    /** Refuses with all problems at once; hints do not block. A repeated click changes nothing. */
    @Izin(Hak.MENYUSUN_SKP)
    public void ajukan(@Valid AjukanSkp cmd) {
        var skp = skpSaya.temukan(cmd.id(), Hak.MENYUSUN_SKP);
        if (skpSaya.terulang(cmd.id(), LangkahSkp.AJUKAN, cmd.versi())
                || skpSaya.terulang(cmd.id(), LangkahSkp.AJUKAN_PERUBAHAN, cmd.versi())) {
            return;
        }
        skp.pastikanVersi(cmd.versi());
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        if (skp.status() == StatusSkp.DIKEMBALIKAN) {
            em.persist(skp.perbaiki(saya));
        }
        var riwayat = skp.ajukan(saya);
        var masalah = periksa(skp).masalah();
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        em.persist(riwayat);
    }

    private PemeriksaanSkp.Hasil periksa(Skp skp) {
        var hari = Acuan.dalam(skp.mulai(), skp.sampai(), LocalDate.now(jam));
        var pegawai = skp.pegawai().id();
        var jenjang = identitas.pada(pegawai, hari).map(i -> i.jenjang()).orElse("");
        var adaAtasan = pencari.atasan(pegawai, hari).isPresent();
        if (!adaAtasan) {
            throw PelanggaranAturan.kode("SKP-210");
        }
        return PemeriksaanSkp.periksa(
                pembaca.baca(skp.id()),
                skp.pendekatan(),
                jenjang != null && jenjang.startsWith("JPT"),
                adaAtasan);
    }
}
