/**
 * Notices: something happened that a person should know, without having to do anything. What waits for a decision is a
 * task ({@code id.teladan.core.tugas}). A use case fires {@link Pemberitahuan} in its own transaction.
 */
package id.teladan.core.pemberitahuan;
