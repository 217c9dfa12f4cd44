package id.teladan.core.riwayat;

import java.io.Serializable;

/** The value of one field as text: numbers with a decimal point, choices by their code. */
public record NilaiRiwayat(String nama, String nilai) implements Serializable {}
