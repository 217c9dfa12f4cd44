package id.teladan.skp.rencana;

import java.io.Serializable;
import java.util.List;

/** The whole content of an SKP, in order, without deleted rows. */
public record IsiSkp(
        List<IsiHasilKerja> hasilKerja, List<IsiPerilaku> perilaku, List<IsiLampiran> lampiran)
        implements Serializable {

    public IsiSkp {
        hasilKerja = List.copyOf(hasilKerja);
        perilaku = List.copyOf(perilaku);
        lampiran = List.copyOf(lampiran);
    }

    public List<IsiHasilKerja> utama() {
        return menurut(JenisHasilKerja.UTAMA);
    }

    public List<IsiHasilKerja> tambahan() {
        return menurut(JenisHasilKerja.TAMBAHAN);
    }

    public List<IsiLampiran> dukungan() {
        return menurut(JenisLampiran.DUKUNGAN_SUMBER_DAYA);
    }

    public List<IsiLampiran> pertanggungjawaban() {
        return menurut(JenisLampiran.SKEMA_PERTANGGUNGJAWABAN);
    }

    public List<IsiLampiran> konsekuensi() {
        return menurut(JenisLampiran.KONSEKUENSI);
    }

    private List<IsiHasilKerja> menurut(JenisHasilKerja jenis) {
        return hasilKerja.stream().filter(h -> h.jenis() == jenis).toList();
    }

    private List<IsiLampiran> menurut(JenisLampiran jenis) {
        return lampiran.stream().filter(l -> l.jenis() == jenis).toList();
    }
}
