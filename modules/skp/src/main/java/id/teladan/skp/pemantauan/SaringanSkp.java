package id.teladan.skp.pemantauan;

import java.io.Serializable;

/**
 * What the list is narrowed to; null = not narrowed by it.
 *
 * @param teks words of the name in any order, or the beginning of a NIP
 * @param unit id of a unit; its whole subtree counts
 */
public record SaringanSkp(String teks, Long unit, KeadaanSkp keadaan) implements Serializable {}
