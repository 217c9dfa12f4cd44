package id.teladan.core.formasi;

import java.io.Serializable;

/**
 * A filter of the map of positions; null = not filtered.
 *
 * @param unit a unit with everything below it
 * @param keadaan LOWONG, TANPA_PELAKSANA (vacant and nobody acts) or LEBIH
 */
public record SaringanFormasi(String teks, Long unit, String keadaan) implements Serializable {}
