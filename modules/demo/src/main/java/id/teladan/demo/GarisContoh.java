package id.teladan.demo;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.pegawai.JenisPenugasan;
import id.teladan.disiplin.aturan.AturanKewenangan;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.Pejabat;
import id.teladan.disiplin.aturan.Pelanggar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** The heads above an invented person, the nearest first. */
final class GarisContoh {

    /**
     * One head.
     *
     * @param tingkat null for heads of schools and the like
     */
    record Atasan(Orang orang, Simpul unit, Pejabat tingkat) {}

    private final Orang orang;
    private final List<Atasan> pejabat = new ArrayList<>();

    GarisContoh(Provinsi p, Orang orang) {
        this.orang = orang;
        for (var u = orang.kursi.unit; u != null; u = u.induk) {
            var unit = u;
            p.orang.stream()
                    .filter(
                            o ->
                                    o.tugas.stream()
                                            .anyMatch(
                                                    t ->
                                                            t.kursi() == unit.kursiKepala()
                                                                    && t.jenis()
                                                                            == JenisPenugasan
                                                                                    .DEFINITIF
                                                                    && t.sampai() == null))
                    .findFirst()
                    .ifPresent(o -> pejabat.add(new Atasan(o, unit, tingkat(unit.jenjangKepala))));
        }
    }

    List<Atasan> pejabat() {
        return pejabat;
    }

    /** Who decides on the sanction. */
    Atasan penghukum(JenisHukuman jenis, LocalDate hari) {
        var ada =
                pejabat.stream()
                        .map(Atasan::tingkat)
                        .filter(t -> t != null)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Pejabat.class)));
        var kosong = EnumSet.complementOf(ada);
        var terdekat =
                pejabat.stream()
                        .map(Atasan::tingkat)
                        .filter(t -> t != null)
                        .findFirst()
                        .orElse(null);
        var tingkat =
                AturanKewenangan.KATALOG
                        .pada(hari)
                        .tentukan(pelanggar(), jenis, kosong, terdekat)
                        .nilaiUsulan()
                        .orElseThrow()
                        .pejabat();
        return pejabat.stream().filter(a -> a.tingkat() == tingkat).findFirst().orElseThrow();
    }

    private Pelanggar pelanggar() {
        return orang.kursi.jenis == JenisJabatan.FUNGSIONAL ? Pelanggar.JF : Pelanggar.PELAKSANA;
    }

    private static Pejabat tingkat(Jenjang jenjang) {
        if (jenjang == null) {
            return null;
        }
        return switch (jenjang) {
            case PIMPINAN_DAERAH -> Pejabat.GUBERNUR;
            case JPT_MADYA -> Pejabat.SEKDA;
            case JPT_PRATAMA -> Pejabat.JPT_PRATAMA;
            case ADMINISTRATOR -> Pejabat.ADMINISTRATOR;
            case PENGAWAS -> Pejabat.PENGAWAS;
            default -> null;
        };
    }
}
