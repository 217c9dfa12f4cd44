package id.teladan.tpp.aturan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The allowance of one employee and month, every line in whole rupiah, rates in percent.
 *
 * @param kriteria amount of each criterion by its name in the API
 * @param ditahan all is computed, payment waits
 */
public record Tpp(
        long basic,
        Map<String, Long> kriteria,
        long paguJabatan,
        long paguAkhir,
        long komponenDisiplin,
        long komponenProduktivitas,
        long produktivitasDibayar,
        BigDecimal persenPotongan,
        long potonganDisiplin,
        long potonganHukdis,
        long tppBruto,
        long dasarJkn,
        long jknPegawai,
        long jknPemda,
        BigDecimal persenTerTotal,
        long pphTotal,
        BigDecimal persenTerGaji,
        long pphGaji,
        long pphTpp,
        long potonganTgr,
        long netto,
        boolean ditahan)
        implements Serializable {}
