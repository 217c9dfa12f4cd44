package id.teladan.core.impor;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.pegawai.JenisKelamin;
import id.teladan.core.pegawai.StatusPegawai;
import java.time.LocalDate;

/** A row of the worksheet {@code pegawai} as read; null where the cell is empty or has an error. */
record BarisPegawai(
        int nomor,
        String nip,
        String nama,
        String nik,
        JenisKelamin kelamin,
        LocalDate lahir,
        StatusPegawai status,
        String golongan,
        LocalDate tmtGolongan,
        JenisJabatan jenisJabatan,
        String jabatan,
        Integer kelas,
        String unor,
        LocalDate tmtJabatan,
        String ptkp,
        String rekening) {}
