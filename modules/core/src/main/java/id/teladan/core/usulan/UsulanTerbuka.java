package id.teladan.core.usulan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import java.util.List;

/** A kind of change together with one payload of it. */
record UsulanTerbuka<T extends Record>(PelaksanaUsulan<T> pelaksana, T muatan) {

    static <T extends Record> UsulanTerbuka<T> dari(PelaksanaUsulan<T> pelaksana, Record muatan) {
        return new UsulanTerbuka<>(pelaksana, pelaksana.isi().cast(muatan));
    }

    static <T extends Record> UsulanTerbuka<T> baca(PelaksanaUsulan<T> pelaksana, String json) {
        return new UsulanTerbuka<>(pelaksana, JsonRecord.baca(json, pelaksana.isi()));
    }

    Hak hakMengusulkan() {
        return pelaksana.hakMengusulkan();
    }

    Hak hakMemutuskan() {
        return pelaksana.hakMemutuskan();
    }

    String sasaran() {
        return pelaksana.sasaran(muatan);
    }

    String ringkasan() {
        return pelaksana.ringkasan(muatan);
    }

    Long pegawaiId() {
        return pelaksana.pegawaiId(muatan);
    }

    Long unitId() {
        return pelaksana.unitId(muatan);
    }

    String tautan() {
        return pelaksana.tautan(muatan);
    }

    boolean bolehMemutuskan(Pelaku pelaku) {
        return pelaksana.bolehMemutuskan(pelaku, muatan);
    }

    List<Pelanggaran> periksa() {
        return pelaksana.periksa(muatan);
    }

    List<BarisDampak> dampak() {
        return pelaksana.dampak(muatan);
    }

    void laksanakan(KonteksUsulan konteks) {
        pelaksana.laksanakan(muatan, konteks);
    }
}
