package id.teladan.core.pekerjaan;

/** A job stands in the ledger; fired in the transaction that made it. */
record PekerjaanDiajukan(long id) {}
