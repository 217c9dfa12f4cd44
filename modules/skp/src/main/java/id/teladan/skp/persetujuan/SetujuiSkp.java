package id.teladan.skp.persetujuan;

import jakarta.validation.constraints.Size;

/**
 * Command: approve an SKP or its change.
 *
 * @param versi version of the SKP that the superior saw
 */
public record SetujuiSkp(long id, long versi, @Size(max = 1000) String catatan) {}
