package id.teladan.talenta.aturan;

/** Groups of posts with instruments of their own in the IP ASN. */
public enum JenisJabatanIp {
    STRUKTURAL,
    FUNGSIONAL,
    PELAKSANA
}
