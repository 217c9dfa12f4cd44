package id.teladan.core.karier.aturan;

import java.time.LocalDate;

/**
 * What the due dates of a person follow from, as of the reference date; null where there is none.
 *
 * @param lahir day of birth
 * @param jabatan position as the retirement age tells it apart
 * @param kgb first day of the last salary step; the first day of service before the first one
 * @param golongan first day of the present rank of a PNS
 * @param pangkat the present rank of a PNS
 * @param ijazah the highest diploma on record
 * @param kontrak last day of the running contract of a PPPK, inclusive
 * @param jpt first day in the present JPT post
 */
public record DataKarier(
        LocalDate lahir,
        JabatanBup jabatan,
        LocalDate kgb,
        LocalDate golongan,
        PangkatPns pangkat,
        TingkatIjazah ijazah,
        LocalDate kontrak,
        LocalDate jpt) {}
