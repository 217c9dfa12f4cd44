package id.teladan.diklat.aturan;

import java.io.Serializable;

/** Outcome and qualification of one participant. */
public record Kelulusan(StatusKelulusan status, Kualifikasi kualifikasi) implements Serializable {}
