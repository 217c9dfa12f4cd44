package id.teladan.skp.penutupan;

import id.teladan.core.galat.PelanggaranAturan;

/** A step of a closing and where it leads from a state. What is not listed is unlawful. */
public enum LangkahPenutupan {
    SAHKAN("SKP-816", StatusPenutupan.MENUNGGU, StatusPenutupan.DITUTUP),
    KEMBALIKAN("SKP-816", StatusPenutupan.MENUNGGU, StatusPenutupan.DIKEMBALIKAN),
    BUKA("SKP-817", StatusPenutupan.DITUTUP, StatusPenutupan.DIBUKA);

    private final String kode;
    private final StatusPenutupan dari;
    private final StatusPenutupan ke;

    LangkahPenutupan(String kode, StatusPenutupan dari, StatusPenutupan ke) {
        this.kode = kode;
        this.dari = dari;
        this.ke = ke;
    }

    public boolean sah(StatusPenutupan status) {
        return status == dari;
    }

    StatusPenutupan dari(StatusPenutupan status) {
        if (!sah(status)) {
            throw PelanggaranAturan.kode(kode);
        }
        return ke;
    }
}
