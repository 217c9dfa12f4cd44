package id.teladan.skp.evaluasi;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.UsulanRating;
import id.teladan.skp.capaian.CapaianBerlaku;
import id.teladan.skp.persetujuan.PenentuAtasan;
import id.teladan.skp.realisasi.BacaanRealisasi;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;

/**
 * The superior of the day sets the evaluation: the predicate follows from the two ratings by quadrant, its explanation
 * is stored once. The yearly one moves the SKP on. PermenPANRB 6/2022.
 */
@UseCase
public class PenetapanPredikat {

    @Inject EntityManager em;
    @Inject SkpDalamLingkup skpBawahan;
    @Inject PenentuAtasan penentu;
    @Inject BukuEvaluasi buku;
    @Inject PembacaIsi pembaca;

    /** Refuses with all problems at once. Reference date of the rules: last day of the appraised period. */
    @Izin(Hak.MENILAI_SKP)
    public PredikatKinerja tetapkan(@Valid TetapkanPredikat cmd) {
        var skp = skpBawahan.temukan(cmd.skpId(), Hak.MENILAI_SKP);
        var saya = penentu.atasan(skp);
        var evaluasi = buku.temukan(cmd.skpId(), cmd.triwulan());
        if (evaluasi.status() != StatusEvaluasi.DRAF
                && evaluasi.versi() == cmd.versi() + 1
                && evaluasi.predikat() != null) {
            return evaluasi.predikat();
        }
        evaluasi.pastikanVersi(cmd.versi());
        if (skp.perubahanDibuka()) {
            throw PelanggaranAturan.kode("SKP-111");
        }
        var acuan = MasaEvaluasi.akhir(skp.tahun(), skp.sampai(), cmd.triwulan());
        var bacaan =
                pembaca.lengkap(
                        skp.id(),
                        0,
                        BacaanRealisasi.BAGIAN,
                        BacaanRealisasi.BUKTI,
                        CapaianBerlaku.bagian(
                                skp.pegawai().id(), skp.tahun(), cmd.triwulan(), acuan),
                        UnitTertutup.bagian(
                                skp.pegawai().id(), skp.tahun(), cmd.triwulan(), acuan));
        UnitTertutup.pastikanTerbuka(bacaan);
        var resmi = CapaianBerlaku.dari(bacaan);
        if (resmi != null && evaluasi.status() == StatusEvaluasi.DRAF) {
            evaluasi.capaianResmi(resmi.predikat());
        }
        var isi = bacaan.kerja();
        var butir = butir(evaluasi);
        var masalah = new ArrayList<>(PengusulRating.belum(isi, butir));
        if (evaluasi.capaianOrganisasi() == null) {
            masalah.add(Pelanggaran.pada("capaianOrganisasi", "SKP-501"));
        }
        if (evaluasi.ratingHasil() == null || evaluasi.ratingPerilaku() == null) {
            masalah.add(Pelanggaran.pada("rating", "SKP-503"));
        }
        var usulan = PengusulRating.usulkan(isi, butir, acuan);
        if (masalah.isEmpty()
                && evaluasi.alasan() == null
                && perluAlasan(bacaan, cmd.triwulan(), evaluasi, usulan)) {
            masalah.add(Pelanggaran.pada("alasan", "SKP-504"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var diusulkan = usulan.nilaiUsulan().orElseThrow();
        var kuadran =
                AturanPredikat.KATALOG
                        .pada(acuan)
                        .predikat(evaluasi.ratingHasil(), evaluasi.ratingPerilaku());
        var predikat = kuadran.nilaiUsulan().orElseThrow();
        evaluasi.tetapkan(diusulkan, predikat, saya);
        em.persist(
                new JejakEvaluasi(
                        evaluasi,
                        SusunanJejak.masukan(
                                isi.hasilKerja().stream().map(h -> h.id()).toList(),
                                butir.hasil(),
                                butir.perilaku(),
                                evaluasi.capaianOrganisasi(),
                                new SusunanJejak.Ditetapkan(
                                        evaluasi.ratingHasil(),
                                        evaluasi.ratingPerilaku(),
                                        evaluasi.alasan())),
                        SusunanJejak.susun(
                                usulan,
                                kuadran,
                                saya.nama(),
                                saya.sebagai(),
                                new SusunanJejak.Ditetapkan(
                                        evaluasi.ratingHasil(),
                                        evaluasi.ratingPerilaku(),
                                        evaluasi.alasan())),
                        saya.waktu()));
        if (cmd.triwulan() == 0) {
            em.persist(skp.evaluasi(saya));
        }
        return predikat;
    }

    private PengusulRating.Butir butir(Evaluasi evaluasi) {
        var hasil = new HashMap<Long, NilaiButir>();
        var perilaku = new EnumMap<NilaiBerakhlak, NilaiButir>(NilaiBerakhlak.class);
        for (var b : buku.butir(evaluasi)) {
            if (b.nilai() == null) {
                hasil.put(b.hasilKerjaId(), b.rating());
            } else {
                perilaku.put(b.nilai(), b.rating());
            }
        }
        return new PengusulRating.Butir(hasil, perilaku);
    }

    /** A deviation, a proposal that needs a second look, or a realisation without evidence. */
    private static boolean perluAlasan(
            PembacaIsi.Bacaan bacaan, int triwulan, Evaluasi evaluasi, Hasil<UsulanRating> usulan) {
        var diusulkan = usulan.nilaiUsulan().orElseThrow();
        var tanpaBukti =
                BacaanRealisasi.dari(bacaan).stream()
                        .anyMatch(
                                r ->
                                        (triwulan == 0 || r.triwulan() == triwulan)
                                                && r.terisi()
                                                && r.bukti().isEmpty());
        return diusulkan.ratingHasilKerja() != evaluasi.ratingHasil()
                || diusulkan.ratingPerilaku() != evaluasi.ratingPerilaku()
                || usulan.pilih(u -> false, t -> true, p -> true)
                || tanpaBukti;
    }
}
