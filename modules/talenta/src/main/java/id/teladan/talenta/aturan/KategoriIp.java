package id.teladan.talenta.aturan;

/** Category of the IP ASN, the highest first. */
public enum KategoriIp {
    SANGAT_TINGGI,
    TINGGI,
    SEDANG,
    RENDAH,
    SANGAT_RENDAH
}
