package id.teladan.presensi.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;

/** Annual leave that is carried over. Peraturan BKN 24/2017. */
public final class AturanSaldoCuti {

    private static final VersiAturan VERSI =
            new VersiAturan("saldo-cuti-peraturan-bkn-24-2017", "1", LocalDate.of(2018, 1, 1));

    /** All versions; the reference date is the first day of the year. */
    public static final KatalogAturan<AturanSaldoCuti> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanSaldoCuti()));

    private static final Dasar URUTAN_PAKAI =
            Regulasi.RANCANGAN_TELADAN.pasal("Cuti: hak yang paling lama dipakai lebih dahulu");

    private AturanSaldoCuti() {}

    /**
     * The balance on 1 January.
     *
     * @param terpakai days used of each year's right; a year that is missing counts as fully used
     * @param ditangguhkan days of each year that were postponed for official need
     */
    public Hasil<SaldoCuti> saldo(
            Year tahun,
            Map<Year, Integer> terpakai,
            Map<Year, Integer> ditangguhkan,
            ParameterTerbaca parameter) {
        var acuan = tahun.atDay(1);
        var hak = parameter.berlaku(ParameterCuti.HAK_TAHUNAN, acuan);
        var bawa = parameter.berlaku(ParameterCuti.BAWA_SETAHUN, acuan);
        var bawaTangguh = parameter.berlaku(ParameterCuti.BAWA_DITANGGUHKAN, acuan);
        var maks = parameter.berlaku(ParameterCuti.TAHUNAN_MAKS, acuan);
        var n1 = tahun.minusYears(1);
        var n2 = tahun.minusYears(2);
        var jejak = Jejak.mulai(VERSI);
        jejak.langkah(
                "Menentukan hak tahun berjalan",
                "hak setahun",
                Langkah.isi("tahun", tahun.toString()),
                hak.nilai(),
                hak.dasar());
        var belumN1 = Math.max(0, hak.nilai() - terpakai.getOrDefault(n1, hak.nilai()));
        var belumN2 = Math.max(0, hak.nilai() - terpakai.getOrDefault(n2, hak.nilai()));
        jejak.langkah(
                "Menghitung hak yang tidak dipakai dua tahun terakhir",
                "hak - terpakai, paling rendah 0; tahun tanpa catatan dianggap habis",
                Langkah.isi("terpakai" + n1, terpakai.get(n1), "terpakai" + n2, terpakai.get(n2)),
                Langkah.isi(n1.toString(), belumN1, n2.toString(), belumN2),
                hak.dasar());
        var tangguhN1 = Math.min(belumN1, ditangguhkan.getOrDefault(n1, 0));
        var tangguhN2 = Math.min(belumN2, ditangguhkan.getOrDefault(n2, 0));
        var batas = maks.nilai() - hak.nilai();
        var sisaN1 = dibawa(belumN1, tangguhN1, bawa.nilai(), bawaTangguh.nilai());
        // the year before last still counts only when last year's right was not used up either
        var dariN2 = belumN1 > 0 || tangguhN2 > 0;
        var sisaN2 = dariN2 ? dibawa(belumN2, tangguhN2, bawa.nilai(), bawaTangguh.nilai()) : 0;
        sisaN1 = Math.min(sisaN1, batas);
        sisaN2 = Math.min(sisaN2, batas - sisaN1);
        jejak.langkah(
                "Menghitung sisa yang dibawa dari " + n1,
                "paling banyak %d hari; yang ditangguhkan dinas paling banyak %d hari"
                        .formatted(bawa.nilai(), bawaTangguh.nilai()),
                Langkah.isi("tidakDipakai", belumN1, "ditangguhkan", tangguhN1),
                sisaN1,
                bawa.dasar());
        jejak.langkah(
                "Menghitung sisa yang dibawa dari " + n2,
                "hanya bila dua tahun berturut-turut ada hak yang tidak dipakai; bersama sisa %s paling banyak %d hari"
                        .formatted(n1, batas),
                Langkah.isi("tidakDipakai", belumN2, "ditangguhkan", tangguhN2),
                sisaN2,
                maks.dasar());
        var saldo = new SaldoCuti(hak.nilai(), sisaN1, sisaN2);
        jejak.langkah(
                "Menjumlahkan saldo",
                "hak + sisa, paling banyak " + maks.nilai(),
                Langkah.isi("hak", hak.nilai(), "sisaN1", sisaN1, "sisaN2", sisaN2),
                saldo.total(),
                maks.dasar());
        return Hasil.usulan(saldo, jejak.selesai());
    }

    /**
     * The balance with the days of joint leave added on which the person was on duty.
     *
     * @param awal the balance of 1 January with its explanation, which this one continues
     * @param hari such days, at least 1
     */
    public Hasil<SaldoCuti> bertugas(Year tahun, Hasil<SaldoCuti> awal, int hari) {
        var saldo = awal.nilaiUsulan().orElseThrow();
        var baru = new SaldoCuti(saldo.hak() + hari, saldo.sisaN1(), saldo.sisaN2());
        return Hasil.usulan(
                baru,
                Jejak.mulai(VERSI)
                        .semua(awal.jejak())
                        .langkah(
                                "Menambah hari cuti bersama " + tahun + " saat bertugas",
                                "saldo + hari bertugas pada cuti bersama",
                                Langkah.isi("saldo", saldo.total(), "hari", hari),
                                baru.total(),
                                ParameterCuti.PNS)
                        .selesai());
    }

    /**
     * What is left of the balance of 1 January.
     *
     * @param awal the balance with its explanation, which this one continues
     * @param terpakai what leave of the year has spent of each right
     */
    public Hasil<SaldoCuti> sisa(Year tahun, Hasil<SaldoCuti> awal, SaldoCuti terpakai) {
        var saldo = awal.nilaiUsulan().orElseThrow();
        var sisa = saldo.kurangi(terpakai);
        return Hasil.usulan(
                sisa,
                Jejak.mulai(VERSI)
                        .semua(awal.jejak())
                        .langkah(
                                "Mengurangi yang sudah dipakai tahun " + tahun,
                                "saldo awal - terpakai",
                                Langkah.isi(
                                        "saldoAwal", saldo.total(), "terpakai", terpakai.total()),
                                sisa.total(),
                                ParameterCuti.PNS)
                        .selesai());
    }

    /**
     * Which rights a leave spends: the oldest first. Where the rules are silent, what would lapse first goes first.
     *
     * @param tahun year of the leave
     * @param sisa what is left of each right
     * @param hari working days of the leave, at least 1
     * @return days of each right that are spent
     */
    public Hasil<SaldoCuti> bebankan(Year tahun, SaldoCuti sisa, int hari) {
        var jejak = Jejak.mulai(VERSI);
        var dariN2 = Math.min(hari, sisa.sisaN2());
        var dariN1 = Math.min(hari - dariN2, sisa.sisaN1());
        var dariN = Math.min(hari - dariN2 - dariN1, sisa.hak());
        var pakai = new SaldoCuti(dariN, dariN1, dariN2);
        jejak.langkah(
                "Membebankan cuti pada hak yang paling lama dahulu",
                "%s, lalu %s, lalu %s".formatted(tahun.minusYears(2), tahun.minusYears(1), tahun),
                Langkah.isi(
                        "hari",
                        hari,
                        "sisa" + tahun.minusYears(2),
                        sisa.sisaN2(),
                        "sisa" + tahun.minusYears(1),
                        sisa.sisaN1(),
                        "sisa" + tahun,
                        sisa.hak()),
                Langkah.isi(
                        tahun.minusYears(2).toString(), dariN2,
                        tahun.minusYears(1).toString(), dariN1,
                        tahun.toString(), dariN),
                URUTAN_PAKAI);
        jejak.langkah(
                "Memeriksa kecukupan saldo",
                "hari <= sisa",
                Langkah.isi("hari", hari, "sisa", sisa.total()),
                hari <= sisa.total(),
                ParameterCuti.PNS);
        return hari <= sisa.total()
                ? Hasil.usulan(pakai, jejak.selesai())
                : Hasil.tidakMemenuhi(
                        "Saldo tinggal %d hari kerja, diminta %d".formatted(sisa.total(), hari),
                        jejak.selesai());
    }

    private static int dibawa(int belum, int tangguh, int batas, int batasTangguh) {
        return Math.max(Math.min(belum, batas), Math.min(tangguh, batasTangguh));
    }
}
