package id.teladan.skp.evaluasi;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Temuan;
import id.teladan.core.pegawai.IdentitasPegawai;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.aturan.UsulanRating;
import id.teladan.skp.capaian.CapaianBerlaku;
import id.teladan.skp.realisasi.RincianRealisasi;
import id.teladan.skp.rencana.IsiHasilKerja;
import id.teladan.skp.rencana.IsiIndikator;
import id.teladan.skp.rencana.IsiPerilaku;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.umpanbalik.RincianUmpanBalik;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An evaluation complete enough for the rating sheet and for the official form.
 *
 * @param versi version of the evaluation; 0 while nothing was written
 * @param triwulan 1 to 4, or 0 for the year
 * @param status DRAF also while nothing was written
 * @param penilai who set it, else the superior of today; null at the top of the tree
 * @param atasanPenilai the superior of the appraiser; null at the top of the tree
 * @param usulan proposal of the two ratings; null while items are not rated
 * @param perluTelaah why the proposal needs a second look; null when it does not
 * @param jejakUsulan explanation of the proposal; null while items are not rated
 * @param bayangan predicate that follows from the ratings typed so far; null while one is missing
 * @param predikat predicate that was set; null before
 * @param jejak stored explanation; null before
 * @param masukan stored inputs as JSON; null before
 * @param diubahOleh who wrote into the sheet last; null while nothing was written
 * @param lain other evaluations of this SKP with their predicates
 * @param penyampaian the way of the document; null before it was set
 * @param capaianResmi achievement that was set from above; null while there is none, then the appraiser names it
 */
