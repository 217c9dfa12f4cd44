package id.teladan.presensi.karantina;

import id.teladan.presensi.aturan.SebabKarantina;
import java.io.Serializable;

/**
 * A filter of the quarantine; null = not filtered.
 *
 * @param teks words of device, unit or serial number
 */
public record SaringanKarantina(String teks, SebabKarantina sebab) implements Serializable {}
