package id.teladan.demo;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A position that is being filled. */
final class Kursi {

    final Simpul unit;
    final String nama;
    final JenisJabatan jenis;
    final Jenjang jenjang;
    final String eselon;
    final int kelas;
    final boolean kepala;
    final List<Orang> pemangku = new ArrayList<>();
    int formasi = 1;
    int terisi;

    /** The first day on which somebody recorded holds it; before that day a predecessor may stand. */
    LocalDate terpakaiSejak;

    /** First day without a holder; null while it is held. */
    LocalDate kosongSejak;

    long id;

    Kursi(
            Simpul unit,
            String nama,
            JenisJabatan jenis,
            Jenjang jenjang,
            String eselon,
            int kelas,
            boolean kepala) {
        this.unit = unit;
        this.nama = nama;
        this.jenis = jenis;
        this.jenjang = jenjang;
        this.eselon = eselon;
        this.kelas = kelas;
        this.kepala = kepala;
    }

    boolean guru() {
        return nama.startsWith("Guru")
                || nama.startsWith("Kepala SM")
                || nama.startsWith("Kepala SKh");
    }

    /** Age at which the holder retires. PP 11/2017 Pasal 239; teachers UU 14/2005 Pasal 30. */
    int bup() {
        if (guru()) {
            return 60;
        }
        return switch (jenjang) {
            case JPT_MADYA, JPT_PRATAMA, AHLI_MADYA -> 60;
            case AHLI_UTAMA -> 65;
            default -> 58;
        };
    }
}
