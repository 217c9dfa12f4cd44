package id.teladan.core.kalkulator;

import java.io.Serializable;

/** One line of the list of calculators. */
public record RingkasKalkulator(String nama, String uraian) implements Serializable {}
