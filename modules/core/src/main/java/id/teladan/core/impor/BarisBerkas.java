package id.teladan.core.impor;

import id.teladan.core.riwayat.JenisRiwayat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The rows of a workbook, read from the file or from the staging table. */
record BarisBerkas(
        List<BarisUnor> unor,
        List<BarisPegawai> pegawai,
        List<BarisRiwayat> riwayat,
        List<BarisJabatan> jabatan) {

    int banyak() {
        return unor.size() + pegawai.size() + riwayat.size() + jabatan.size();
    }

    /** Of all people that the file names. */
    List<String> nip() {
        return Stream.of(
                        pegawai.stream().map(BarisPegawai::nip),
                        riwayat.stream().map(BarisRiwayat::nip),
                        jabatan.stream().map(BarisJabatan::nip))
                .flatMap(n -> n)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The kinds of records that the file has rows of. */
    List<JenisRiwayat> jenisRiwayat() {
        return riwayat.stream().map(r -> r.lembar().riwayat()).distinct().toList();
    }
}
