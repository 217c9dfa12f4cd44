package id.teladan.skp.rencana;

import id.teladan.core.galat.PelanggaranAturan;

/** A step of an SKP and the states that it leads from and to. What is not listed is unlawful. */
public enum LangkahSkp {
    AJUKAN("SKP-101"),
    KEMBALIKAN("SKP-102"),
    PERBAIKI("SKP-103"),
    SETUJUI("SKP-104"),
    BUKA_PERUBAHAN("SKP-105"),
    BATALKAN_PERUBAHAN("SKP-106"),
    AJUKAN_PERUBAHAN("SKP-107"),
    EVALUASI("SKP-108"),
    FINALKAN("SKP-109"),
    /** The superior links results of an approved SKP to his own: the next version, without a change of its words. */
    TAUTKAN_ULANG("SKP-113"),
    /** The position changed: the SKP ends on an earlier day, its state stays. */
    TUTUP_MASA("SKP-791"),
    /** Takes the last decision back within seconds; {@link Skp#urungkan} knows where it leads. */
    URUNGKAN("SKP-110");

    private final String kode;

    LangkahSkp(String kode) {
        this.kode = kode;
    }

    /** Code of the message when the step is unlawful. */
    public String kode() {
        return kode;
    }

    public boolean sah(StatusSkp dari) {
        return tujuan(dari) != null;
    }

    /** The state that this step leads to; refuses what is not listed. */
    StatusSkp dari(StatusSkp status) {
        var ke = tujuan(status);
        if (ke == null) {
            throw PelanggaranAturan.kode(kode);
        }
        return ke;
    }

    private StatusSkp tujuan(StatusSkp dari) {
        return switch (this) {
            case AJUKAN -> dari == StatusSkp.DRAFT ? StatusSkp.DIAJUKAN : null;
            case PERBAIKI -> dari == StatusSkp.DIKEMBALIKAN ? StatusSkp.DRAFT : null;
            case SETUJUI ->
                    dari == StatusSkp.DIAJUKAN || dari == StatusSkp.PERUBAHAN_DIAJUKAN
                            ? StatusSkp.DISETUJUI
                            : null;
            case KEMBALIKAN ->
                    dari == StatusSkp.DIAJUKAN
                            ? StatusSkp.DIKEMBALIKAN
                            : dari == StatusSkp.PERUBAHAN_DIAJUKAN ? StatusSkp.DISETUJUI : null;
            case BUKA_PERUBAHAN, BATALKAN_PERUBAHAN, TAUTKAN_ULANG ->
                    dari == StatusSkp.DISETUJUI ? StatusSkp.DISETUJUI : null;
            case AJUKAN_PERUBAHAN ->
                    dari == StatusSkp.DISETUJUI ? StatusSkp.PERUBAHAN_DIAJUKAN : null;
            case EVALUASI -> dari == StatusSkp.DISETUJUI ? StatusSkp.DIEVALUASI : null;
            case FINALKAN -> dari == StatusSkp.DIEVALUASI ? StatusSkp.FINAL : null;
            case TUTUP_MASA ->
                    dari == StatusSkp.DRAFT
                                    || dari == StatusSkp.DIKEMBALIKAN
                                    || dari == StatusSkp.DISETUJUI
                            ? dari
                            : null;
            case URUNGKAN -> null;
        };
    }
}
