package id.teladan.presensi.perangkat;

import java.io.Serializable;

/**
 * A filter of the devices.
 *
 * @param teks words of name, place, unit or serial number
 * @param keadaan null = all of the allow-list
 */
public record SaringanPerangkat(String teks, KeadaanPerangkat keadaan) implements Serializable {}
