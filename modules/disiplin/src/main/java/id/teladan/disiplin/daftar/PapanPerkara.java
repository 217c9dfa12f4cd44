package id.teladan.disiplin.daftar;

import java.io.Serializable;

/** Numbers above the list: open cases, those with a clock that has run out, those that wait for the acting person. */
public record PapanPerkara(long berjalan, long lewat, long minggu) implements Serializable {}
