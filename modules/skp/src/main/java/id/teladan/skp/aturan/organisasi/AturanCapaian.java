package id.teladan.skp.aturan.organisasi;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.Rating;
import java.time.LocalDate;
import java.util.List;

/**
 * Achievement of an organisation. Within the year a proposal from its action plans; the leader one level up decides. For
 * the year it follows from two ratings by a table of nine, as the predicate of a person does.
 */
public final class AturanCapaian {

    private static final VersiAturan VERSI =
            new VersiAturan("capaian-organisasi", "1", LocalDate.of(2022, 1, 1));

    /** All versions; the reference date is the last day of the period. */
    public static final KatalogAturan<AturanCapaian> KATALOG =
            KatalogAturan.dari(AturanCapaian::versi, List.of(new AturanCapaian()));

    private static final Dasar SE =
            Regulasi.SE_MENPANRB_3_2023.pasal("predikat kinerja organisasi");
    private static final Dasar RANCANGAN =
            Regulasi.RANCANGAN_TELADAN.pasal("SKP: capaian organisasi dari rencana aksi");

    private AturanCapaian() {}

    VersiAturan versi() {
        return VERSI;
    }

    /** A proposal from the action plans of a period; none without any plan. */
    public Hasil<CapaianOrganisasi> periodik(RencanaAksiTercapai r) {
        var n = r.jumlah();
        var usulan = n == 0 ? null : usulan(r);
        var jejak =
                Jejak.mulai(VERSI)
                        .langkah(
                                "Menghitung rencana aksi menurut capaiannya",
                                "melampaui, tercapai, berproses, tanpa kemajuan",
                                Langkah.isi(
                                        "melampaui",
                                        r.melampaui(),
                                        "tercapai",
                                        r.tercapai(),
                                        "berproses",
                                        r.berproses(),
                                        "tanpaKemajuan",
                                        r.diam()),
                                n,
                                SE)
                        .langkah(
                                "Mengusulkan capaian organisasi",
                                "tanpa kemajuan > n/2: sangat kurang; tidak tercapai > n/2: kurang; ada yang tidak tercapai: butuh"
                                        + " perbaikan; melampaui > n/2: istimewa; selain itu baik",
                                Langkah.isi("n", n, "tidakTercapai", r.berproses() + r.diam()),
                                usulan,
                                SE,
                                RANCANGAN)
                        .selesai();
        return usulan == null
                ? Hasil.tidakMemenuhi("Belum ada rencana aksi pada periode ini.", jejak)
                : Hasil.usulan(usulan, jejak);
    }

    private static CapaianOrganisasi usulan(RencanaAksiTercapai r) {
        var n = r.jumlah();
        var tidak = r.berproses() + r.diam();
        if (2 * r.diam() > n) {
            return CapaianOrganisasi.SANGAT_KURANG;
        }
        if (2 * tidak > n) {
            return CapaianOrganisasi.KURANG;
        }
        if (tidak > 0) {
            return CapaianOrganisasi.BUTUH_PERBAIKAN;
        }
        return 2 * r.melampaui() > n ? CapaianOrganisasi.ISTIMEWA : CapaianOrganisasi.BAIK;
    }

    /** Of the year: every pair of ratings has its achievement. */
    public Hasil<CapaianOrganisasi> tahunan(Rating perjanjianKinerja, Rating ekspektasi) {
        var hasil = kuadran(perjanjianKinerja, ekspektasi);
        return Hasil.usulan(
                hasil,
                Jejak.mulai(VERSI)
                        .langkah(
                                "Capaian organisasi tahunan dari dua komponen",
                                "capaian perjanjian kinerja x ekspektasi satuan organisasi, tabel sembilan sel",
                                Langkah.isi(
                                        "capaianPerjanjianKinerja",
                                        perjanjianKinerja,
                                        "ekspektasi",
                                        ekspektasi),
                                hasil,
                                SE,
                                Regulasi.RANCANGAN_TELADAN.pasal("SKP: capaian organisasi tahunan"))
                        .selesai());
    }

    private static CapaianOrganisasi kuadran(Rating pk, Rating ekspektasi) {
        if (ekspektasi == Rating.DI_BAWAH_EKSPEKTASI) {
            return pk == Rating.DI_BAWAH_EKSPEKTASI
                    ? CapaianOrganisasi.SANGAT_KURANG
                    : CapaianOrganisasi.KURANG;
        }
        return switch (pk) {
            case DI_ATAS_EKSPEKTASI ->
                    ekspektasi == Rating.DI_ATAS_EKSPEKTASI
                            ? CapaianOrganisasi.ISTIMEWA
                            : CapaianOrganisasi.BAIK;
            case SESUAI_EKSPEKTASI -> CapaianOrganisasi.BAIK;
            case DI_BAWAH_EKSPEKTASI -> CapaianOrganisasi.BUTUH_PERBAIKAN;
        };
    }
}
