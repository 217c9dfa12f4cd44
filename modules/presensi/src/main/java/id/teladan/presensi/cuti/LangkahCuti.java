package id.teladan.presensi.cuti;

import id.teladan.core.galat.PelanggaranAturan;

/** A step of a leave request and where it leads from a state. What is not listed is unlawful. */
public enum LangkahCuti {
    SIMPAN("CUTI-001", StatusCuti.DRAFT),
    AJUKAN("CUTI-001", StatusCuti.DIAJUKAN),
    PERTIMBANGKAN("CUTI-002", StatusCuti.DIPERTIMBANGKAN),
    SETUJUI("CUTI-003", StatusCuti.DISETUJUI),
    UBAH("CUTI-003", StatusCuti.PERUBAHAN),
    TANGGUHKAN("CUTI-003", StatusCuti.DITANGGUHKAN),
    TOLAK("CUTI-003", StatusCuti.TIDAK_DISETUJUI),
    TERIMA_PERUBAHAN("CUTI-004", StatusCuti.DISETUJUI),
    TARIK("CUTI-005", StatusCuti.DITARIK),
    BATALKAN("CUTI-006", StatusCuti.DIBATALKAN),
    /** Called back for official need; the leave stays granted up to the day before. */
    PANGGIL("CUTI-033", StatusCuti.DISETUJUI);

    private final String kode;
    private final StatusCuti ke;

    LangkahCuti(String kode, StatusCuti ke) {
        this.kode = kode;
        this.ke = ke;
    }

    public boolean sah(StatusCuti status) {
        return switch (this) {
            case SIMPAN, AJUKAN -> status == StatusCuti.DRAFT;
            case PERTIMBANGKAN -> status == StatusCuti.DIAJUKAN;
            case SETUJUI, UBAH, TANGGUHKAN, TOLAK -> status == StatusCuti.DIPERTIMBANGKAN;
            case TERIMA_PERUBAHAN -> status == StatusCuti.PERUBAHAN;
            case TARIK -> status.menunggu();
            case BATALKAN, PANGGIL -> status == StatusCuti.DISETUJUI;
        };
    }

    StatusCuti dari(StatusCuti status) {
        if (!sah(status)) {
            throw PelanggaranAturan.kode(kode);
        }
        return ke;
    }
}
