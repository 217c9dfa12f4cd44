/**
 * Notices: something happened that a person should know, without having to do anything. What waits for a decision is a
 * task ({@code id.teladan.core.tugas}). A use case fires {@link Pemberitahuan} in its own transaction; it is kept there, and
 * goes out by e-mail at once or in the daily digest, as the person has chosen. Tables {@code core_pemberitahuan}, {@code
 * core_pilihan_pemberitahuan}, {@code core_pilihan_pengguna}.
 */
package id.teladan.core.pemberitahuan;
