package id.teladan.skp.rencana;

import id.teladan.core.galat.Pelanggaran;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is missing before an SKP can be submitted, all at once, and what is only worth a second look. PermenPANRB 6/2022. */
public final class PemeriksaanSkp {

    /** Problems block the submission, hints do not. */
    public record Hasil(List<Pelanggaran> masalah, List<Pelanggaran> saran)
            implements java.io.Serializable {

        public Hasil {
            masalah = List.copyOf(masalah);
            saran = List.copyOf(saran);
        }
    }

    private static final Set<Aspek> LAZIM = Set.of(Aspek.KUANTITAS, Aspek.KUALITAS, Aspek.WAKTU);

    private PemeriksaanSkp() {}

    /**
     * @param jpt true for a JPT or the head of an independent unit: each main result needs a perspektif
     * @param adaAtasan false at the top of the tree: nothing to link to
     */
    public static Hasil periksa(IsiSkp isi, Pendekatan pendekatan, boolean jpt, boolean adaAtasan) {
        var masalah = new ArrayList<Pelanggaran>();
        var saran = new ArrayList<Pelanggaran>();
        if (isi.utama().isEmpty()) {
            masalah.add(Pelanggaran.pada("hasilKerja", "SKP-201"));
        }
        for (var i = 0; i < isi.hasilKerja().size(); i++) {
            hasilKerja(isi, i, pendekatan, jpt, adaAtasan, masalah, saran);
        }
        for (var l : isi.lampiran()) {
            if (l.uraian().isBlank()) {
                masalah.add(Pelanggaran.pada("lampiran[" + l.id() + "]", "SKP-208"));
            }
        }
        isi.perilaku().stream()
                .filter(p -> p.ekspektasi().isBlank())
                .findFirst()
                .ifPresent(p -> saran.add(Pelanggaran.pada("perilaku", "SKP-222")));
        if (isi.lampiran().isEmpty()) {
            saran.add(Pelanggaran.pada("lampiran", "SKP-223"));
        }
        return new Hasil(masalah, saran);
    }

    private static void hasilKerja(
            IsiSkp isi,
            int urut,
            Pendekatan pendekatan,
            boolean jpt,
            boolean adaAtasan,
            List<Pelanggaran> masalah,
            List<Pelanggaran> saran) {
        var h = isi.hasilKerja().get(urut);
        var nomor = nomor(isi, h);
        var bidang = "hasilKerja[" + urut + "]";
        if (h.uraian().isBlank()) {
            masalah.add(Pelanggaran.pada(bidang + ".uraian", "SKP-202", nomor));
        }
        if (h.indikator().isEmpty()) {
            masalah.add(Pelanggaran.pada(bidang + ".indikator", "SKP-203", nomor));
        }
        if (jpt && h.jenis() == JenisHasilKerja.UTAMA && h.perspektif() == null) {
            masalah.add(Pelanggaran.pada(bidang + ".perspektif", "SKP-207", nomor));
        }
        for (var n = 0; n < h.indikator().size(); n++) {
            var k = h.indikator().get(n);
            var jalur = bidang + ".indikator[" + n + "]";
            if (k.uraian().isBlank()) {
                masalah.add(Pelanggaran.pada(jalur + ".uraian", "SKP-204", n + 1, nomor));
            }
            if (!k.adaTarget()) {
                masalah.add(Pelanggaran.pada(jalur + ".target", "SKP-205", n + 1, nomor));
            }
            if (k.targetAngka() != null && k.targetSatuan() == null) {
                masalah.add(Pelanggaran.pada(jalur + ".satuan", "SKP-206", n + 1, nomor));
            }
            if (k.targetTertinggi() != null
                    && (k.targetAngka() == null
                            || k.targetTertinggi().compareTo(k.targetAngka()) <= 0)) {
                masalah.add(Pelanggaran.pada(jalur + ".tertinggi", "SKP-211", n + 1, nomor));
            }
            if (pendekatan == Pendekatan.KUANTITATIF && k.aspek() == null) {
                masalah.add(Pelanggaran.pada(jalur + ".aspek", "SKP-209", n + 1, nomor));
            }
        }
        if (adaAtasan && h.belumTertaut()) {
            saran.add(Pelanggaran.pada(bidang + ".atasan", "SKP-221", nomor));
        }
        if (pendekatan == Pendekatan.KUANTITATIF
                && !h.indikator().isEmpty()
                && !h.indikator().stream().map(IsiIndikator::aspek).toList().containsAll(LAZIM)) {
            saran.add(Pelanggaran.pada(bidang + ".indikator", "SKP-224", nomor));
        }
    }

    /** {@code A.1} for the first main result, {@code B.2} for the second additional one. */
    static String nomor(IsiSkp isi, IsiHasilKerja h) {
        return h.jenis() == JenisHasilKerja.UTAMA
                ? "A." + (isi.utama().indexOf(h) + 1)
                : "B." + (isi.tambahan().indexOf(h) + 1);
    }
}
