package id.teladan.core.akses;

/** Kinds of reads that are kept. */
public enum JenisAkses {
    /** NIK, NPWP, account number, address and telephone in a profile. */
    DATA_RAHASIA,
    /** An evidence file of somebody else. */
    UNDUH_BERKAS,
    /** An issued document of somebody else. */
    UNDUH_DOKUMEN,
    /** A konseling kinerja between two others. */
    KONSELING,
    /** A list of people as a workbook. */
    EKSPOR_PEGAWAI,
    /** The audit trail as a workbook. */
    EKSPOR_AUDIT,
    /** The access log as a workbook. */
    EKSPOR_AKSES,
    /** Before and after of an audit row. */
    JEJAK_AUDIT
}
