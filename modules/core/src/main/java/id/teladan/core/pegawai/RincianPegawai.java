package id.teladan.core.pegawai;

import id.teladan.core.jabatan.PencariAtasan.Atasan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The record of a person as of a day.
 *
 * @param tanggal the day (WIB) that golongan, jabatan and atasan are told for
 * @param diri true when it is the record of the acting person
 * @param rahasia true when the acting person may read {@code data}; else its fields are null
 * @param golongan rank of the day; null when none is recorded
 * @param jabatan positions held on the day, the definitive one first
 * @param atasan superior of the day; null at the top of the tree and without a position
 * @param riwayatGolongan all ranks, the latest first
 * @param riwayatJabatan all assignments, the latest first
 */
public record RincianPegawai(
        long id,
        LocalDate tanggal,
        boolean diri,
        boolean rahasia,
        Identitas identitas,
        DataRahasia data,
        ButirGolongan golongan,
        List<ButirJabatan> jabatan,
        Atasan atasan,
        List<ButirGolongan> riwayatGolongan,
        List<ButirJabatan> riwayatJabatan)
        implements Serializable {

    public RincianPegawai {
        jabatan = List.copyOf(jabatan);
        riwayatGolongan = List.copyOf(riwayatGolongan);
        riwayatJabatan = List.copyOf(riwayatJabatan);
    }

    /** The definitive position of the day, or null. */
    public ButirJabatan definitif() {
        return jabatan.stream()
                .filter(j -> j.jenis() == JenisPenugasan.DEFINITIF)
                .findFirst()
                .orElse(null);
    }

    /** What everybody in the scope may read. */
    public record Identitas(
            String nama,
            String nip,
            String nipLama,
            StatusPegawai status,
            String kedudukan,
            String tempatLahir,
            LocalDate tanggalLahir,
            JenisKelamin jenisKelamin,
            String agama,
            String statusKawin,
            String pendidikan,
            LocalDate tmtCpns,
            LocalDate tmtPns,
            String email)
            implements Serializable {}

    /** What only the person himself and those with LIHAT_DATA_RAHASIA may read. */
    public record DataRahasia(
            String nik, String npwp, String rekening, String alamat, String telepon, String ptkp)
            implements Serializable {

        static final DataRahasia TERTUTUP = new DataRahasia(null, null, null, null, null, null);
    }

    /** A rank from {@code mulai} to {@code sampai}, both included; no end = open. */
    public record ButirGolongan(
            String golongan,
            String pangkat,
            LocalDate mulai,
            LocalDate sampai,
            String nomorSk,
            LocalDate tanggalSk,
            String jenisKenaikan,
            boolean kini)
            implements Serializable {}

    /** An assignment from {@code mulai} to {@code sampai}, both included; no end = open. */
    public record ButirJabatan(
            JenisPenugasan jenis,
            long jabatanId,
            String jabatan,
            String jenisJabatan,
            String jenjang,
            String eselon,
            int kelas,
            long unitId,
            String unit,
            String opd,
            LocalDate mulai,
            LocalDate sampai,
            String nomorSk,
            LocalDate tanggalSk,
            boolean kini)
            implements Serializable {}
}
