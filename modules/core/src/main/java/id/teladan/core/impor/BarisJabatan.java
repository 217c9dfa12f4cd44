package id.teladan.core.impor;

import id.teladan.core.jabatan.JenisJabatan;
import java.time.LocalDate;

/** A row of the worksheet {@code riwayat_jabatan} as read; null where the cell is empty or has an error. */
record BarisJabatan(
        int nomor,
        String nip,
        JenisJabatan jenis,
        String jabatan,
        Integer kelas,
        String unor,
        LocalDate mulai,
        LocalDate sampai,
        String nomorSk,
        LocalDate tanggalSk) {

    /** True when every cell that is needed could be read. */
    boolean lengkap() {
        return nip != null
                && jenis != null
                && jabatan != null
                && kelas != null
                && unor != null
                && mulai != null
                && sampai != null
                && nomorSk != null
                && tanggalSk != null;
    }
}
