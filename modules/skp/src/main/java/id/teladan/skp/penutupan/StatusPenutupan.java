package id.teladan.skp.penutupan;

/** State of a closing; MENUNGGU = for the countersignature. */
public enum StatusPenutupan {
    MENUNGGU,
    DITUTUP,
    /** Sent back by the next superior; the unit is open. */
    DIKEMBALIKAN,
    /** Closed once and opened again. */
    DIBUKA
}
