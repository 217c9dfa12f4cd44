package id.teladan.skp.aturan.organisasi;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.Temuan;
import id.teladan.core.aturan.VersiAturan;
import id.teladan.skp.aturan.AturanPolaDistribusi;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PolaTerperiksa;
import id.teladan.skp.aturan.PredikatKinerja;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Whether the evaluation of a unit can be closed, and with what. The pattern is a consideration: no predicate changes and
 * nobody is forced down; outside the pattern the leader explains himself. SE Menteri PANRB 3/2023.
 */
public final class AturanPenutupan {

    private static final VersiAturan VERSI =
            new VersiAturan("penutupan-evaluasi", "1", LocalDate.of(2022, 1, 1));

    /** All versions; the reference date is the day of the closing. */
    public static final KatalogAturan<AturanPenutupan> KATALOG =
            KatalogAturan.dari(AturanPenutupan::versi, List.of(new AturanPenutupan()));

    /**
     * What is known of a unit and a period.
     *
     * @param capaian achievement that was set for it from above; null when there is none
     * @param jumlah people per predicate
     * @param belum people who should have a predicate and have none
     */
    public record Fakta(
            CapaianOrganisasi capaian, Map<PredikatKinerja, Integer> jumlah, int belum) {}

    private AturanPenutupan() {}

    VersiAturan versi() {
        return VERSI;
    }

    /** Not met while the achievement is missing, somebody waits for his predicate, or nobody has one. */
    public Hasil<PenutupanTerperiksa> periksa(
            Fakta f, ParameterTerbaca parameter, LocalDate acuan) {
        var n = f.jumlah().values().stream().mapToInt(Integer::intValue).sum();
        var jejak =
                Jejak.mulai(VERSI)
                        .langkah(
                                "Kelengkapan evaluasi unit",
                                "capaian organisasi sudah ditetapkan, semua pegawai berpredikat",
                                Langkah.isi(
                                        "capaianOrganisasi",
                                        f.capaian(),
                                        "berpredikat",
                                        n,
                                        "belum",
                                        f.belum()),
                                f.capaian() != null && f.belum() == 0 && n > 0,
                                Regulasi.SE_MENPANRB_3_2023.pasal(
                                        "pola distribusi predikat kinerja"));
        if (f.capaian() == null) {
            return Hasil.tidakMemenuhi(
                    "Capaian organisasi belum ditetapkan pimpinan satu tingkat di atasnya.",
                    jejak.selesai());
        }
        if (f.belum() > 0) {
            return Hasil.tidakMemenuhi(f.belum() + " pegawai belum berpredikat.", jejak.selesai());
        }
        if (n == 0) {
            return Hasil.tidakMemenuhi("Belum ada pegawai yang berpredikat.", jejak.selesai());
        }
        var pola =
                AturanPolaDistribusi.KATALOG
                        .pada(acuan)
                        .periksa(f.capaian(), f.jumlah(), parameter, acuan);
        var terperiksa = pola.nilaiUsulan().orElseThrow();
        var syarat = syarat(terperiksa);
        return Hasil.usulan(
                new PenutupanTerperiksa(syarat, terperiksa.temuan()),
                jejak.semua(pola.jejak())
                        .langkah(
                                "Syarat penutupan",
                                "pola terpenuhi: langsung; unit kecil: alasan tertulis; selain itu alasan yang disahkan atasan"
                                        + " berikutnya",
                                Langkah.isi(
                                        "n",
                                        n,
                                        "temuan",
                                        terperiksa.temuan().stream().map(Temuan::kode).toList()),
                                syarat,
                                Regulasi.RANCANGAN_TELADAN.pasal("SKP: penutupan evaluasi unit"))
                        .selesai());
    }

    private static SyaratPenutupan syarat(PolaTerperiksa pola) {
        if (pola.temuan().isEmpty()) {
            return SyaratPenutupan.LANGSUNG;
        }
        return pola.sah() ? SyaratPenutupan.ALASAN : SyaratPenutupan.ALASAN_DAN_PENGESAHAN;
    }
}
