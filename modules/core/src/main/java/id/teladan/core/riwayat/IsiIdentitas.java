package id.teladan.core.riwayat;

import java.io.Serializable;
import java.time.LocalDate;

/** The identity of a person as it should be. */
public record IsiIdentitas(
        long pegawaiId,
        String nama,
        String gelarDepan,
        String gelarBelakang,
        String nik,
        String tempatLahir,
        LocalDate tanggalLahir,
        Long berkasId)
        implements Serializable {

    public IsiIdentitas {
        nama = bersih(nama);
        gelarDepan = bersih(gelarDepan);
        gelarBelakang = bersih(gelarBelakang);
        nik = bersih(nik);
        tempatLahir = bersih(tempatLahir);
    }

    private static String bersih(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
