package id.teladan.core.impor;

/**
 * Names an import and the state in which its reader saw it.
 *
 * @param versi the version that the reader saw
 */
public record PerintahImpor(long id, long versi) {}
