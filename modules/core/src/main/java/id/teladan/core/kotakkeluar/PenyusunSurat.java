package id.teladan.core.kotakkeluar;

/** Writes the text of a letter; brought by the layer that has the texts. */
public interface PenyusunSurat {

    /** Subject and body of a letter. */
    record Naskah(String subjek, String isi) {}

    Naskah susun(Titipan titipan);
}
