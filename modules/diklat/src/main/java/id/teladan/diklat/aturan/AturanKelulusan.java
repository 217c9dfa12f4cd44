package id.teladan.diklat.aturan;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Who passes a class. Peraturan LAN 5/2022. */
public final class AturanKelulusan {

    private static final VersiAturan VERSI =
            new VersiAturan("kelulusan-diklat-perlan-5-2022", "1", LocalDate.of(2018, 1, 1));

    /** All versions; the reference date is the last day of the class. */
    public static final KatalogAturan<AturanKelulusan> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanKelulusan()));

    private AturanKelulusan() {}

    /**
     * Decides.
     *
     * @param nilai 0 to 100
     * @param persenHadir JP attended of JP scheduled, percent
     * @param proyekLulus counts for leadership and Latsar only
     * @param remedialKe remedials already taken; one is allowed
     */
    public Hasil<Kelulusan> tentukan(
            ProgramDiklat program,
            BigDecimal nilai,
            BigDecimal persenHadir,
            boolean proyekLulus,
            int remedialKe,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        var batasNilai = parameter.berlaku(ParameterDiklat.NILAI_LULUS, acuan);
        var batasHadir =
                parameter.berlaku(
                        program.berproyek()
                                ? ParameterDiklat.HADIR_KEPEMIMPINAN
                                : ParameterDiklat.HADIR_LAIN,
                        acuan);
        var cukupNilai = nilai.compareTo(batasNilai.nilai()) > 0;
        var cukupHadir = persenHadir.compareTo(batasHadir.nilai()) >= 0;
        var cukupProyek = !program.berproyek() || proyekLulus;
        jejak.langkah(
                "Memeriksa nilai",
                "nilai > " + Angka.teks(batasNilai.nilai()),
                Langkah.isi("nilai", nilai),
                cukupNilai,
                batasNilai.dasar());
        jejak.langkah(
                "Memeriksa kehadiran",
                "kehadiran >= " + Angka.teks(batasHadir.nilai()) + "%",
                Langkah.isi("program", program, "persenHadir", persenHadir),
                cukupHadir,
                batasHadir.dasar());
        if (program.berproyek()) {
            jejak.langkah(
                    "Memeriksa aksi atau proyek perubahan",
                    "harus lulus",
                    Langkah.isi("proyekLulus", proyekLulus),
                    cukupProyek,
                    Regulasi.PERLAN_5_2022.pasal("penilaian dan kelulusan peserta"));
        }
        StatusKelulusan status;
        if (cukupNilai && cukupHadir && cukupProyek) {
            status = StatusKelulusan.LULUS;
        } else {
            status = remedialKe > 0 ? StatusKelulusan.TIDAK_LULUS : StatusKelulusan.DITUNDA;
        }
        jejak.langkah(
                "Menentukan kelulusan",
                "semua syarat: LULUS; belum: DITUNDA sekali untuk remedial, sesudah itu TIDAK_LULUS",
                Langkah.isi("remedialKe", remedialKe),
                status,
                Regulasi.PERLAN_5_2022.pasal("penilaian dan kelulusan peserta"));
        var kualifikasi = Kualifikasi.TIDAK_LULUS;
        for (var batas : ParameterDiklat.BATAS_KUALIFIKASI.entrySet()) {
            if (nilai.compareTo(parameter.pada(batas.getValue(), acuan)) > 0) {
                kualifikasi = batas.getKey();
                break;
            }
        }
        jejak.langkah(
                "Menentukan kualifikasi",
                "pita nilai; batas bawah tidak ikut",
                Langkah.isi("nilai", nilai),
                kualifikasi,
                batasNilai.dasar());
        return Hasil.usulan(new Kelulusan(status, kualifikasi), jejak.selesai());
    }
}
