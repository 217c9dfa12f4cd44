package id.teladan.core.kalkulator;

import java.util.List;

/** Reads a JSON object by the description of its fields, as the calculators do, for other calls of the REST layer. */
public final class PembacaJson {

    private PembacaJson() {}

    /**
     * The fields.
     *
     * @param isi JSON in UTF-8
     * @throws id.teladan.core.galat.PermintaanSalah when it is no JSON, of a wrong type, or has an unknown field
     * @throws id.teladan.core.galat.PelanggaranAturan with everything that is missing or out of range
     */
    public static Masukan baca(byte[] isi, List<Bidang> bidang) {
        var pembaca = new PembacaMasukan();
        var hasil = pembaca.baca(bidang, JsonMasukan.baca(isi));
        pembaca.selesai();
        return hasil;
    }
}
