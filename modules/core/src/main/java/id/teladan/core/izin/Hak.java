package id.teladan.core.izin;

/** A right, as the matrix {@code core_hak_peran} gives it to roles; see {@code docs/hak-akses.md}. */
public enum Hak {
    LIHAT_PEGAWAI,
    EKSPOR_PEGAWAI,
    IMPOR_PEGAWAI,
    /** NIK, NPWP, account number and address in a profile. */
    LIHAT_DATA_RAHASIA,
    LIHAT_UNIT,
    LIHAT_SKP,
    MENYUSUN_SKP,
    MEMUTUSKAN_SKP,
    MENILAI_SKP,
    MEMBERI_UMPAN_BALIK,
    MENGUNGGAH_BERKAS,
    LIHAT_AUDIT,
    /** The outbox of e-mail: what was not delivered, and sending it again. */
    KELOLA_SUREL,
    LIHAT_AKUN,
    LIHAT_PANDUAN_RUPA,
    /** Propose Pj and Plt, assign a Plh, end them early. */
    MENUGASKAN_PELAKSANA,
    MEMUTUSKAN_PENUGASAN,
    /** Hand over own rights for a time. */
    MENDELEGASIKAN,
    /** Draft and propose a reorganisation. */
    MENATA_UNIT,
    MEMUTUSKAN_PENATAAN,
    /** Posts against holders, vacancies. */
    LIHAT_FORMASI,
    /** Not in the matrix: for jobs, devices and the sign-in itself. */
    SISTEM,
    /** Not in the matrix: everybody who is signed in. */
    MASUK,
    /** Not in the matrix: also who is not signed in, such as the verification of a document. */
    UMUM
}
