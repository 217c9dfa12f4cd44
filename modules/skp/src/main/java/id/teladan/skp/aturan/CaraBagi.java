package id.teladan.skp.aturan;

/** How a target of a superior that goes down directly is divided among his people. PermenPANRB 6/2022, Lampiran. */
public enum CaraBagi {
    /** Everybody takes a share of the load; the shares add up. */
    BEBAN,
    /** Everybody takes his region; each region counts once. */
    WILAYAH,
    /** Everybody takes an aspect as a whole. */
    ASPEK
}
