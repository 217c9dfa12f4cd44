package id.teladan.skp.keberatan;

/**
 * Filter of a list of objections.
 *
 * @param status null = all
 * @param cari words of the employee's name or the beginning of his NIP; null = all
 */
public record SaringanKeberatan(TabKeberatan tab, StatusKeberatan status, String cari) {}
