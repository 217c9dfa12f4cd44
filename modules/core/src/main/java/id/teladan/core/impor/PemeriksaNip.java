package id.teladan.core.impor;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.nilai.JenisNip;
import id.teladan.core.nilai.NipTerperiksa;
import id.teladan.core.nilai.PeriksaNip;
import id.teladan.core.pegawai.JenisKelamin;
import id.teladan.core.pegawai.StatusPegawai;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Checks the NIP of a row by itself and against date of birth and sex of the row. PERKA BKN 22/2007. */
final class PemeriksaNip {

    /** For rows that were checked before. */
    static final PemeriksaNip SUDAH = new PemeriksaNip(null);

    private static final Pattern DELAPAN_BELAS_ANGKA = Pattern.compile("[0-9]{18}");

    private final ParameterTerbaca parameter;

    PemeriksaNip(ParameterTerbaca parameter) {
        this.parameter = parameter;
    }

    void periksa(BarisPegawai b, LocalDate hari, CatatanGalat galat) {
        if (parameter == null || b.nip() == null) {
            return;
        }
        if (!DELAPAN_BELAS_ANGKA.matcher(b.nip()).matches()) {
            galat(galat, b, "nip", "NIP_BUKAN_18_ANGKA", b.nip().length());
            return;
        }
        if (b.status() == null) {
            return;
        }
        var jenis = b.status() == StatusPegawai.PPPK ? JenisNip.PPPK : JenisNip.PNS;
        var hasil =
                PeriksaNip.periksa(b.nip(), jenis, parameter, hari)
                        .pilih(u -> u.nilai(), t -> null, t -> t.usulan());
        if (hasil == null) {
            galat(galat, b, "nip", "NIP_TIDAK_SAH");
            return;
        }
        for (var m : hasil.masalah()) {
            galat.catat(
                    m.tingkat(),
                    LembarImpor.PEGAWAI,
                    b.nomor(),
                    "nip",
                    b.nip(),
                    m.kode(),
                    m.nilai().toArray());
        }
        cocokkan(b, hasil, galat);
    }

    private static void cocokkan(BarisPegawai b, NipTerperiksa nip, CatatanGalat galat) {
        if (nip.tanggalLahir() != null
                && b.lahir() != null
                && !nip.tanggalLahir().equals(b.lahir())) {
            galat(
                    galat,
                    b,
                    "tgl_lahir",
                    "IMPOR_NIP_LAHIR",
                    PenyusunRencana.tgl(nip.tanggalLahir()),
                    PenyusunRencana.tgl(b.lahir()));
        }
        if (nip.jenisKelamin() != null
                && b.kelamin() != null
                && !nip.jenisKelamin().equals(b.kelamin().name())) {
            galat(
                    galat,
                    b,
                    "jenis_kelamin",
                    "IMPOR_NIP_KELAMIN",
                    nip.nip().substring(14, 15),
                    b.kelamin() == JenisKelamin.LAKI_LAKI ? "1" : "2");
        }
    }

    private static void galat(
            CatatanGalat galat, BarisPegawai b, String kolom, String kode, Object... nilai) {
        galat.galat(LembarImpor.PEGAWAI, b.nomor(), kolom, b.nip(), kode, nilai);
    }
}
