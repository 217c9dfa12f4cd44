package id.teladan.presensi.orang;

import java.io.Serializable;

/**
 * A person for the head of a page.
 *
 * @param nama with titles
 * @param jabatan null without a position
 * @param unit null without a position
 * @param unitId null without a position
 */
public record Orang(long id, String nama, String nip, String jabatan, String unit, Long unitId)
        implements Serializable {}
