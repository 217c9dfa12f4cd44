package id.teladan.skp.keberatan;

/** The two sides of an objection. */
public enum PihakKeberatan {
    PEGAWAI,
    PENILAI
}
