package id.teladan.core.penutup;

import java.time.LocalDate;

/** Days of a person are covered, or no longer; fired in the transaction of the change, by leave too. Both days included, WIB. */
public record PenutupBerubah(long pegawaiId, LocalDate dari, LocalDate sampai) {}
