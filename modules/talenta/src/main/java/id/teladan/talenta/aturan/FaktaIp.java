package id.teladan.talenta.aturan;

import java.math.BigDecimal;

/**
 * What the IP ASN of a person rests on.
 *
 * @param jenjang level; picks the matching leadership training
 * @param diklatKepemimpinan last leadership training; null without one
 * @param jpTeknis JP of technical training in the last year
 * @param predikat predicate of the last year; null when {@code nilaiKinerja} is given
 * @param nilaiKinerja value 0 to 100 of older regimes; null when {@code predikat} is given
 * @param hukuman worst sanction of the last five years; null without one
 */
public record FaktaIp(
        JenisJabatanIp jenisJabatan,
        JenjangJabatan jenjang,
        Pendidikan pendidikan,
        DiklatKepemimpinan diklatKepemimpinan,
        boolean diklatFungsional,
        BigDecimal jpTeknis,
        boolean seminar,
        Predikat predikat,
        BigDecimal nilaiKinerja,
        TingkatHukuman hukuman) {}
