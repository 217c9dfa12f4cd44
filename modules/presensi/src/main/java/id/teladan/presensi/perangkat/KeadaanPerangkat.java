package id.teladan.presensi.perangkat;

/** How a device is doing. */
public enum KeadaanPerangkat {
    /** On the allow-list and heard of lately. */
    AKTIF,
    /** On the allow-list, but nothing heard for longer than the parameter allows. */
    DIAM,
    /** On the allow-list and never heard of. */
    BELUM_PERNAH,
    /** Taken off: what it sends waits in the quarantine. */
    NONAKTIF,
    /** Knocks, and is not on the allow-list. */
    ASING
}
