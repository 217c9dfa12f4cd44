/**
 * Completeness of SKP over units: daily measures, the list behind them, the curve of predicates against the allowed
 * pattern, reminders. PP 30/2019; PermenPANRB 6/2022; SE Menteri PANRB 3/2023. Table {@code skp_pengingat}.
 */
package id.teladan.skp.pemantauan;
