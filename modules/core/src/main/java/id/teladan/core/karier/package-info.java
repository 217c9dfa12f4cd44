/**
 * What becomes due in a career: salary step, rank, end of a contract, term of a high office, retirement. Reads people,
 * positions and records; owns table {@code core_jatuh_tempo_terkirim} (which notice went out). UU 20/2023, PP 11/2017.
 */
package id.teladan.core.karier;
