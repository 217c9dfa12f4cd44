package id.teladan.core.riwayat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a row says.
 *
 * @param tmt first day
 * @param sampai last day, inclusive; null = open, or the kind has none
 * @param nilai fields of the kind; those left out are empty
 * @param berkasId evidence, or null
 */
public record IsianRiwayat(
        String nomorSk,
        LocalDate tanggalSk,
        LocalDate tmt,
        LocalDate sampai,
        List<NilaiRiwayat> nilai,
        Long berkasId)
        implements Serializable {

    public IsianRiwayat {
        nomorSk = bersih(nomorSk);
        nilai =
                nilai == null
                        ? List.of()
                        : nilai.stream()
                                .filter(n -> bersih(n.nilai()) != null)
                                .map(n -> new NilaiRiwayat(n.nama(), bersih(n.nilai())))
                                .toList();
    }

    /** The value of a field; null when it is empty. */
    public String nilai(String nama) {
        return nilai.stream()
                .filter(n -> n.nama().equals(nama))
                .map(NilaiRiwayat::nilai)
                .findFirst()
                .orElse(null);
    }

    IsianRiwayat denganBukti(Long berkas) {
        return new IsianRiwayat(nomorSk, tanggalSk, tmt, sampai, nilai, berkas);
    }

    private static String bersih(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
