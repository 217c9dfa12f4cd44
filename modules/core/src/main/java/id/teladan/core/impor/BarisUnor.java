package id.teladan.core.impor;

import id.teladan.core.unitkerja.JenisUnit;
import java.time.LocalDate;

/** A row of the worksheet {@code unor} as read; null where the cell is empty or has an error. */
record BarisUnor(
        int nomor, String kode, String nama, String induk, JenisUnit jenis, LocalDate mulai) {}
