package id.teladan.presensi.cuti;

import id.teladan.presensi.aturan.JenisCuti;

/**
 * Filter of a list of leave requests.
 *
 * @param jenis null = all
 * @param status null = all
 * @param cari words of the name or the beginning of the NIP; null = all
 */
public record SaringanCuti(TabCuti tab, JenisCuti jenis, StatusCuti status, String cari) {}
