package id.teladan.core.izin;

/** A right, as the matrix {@code core_hak_peran} gives it to roles; see {@code docs/hak-akses.md}. */
public enum Hak {
    LIHAT_PEGAWAI,
    EKSPOR_PEGAWAI,
    IMPOR_PEGAWAI,
    /** NIK, NPWP, account number and address in a profile. */
    LIHAT_DATA_RAHASIA,
    /** Adding, correcting, voiding and verifying records of others; deciding proposed corrections. */
    MENGELOLA_RIWAYAT,
    MENGUSULKAN_PERBAIKAN,
    /** Lists of what falls due: salary steps, ranks, retirement, contracts, JPT terms. */
    LIHAT_JATUH_TEMPO,
    LIHAT_UNIT,
    LIHAT_SKP,
    MENYUSUN_SKP,
    MEMUTUSKAN_SKP,
    MENILAI_SKP,
    MEMBERI_UMPAN_BALIK,
    /** Send people a notice to make or submit their SKP. */
    MENGINGATKAN_SKP,
    /** Objections against evaluations that a subordinate set: for the head of the unit above him. */
    MEMERIKSA_KEBERATAN,
    /** Achievement of the units right below the ones led today. */
    MENETAPKAN_CAPAIAN,
    /** Close the evaluation of a unit led today, countersign that of a unit right below. */
    MENUTUP_EVALUASI,
    MENGAJUKAN_CUTI,
    LIHAT_CUTI,
    /** The superior's answer to a request for leave. */
    MEMPERTIMBANGKAN_CUTI,
    /** For whoever leads the unit that the table of delegation names. */
    MEMUTUSKAN_CUTI,
    /** Lists of leave of a scope, corrections of balances. */
    MENGELOLA_CUTI,
    MENGUNGGAH_BERKAS,
    /** Figures of OPD with their trend; people only where LIHAT_PEGAWAI reaches them. */
    LIHAT_DASBOR,
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
    /** Local accounts and sessions of others. */
    MENGELOLA_AKUN,
    MENGUSULKAN_PERAN,
    MEMUTUSKAN_PERAN,
    /** Who has which role, and the matrix. */
    LIHAT_AKSES,
    MENINJAU_AKSES,
    MENGELOLA_KALENDER,
    MENGELOLA_PARAMETER,
    /** Reference data of positions: names, levels and classes. */
    MENGELOLA_JABATAN,
    /** Calendars, parameters, positions and the register of regulations. */
    LIHAT_PENGATURAN,
    /** Attendance devices, whose PIN it is, and what waits in the quarantine. */
    MENGELOLA_PRESENSI,
    /** Not in the matrix: for jobs, devices and the sign-in itself. */
    SISTEM,
    /** Not in the matrix: everybody who is signed in. */
    MASUK,
    /** Not in the matrix: also who is not signed in, such as the verification of a document. */
    UMUM
}
