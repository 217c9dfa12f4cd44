package id.teladan.presensi.penerimaan;

/**
 * A device of the allow-list, as the reception needs it.
 *
 * @param kelompok group whose devices share the numbering of PINs
 * @param zonaMenit offset of its clock from UTC
 */
record PerangkatTerkenal(long id, String sn, String kelompok, int zonaMenit) {}
