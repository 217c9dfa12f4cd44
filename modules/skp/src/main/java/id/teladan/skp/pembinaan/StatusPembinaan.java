package id.teladan.skp.pembinaan;

/** State of a meeting; BATAL and DIKONFIRMASI are final. */
public enum StatusPembinaan {
    TERJADWAL,
    /** Its result is written; the employee has not answered yet. */
    DICATAT,
    /** The employee agrees or said what he sees differently. */
    DIKONFIRMASI,
    BATAL
}
