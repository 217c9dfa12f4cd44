package id.teladan.tpp.aturan;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the allowance of one employee and month rests on. Amounts in rupiah.
 *
 * @param kelasJabatan class on the last day of the month
 * @param plt post held as Plt or Plh; null without one
 * @param hukdisSedang a moderate sanction is being served in the month
 */
public record FaktaTpp(
        YearMonth bulan,
        StatusPegawai status,
        int kelasJabatan,
        Kriteria kriteria,
        Predikat predikat,
        Map<Kejadian, Integer> kejadian,
        List<Cuti> cuti,
        Plt plt,
        boolean hukdisSedang,
        int hariKerjaDijalani,
        int hariKerjaBulan,
        long gajiBruto,
        long gajiDasarJkn,
        KategoriTer kategoriTer,
        long tgrAngsuran,
        Set<SebabTahan> tahanBayar) {

    /** The steps of the criteria that vary by post. */
    public record Kriteria(
            KondisiKerja kondisiKerja,
            TempatBertugas tempatBertugas,
            KelangkaanProfesi kelangkaanProfesi,
            ObjektifLainnya objektifLainnya) {}

    /**
     * Working days of one leave in the month.
     *
     * @param hariKe which days of the leave they are, counted from 1
     */
    public record Cuti(JenisCuti jenis, List<Integer> hariKe) {}

    /** A second post and the days it was held in the month. */
    public record Plt(int kelasJabatan, int hari) {}
}
