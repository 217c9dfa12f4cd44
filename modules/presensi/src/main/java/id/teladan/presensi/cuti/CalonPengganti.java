package id.teladan.presensi.cuti;

import java.io.Serializable;

/** A colleague who may stand in. */
public record CalonPengganti(long id, String nama, String jabatan) implements Serializable {}
