package id.teladan.disiplin.aturan.perkara;

import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.AJUKAN;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.ARSIP;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.BENTUK_TIM;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.HADIR;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.HARI_15;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.LIMPAH;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.MASA_HABIS;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.MULAI;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.PANGGIL_1;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.PANGGIL_2;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.PUTUS;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.SAMPAIKAN;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.TANYA;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.TERBIT_LHP;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.TERIMA;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.TETAPKAN;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.TIDAK_HADIR;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.TOLAK;
import static id.teladan.disiplin.aturan.perkara.LangkahPerkara.TUTUP_BAP;
import static id.teladan.disiplin.aturan.perkara.PeranPerkara.PEMERIKSA;
import static id.teladan.disiplin.aturan.perkara.PeranPerkara.PEMUTUS;
import static id.teladan.disiplin.aturan.perkara.PeranPerkara.PENGHUKUM;
import static id.teladan.disiplin.aturan.perkara.PeranPerkara.PETUGAS;
import static id.teladan.disiplin.aturan.perkara.PeranPerkara.TERPERIKSA;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.BAP_SELESAI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.BERLAKU;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DIARSIPKAN;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DIBATALKAN;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DIJALANI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DILIMPAHKAN;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DIPANGGIL_1;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DIPANGGIL_2;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DIPERIKSA;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DISAMPAIKAN;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DITETAPKAN;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DITOLAK;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.INDIKASI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.LHP_SELESAI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.REKOMENDASI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.SELESAI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.TIDAK_TERBUKTI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.UPAYA_ADMINISTRATIF;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.PelanggaranAturan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The lawful steps of a case: what is not listed is unlawful, whoever asks. Guards that need more than the state stand in
 * the use case of the step. PP 94/2021 Pasal 24-41, PP 79/2021.
 */
public final class MesinPerkara {

    /**
     * One lawful step.
     *
     * @param oleh any of these may take it
     */
    public record Baris(
            LangkahPerkara langkah, StatusPerkara dari, StatusPerkara ke, Set<PeranPerkara> oleh) {

        public Baris {
            oleh = Set.copyOf(oleh);
        }
    }

    /** All lawful steps. */
    public static final List<Baris> SEMUA = susun();

    private MesinPerkara() {}

    private static List<Baris> susun() {
        var b = new ArrayList<Baris>();
        b.add(new Baris(TERIMA, INDIKASI, INDIKASI, Set.of(PETUGAS)));
        b.add(new Baris(TOLAK, INDIKASI, DITOLAK, Set.of(PETUGAS)));
        b.add(new Baris(PANGGIL_1, INDIKASI, DIPANGGIL_1, Set.of(PEMERIKSA)));
        b.add(new Baris(HADIR, DIPANGGIL_1, DIPERIKSA, Set.of(PEMERIKSA)));
        b.add(new Baris(PANGGIL_2, DIPANGGIL_1, DIPANGGIL_2, Set.of(PEMERIKSA)));
        b.add(new Baris(HADIR, DIPANGGIL_2, DIPERIKSA, Set.of(PEMERIKSA)));
        b.add(new Baris(TIDAK_HADIR, DIPANGGIL_2, LHP_SELESAI, Set.of(PEMERIKSA)));
        for (var s : List.of(INDIKASI, DIPANGGIL_1, DIPANGGIL_2, DIPERIKSA)) {
            b.add(new Baris(BENTUK_TIM, s, s, Set.of(PETUGAS)));
        }
        b.add(new Baris(TANYA, DIPERIKSA, DIPERIKSA, Set.of(PEMERIKSA)));
        b.add(new Baris(TUTUP_BAP, DIPERIKSA, BAP_SELESAI, Set.of(PEMERIKSA)));
        b.add(new Baris(TERBIT_LHP, BAP_SELESAI, LHP_SELESAI, Set.of(PEMERIKSA)));
        b.add(new Baris(TERBIT_LHP, BAP_SELESAI, TIDAK_TERBUKTI, Set.of(PEMERIKSA)));
        b.add(new Baris(LIMPAH, LHP_SELESAI, DILIMPAHKAN, Set.of(PEMERIKSA)));
        for (var s : List.of(LHP_SELESAI, DILIMPAHKAN)) {
            b.add(new Baris(LangkahPerkara.PLENO, s, StatusPerkara.PLENO, Set.of(PETUGAS)));
        }
        b.add(
                new Baris(
                        LangkahPerkara.REKOMENDASI,
                        StatusPerkara.PLENO,
                        REKOMENDASI,
                        Set.of(PETUGAS)));
        for (var s : List.of(LHP_SELESAI, DILIMPAHKAN, REKOMENDASI)) {
            b.add(new Baris(TETAPKAN, s, DITETAPKAN, Set.of(PENGHUKUM)));
        }
        b.add(new Baris(SAMPAIKAN, DITETAPKAN, DISAMPAIKAN, Set.of(PENGHUKUM, PETUGAS)));
        b.add(new Baris(AJUKAN, DISAMPAIKAN, UPAYA_ADMINISTRATIF, Set.of(TERPERIKSA)));
        b.add(new Baris(HARI_15, DISAMPAIKAN, BERLAKU, Set.of(PETUGAS)));
        b.add(new Baris(PUTUS, UPAYA_ADMINISTRATIF, BERLAKU, Set.of(PEMUTUS)));
        b.add(new Baris(PUTUS, UPAYA_ADMINISTRATIF, DIBATALKAN, Set.of(PEMUTUS)));
        b.add(new Baris(MULAI, BERLAKU, DIJALANI, Set.of(PETUGAS)));
        b.add(new Baris(MULAI, BERLAKU, SELESAI, Set.of(PETUGAS)));
        b.add(new Baris(MASA_HABIS, DIJALANI, SELESAI, Set.of(PETUGAS)));
        for (var s : List.of(DITOLAK, SELESAI, DIBATALKAN, TIDAK_TERBUKTI)) {
            b.add(new Baris(ARSIP, s, DIARSIPKAN, Set.of(PETUGAS)));
        }
        return List.copyOf(b);
    }

    /** True when somebody with one of these parts may take the step from this state. */
    public static boolean boleh(
            LangkahPerkara langkah, StatusPerkara dari, Set<PeranPerkara> peran) {
        return SEMUA.stream()
                .anyMatch(
                        b ->
                                b.langkah() == langkah
                                        && b.dari() == dari
                                        && b.oleh().stream().anyMatch(peran::contains));
    }

    /**
     * Refuses an unlawful step, and a lawful one by somebody who may not take it.
     *
     * @param ke state that the step shall lead to
     * @return the part in which he takes it
     */
    public static PeranPerkara pastikan(
            LangkahPerkara langkah, StatusPerkara dari, StatusPerkara ke, Set<PeranPerkara> peran) {
        var baris =
                SEMUA.stream()
                        .filter(b -> b.langkah() == langkah && b.dari() == dari && b.ke() == ke)
                        .findFirst()
                        .orElseThrow(() -> PelanggaranAturan.kode("DIS-001", langkah, dari));
        return baris.oleh().stream()
                .filter(peran::contains)
                .sorted()
                .findFirst()
                .orElseThrow(() -> AksesDitolak.kode("DIS-002"));
    }
}
