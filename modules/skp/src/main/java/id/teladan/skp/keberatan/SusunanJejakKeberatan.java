package id.teladan.skp.keberatan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.skp.aturan.keberatan.AturanTenggat;
import id.teladan.skp.aturan.keberatan.TenggatKinerja;
import java.time.LocalDate;

/** What is stored beside the decision of an objection: the clocks, who was heard, what was decided. */
public final class SusunanJejakKeberatan {

    /** Days (WIB): receipt of the document, filing, decision. */
    public record Jam(LocalDate diterima, LocalDate diajukan, LocalDate diputuskan) {}

    /** Number of statements of each side. */
    public record Didengar(long pegawai, long penilai) {}

    /** What the superior of the appraiser decided. */
    public record Putusan(String oleh, String jabatan, String pertimbangan, boolean dikabulkan) {}

    private SusunanJejakKeberatan() {}

    /** Everything up to the decision; of a granted one the new ratings follow. */
    public static Jejak.Penyusun mulai(
            Jam jam, Didengar didengar, Putusan putusan, ParameterTerbaca parameter) {
        var dasar = Regulasi.PP_30_2019.pasal("keberatan atas hasil penilaian kinerja");
        var pengajuan =
                AturanTenggat.KATALOG
                        .pada(jam.diterima())
                        .hitung(TenggatKinerja.PENGAJUAN, jam.diterima(), jam.diajukan(), parameter)
                        .jejak();
        var keputusan =
                AturanTenggat.KATALOG
                        .pada(jam.diajukan())
                        .hitung(
                                TenggatKinerja.KEPUTUSAN,
                                jam.diajukan(),
                                jam.diputuskan(),
                                parameter)
                        .jejak();
        return Jejak.mulai(pengajuan.aturan())
                .semua(pengajuan)
                .langkah(
                        "Kedua pihak didengar",
                        "sedikitnya satu keterangan pegawai dan satu keterangan pejabat penilai",
                        Langkah.isi(
                                "keteranganPegawai",
                                didengar.pegawai(),
                                "keteranganPenilai",
                                didengar.penilai()),
                        true,
                        dasar)
                .semua(keputusan)
                .langkah(
                        "Atasan pejabat penilai memutuskan",
                        "keputusan pejabat; tidak dihitung",
                        Langkah.isi(
                                "pemutus",
                                putusan.oleh(),
                                "jabatan",
                                putusan.jabatan(),
                                "pertimbangan",
                                putusan.pertimbangan()),
                        putusan.dikabulkan() ? StatusKeberatan.DIKABULKAN : StatusKeberatan.DITOLAK,
                        dasar);
    }
}
