package id.teladan.skp.aturan.masa;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import id.teladan.skp.aturan.masa.MasaSkp.Alasan;
import java.time.LocalDate;
import java.util.List;

/**
 * Which period the next SKP of somebody has: the year; from the day of a new position; until the end of a contract. A change
 * of position in mid-year ends the present one the day before. PermenPANRB 6/2022.
 */
public final class AturanMasaSkp {

    private static final VersiAturan VERSI =
            new VersiAturan("masa-skp-teladan", "1", LocalDate.of(2022, 1, 1));

    /** All versions; the reference date is today. */
    public static final KatalogAturan<AturanMasaSkp> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanMasaSkp()));

    private static final Dasar PERIODE =
            Regulasi.PERMENPANRB_6_2022.pasal("periode SKP dan perpindahan jabatan");
    private static final int DESEMBER = 12;
    private static final int AKHIR_DESEMBER = 31;

    private AturanMasaSkp() {}

    public Hasil<MasaSkp> usulkan(FaktaMasa f) {
        var jejak = Jejak.mulai(VERSI);
        var awalTahun = LocalDate.of(f.tahun(), 1, 1);
        var akhirTahun = LocalDate.of(f.tahun(), DESEMBER, AKHIR_DESEMBER);
        var awal = awal(f, awalTahun, akhirTahun);
        jejak.langkah(
                "Menentukan hari pertama",
                "1 Januari, atau TMT jabatan sekarang bila sesudahnya; SKP yang sudah ada berakhir sehari sebelumnya",
                Langkah.isi(
                        "tmtJabatan", f.tmt(),
                        "skpMulai", f.skpMulai(),
                        "skpSampai", f.skpSampai()),
                awal.alasan() == Alasan.TIDAK_PERLU ? awal.alasan() : awal.mulai(),
                PERIODE);
        if (awal.alasan() == Alasan.TIDAK_PERLU) {
            return Hasil.usulan(awal, jejak.selesai());
        }
        var kontrak =
                f.akhirKontrak() != null
                        && !f.akhirKontrak().isBefore(awal.mulai())
                        && f.akhirKontrak().isBefore(akhirTahun);
        var sampai = kontrak ? f.akhirKontrak() : akhirTahun;
        jejak.langkah(
                "Menentukan hari terakhir",
                "31 Desember, atau akhir perjanjian kerja bila sebelumnya",
                Langkah.isi("akhirPerjanjianKerja", f.akhirKontrak()),
                sampai,
                PERIODE);
        return Hasil.usulan(
                new MasaSkp(awal.mulai(), sampai, awal.alasan(), awal.tutupSampai(), kontrak),
                jejak.selesai());
    }

    private static MasaSkp awal(FaktaMasa f, LocalDate awalTahun, LocalDate akhirTahun) {
        var baru = f.tmt().isAfter(awalTahun) && !f.tmt().isAfter(akhirTahun);
        if (f.skpMulai() == null) {
            return masa(
                    baru ? f.tmt() : awalTahun, baru ? Alasan.PEJABAT_BARU : Alasan.SETAHUN, null);
        }
        if (f.tmt().isAfter(f.skpMulai()) && !f.tmt().isAfter(f.skpSampai())) {
            return masa(f.tmt(), Alasan.PINDAH_JABATAN, f.tmt().minusDays(1));
        }
        if (!f.skpSampai().isBefore(akhirTahun)) {
            return MasaSkp.TIDAK_PERLU;
        }
        var lanjut = f.skpSampai().plusDays(1);
        if (f.akhirKontrak() != null && f.akhirKontrak().isBefore(lanjut)) {
            return MasaSkp.TIDAK_PERLU;
        }
        return masa(f.tmt().isAfter(lanjut) ? f.tmt() : lanjut, Alasan.LANJUTAN, null);
    }

    private static MasaSkp masa(LocalDate mulai, Alasan alasan, LocalDate tutup) {
        return new MasaSkp(mulai, null, alasan, tutup, false);
    }
}
