package id.teladan.skp.evaluasi;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.UsulanRating;
import id.teladan.skp.persetujuan.PenentuAtasan;
import id.teladan.skp.realisasi.PembacaRealisasi;
import id.teladan.skp.rencana.IsiSkp;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
    @Inject PembacaRealisasi realisasi;

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
        var isi = pembaca.baca(skp.id());
        var butir = butir(evaluasi);
        var acuan = MasaEvaluasi.akhir(skp.tahun(), skp.sampai(), cmd.triwulan());
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
                && perluAlasan(skp, cmd.triwulan(), evaluasi, usulan)) {
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
                        evaluasi.id(),
                        masukan(isi, butir, evaluasi),
                        jejak(evaluasi, usulan, kuadran, saya),
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
    private boolean perluAlasan(
            Skp skp, int triwulan, Evaluasi evaluasi, Hasil<UsulanRating> usulan) {
        var diusulkan = usulan.nilaiUsulan().orElseThrow();
        var tanpaBukti =
                realisasi.semua(skp.id()).stream()
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

    private static Jejak jejak(
            Evaluasi evaluasi,
            Hasil<UsulanRating> usulan,
            Hasil<PredikatKinerja> kuadran,
            Pelaksana saya) {
        return Jejak.mulai(kuadran.jejak().aturan())
                .semua(usulan.jejak())
                .langkah(
                        "Pejabat penilai menetapkan kedua rating",
                        "diketik pejabat penilai; usulan hanya pembanding",
                        Langkah.isi(
                                "penilai",
                                saya.nama(),
                                "sebagai",
                                saya.sebagai(),
                                "ratingHasilKerja",
                                evaluasi.ratingHasil(),
                                "ratingPerilaku",
                                evaluasi.ratingPerilaku(),
                                "alasan",
                                evaluasi.alasan() == null ? "sesuai usulan" : evaluasi.alasan()),
                        null,
                        Regulasi.PERMENPANRB_6_2022.pasal("Lampiran, evaluasi kinerja pegawai"))
                .semua(kuadran.jejak())
                .selesai();
    }

    private static String masukan(IsiSkp isi, PengusulRating.Butir butir, Evaluasi evaluasi) {
        var hasil = Json.createObjectBuilder();
        isi.hasilKerja()
                .forEach(h -> hasil.add(String.valueOf(h.id()), butir.hasil().get(h.id()).name()));
        var perilaku = Json.createObjectBuilder();
        butir.perilaku().forEach((n, r) -> perilaku.add(n.name(), r.name()));
        var b =
                Json.createObjectBuilder()
                        .add("hasilKerja", hasil)
                        .add("perilaku", perilaku)
                        .add("capaianOrganisasi", evaluasi.capaianOrganisasi().name())
                        .add("ratingHasilKerja", evaluasi.ratingHasil().name())
                        .add("ratingPerilaku", evaluasi.ratingPerilaku().name());
        if (evaluasi.alasan() != null) {
            b.add("alasan", evaluasi.alasan());
        }
        return b.build().toString();
    }
}
