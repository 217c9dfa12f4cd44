package id.teladan.web.skp;

import id.teladan.skp.daftar.IsianTersimpan;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Two texts of the same field, for {@code asn:konflik}. */
public record Konflik(String oleh, Instant pada, List<Bidang> bidang, long versi, String punyaLain)
        implements Serializable {

    /** One field: what I typed, what is stored. */
    public record Bidang(String label, String punyaSaya, String punyaLain)
            implements Serializable {}

    /** A conflict when the stored version is another one than I saw; else null. */
    static Konflik dari(String label, String punyaSaya, long versiSaya, IsianTersimpan lain) {
        return lain.versi() == versiSaya
                ? null
                : new Konflik(
                        lain.oleh(),
                        lain.pada(),
                        List.of(new Bidang(label, punyaSaya, lain.uraian())),
                        lain.versi(),
                        lain.uraian());
    }
}
