package id.teladan.disiplin.daftar;

import id.teladan.disiplin.aturan.perkara.StatusPerkara;

/**
 * Filter of the list of cases.
 *
 * @param status null = all of the tab
 * @param cari words of the name, or the beginning of the NIP or of the number; null = all
 */
public record SaringanPerkara(TabPerkara tab, StatusPerkara status, String cari) {}
