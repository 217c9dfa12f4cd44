/**
 * The case file: its state, alleged breaches, append-only steps, who may see it and in which part, the officials of the
 * person's own line. Features of steps build on it. Owns {@code disiplin_perkara}, {@code disiplin_dugaan}, {@code
 * disiplin_langkah}, {@code disiplin_tim}, {@code disiplin_nomor}, {@code disiplin_akses}.
 */
package id.teladan.disiplin.perkara;
