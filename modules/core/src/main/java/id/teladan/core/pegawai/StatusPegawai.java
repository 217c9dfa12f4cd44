package id.teladan.core.pegawai;

/** Employment status. UU 20/2023 Pasal 5; a PEJABAT_NEGARA is no ASN and has no NIP. */
public enum StatusPegawai {
    CPNS,
    PNS,
    PPPK,
    PEJABAT_NEGARA
}
