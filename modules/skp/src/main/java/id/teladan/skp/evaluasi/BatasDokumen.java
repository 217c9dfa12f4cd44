package id.teladan.skp.evaluasi;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.skp.aturan.keberatan.AturanTenggat;
import id.teladan.skp.aturan.keberatan.TenggatKinerja;
import java.time.LocalDate;

/** Last days of the document of an evaluation. */
public final class BatasDokumen {

    private BatasDokumen() {}

    /**
     * Last day (WIB) for the signature: counted from the receipt; while nobody has noted one, from the last day of the
     * delivery.
     */
    public static LocalDate tandaTangan(
            LocalDate ditetapkan, LocalDate diterima, ParameterTerbaca parameter) {
        var mulai =
                diterima != null
                        ? diterima
                        : hitung(TenggatKinerja.PENYAMPAIAN, ditetapkan, parameter);
        return hitung(TenggatKinerja.TANDA_TANGAN, mulai, parameter);
    }

    /** Last day (WIB) for the delivery. */
    static LocalDate penyampaian(LocalDate ditetapkan, ParameterTerbaca parameter) {
        return hitung(TenggatKinerja.PENYAMPAIAN, ditetapkan, parameter);
    }

    /** Last day (WIB) for an objection; null while the clock has not begun. */
    static LocalDate keberatan(LocalDate diterima, ParameterTerbaca parameter) {
        return diterima == null ? null : hitung(TenggatKinerja.PENGAJUAN, diterima, parameter);
    }

    private static LocalDate hitung(
            TenggatKinerja jenis, LocalDate mulai, ParameterTerbaca parameter) {
        return AturanTenggat.KATALOG
                .pada(mulai)
                .hitung(jenis, mulai, mulai, parameter)
                .nilaiUsulan()
                .orElseThrow()
                .batas();
    }
}
