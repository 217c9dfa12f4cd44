package id.teladan.presensi.cuti;

import java.io.Serializable;

/** A person in the list of balances. */
public record BarisOrang(long id, String nama, String nip, String jabatan)
        implements Serializable {}