public record RincianEvaluasi(
        long skpId,
        long versiSkp,
        int tahun,
        LocalDate mulai,
        LocalDate sampai,
        LocalDate akhirMasa,
        Pendekatan pendekatan,
        StatusSkp statusSkp,
        int nomorVersi,
        int triwulan,
        long versi,
        StatusEvaluasi status,
        IdentitasPegawai pegawai,
        IdentitasPegawai penilai,
        String penilaiSebagai,
        String penilaiJabatan,
        IdentitasPegawai atasanPenilai,
        CapaianOrganisasi capaianOrganisasi,
        List<Butir> hasil,
        List<Perilaku> perilaku,
        UsulanRating usulan,
        String perluTelaah,
        Jejak jejakUsulan,
        Rating ratingHasil,
        Rating ratingPerilaku,
        PredikatKinerja bayangan,
        String alasan,
        String catatan,
        PredikatKinerja predikat,
        Jejak jejak,
        String masukan,
        Instant ditetapkanPada,
        String tanggapan,
        Instant ditanggapiPada,
        String diubahOleh,
        Instant diubahPada,
        List<Lain> lain,
        Distribusi distribusi,
        boolean bolehMenilai,
        boolean bolehMenanggapi,
        boolean bolehMenyelesaikan,
        Penyampaian penyampaian,
        CapaianBerlaku capaianResmi)
        implements Serializable {

    /** A result with what was reached, the evidence, the feedback and its rating; null while not rated. */
    public record Butir(
            String nomor,
            IsiHasilKerja hasilKerja,
            List<Ukuran> ukuran,
            List<RincianUmpanBalik> umpanBalik,
            NilaiButir rating)
            implements Serializable {

        public Butir {
            ukuran = List.copyOf(ukuran);
            umpanBalik = List.copyOf(umpanBalik);
        }
    }

    /** An indicator with the realisations of the period and those of the period before, in order of time. */
    public record Ukuran(
            IsiIndikator indikator,
            List<RincianRealisasi> realisasi,
            List<RincianRealisasi> sebelumnya)
            implements Serializable {

        public Ukuran {
            realisasi = List.copyOf(realisasi);
            sebelumnya = List.copyOf(sebelumnya);
        }
    }

    /** A value of BerAKHLAK with its expectation, the feedback and its rating; null while not rated. */
    public record Perilaku(IsiPerilaku isi, List<RincianUmpanBalik> umpanBalik, NilaiButir rating)
            implements Serializable {

        public Perilaku {
            umpanBalik = List.copyOf(umpanBalik);
        }
    }

    /** Another evaluation of the same SKP. */
    public record Lain(int triwulan, StatusEvaluasi status, PredikatKinerja predikat)
            implements Serializable {}

    /**
     * Predicates of the superior's team for the same period beside what the performance of the organisation asks for.
     *
     * @param jumlah people per predicate, this one included when his predicate is known
     * @param temuan warnings; never more than a consideration
     */
    public record Distribusi(
            Map<PredikatKinerja, Integer> jumlah, int total, List<Temuan> temuan, Jejak jejak)
            implements Serializable {

        public Distribusi {
            jumlah = Map.copyOf(jumlah);
            temuan = List.copyOf(temuan);
        }
    }

    /**
     * The way of the document after it was set. All days are WIB, limits inclusive.
     *
     * @param nomor version in force; rises with a granted objection
     * @param diterima day on which the employee has it; null while nobody has noted one
     * @param batasTandaTangan last day for the signature; null when it is answered
     * @param batasKeberatan last day for an objection; null while that clock has not begun
     * @param keberatanId the objection; null when there is none
     * @param digantikan versions that were replaced, the oldest first
     */
    public record Penyampaian(
            int nomor,
            LocalDate diterima,
            CaraTerima cara,
            String disampaikanOleh,
            String catatan,
            LocalDate batasPenyampaian,
            LocalDate batasTandaTangan,
            LocalDate batasKeberatan,
            Long keberatanId,
            String statusKeberatan,
            boolean bolehMenerima,
            boolean bolehMenyampaikan,
            boolean bolehKeberatan,
            List<VersiLama> digantikan)
            implements Serializable {

        public Penyampaian {
            digantikan = List.copyOf(digantikan);
        }
    }

    /** A version that a granted objection has replaced, with its own explanation. */
    public record VersiLama(
            int nomor,
            Rating ratingHasil,
            Rating ratingPerilaku,
            PredikatKinerja predikat,
            String penilai,
            Instant ditetapkanPada,
            Instant digantikanPada,
            String digantikanOleh,
            long keberatanId,
            Jejak jejak)
            implements Serializable {}

    public RincianEvaluasi {
        hasil = List.copyOf(hasil);
        perilaku = List.copyOf(perilaku);
        lain = List.copyOf(lain);
    }

    /** A rated result or value. */
    public record Penilaian(String nama, NilaiButir rating) implements Serializable {}

    /** The item of a result or of a value; empty when the sheet has no such item. */
    public Optional<Penilaian> butir(Long hasilKerjaId, NilaiBerakhlak nilai) {
        return nilai == null
                ? hasil.stream()
                        .filter(b -> Long.valueOf(b.hasilKerja().id()).equals(hasilKerjaId))
                        .findFirst()
                        .map(b -> new Penilaian(b.nomor(), b.rating()))
                : perilaku.stream()
                        .filter(p -> p.isi().nilai() == nilai)
                        .findFirst()
                        .map(p -> new Penilaian(p.isi().nilai().sebutan(), p.rating()));
    }

    public boolean tahunan() {
        return triwulan == 0;
    }

    /** Results and values that are rated. */
    public long dinilai() {
        return hasil.stream().filter(b -> b.rating() != null).count()
                + perilaku.stream().filter(p -> p.rating() != null).count();
    }

    public int jumlahButir() {
        return hasil.size() + perilaku.size();
    }

    /** True when the ratings typed deviate from the proposal. */
    public boolean menyimpang() {
        return usulan != null
                && ((ratingHasil != null && ratingHasil != usulan.ratingHasilKerja())
                        || (ratingPerilaku != null && ratingPerilaku != usulan.ratingPerilaku()));
    }

    /** True when some realisation of the period has no evidence. */
    public boolean adaTanpaBukti() {
        return hasil.stream()
                .flatMap(b -> b.ukuran().stream())
                .flatMap(u -> u.realisasi().stream())
                .anyMatch(r -> r.terisi() && r.bukti().isEmpty());
    }
}
