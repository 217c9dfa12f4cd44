package id.teladan.skp.rencana;

import jakarta.validation.constraints.Size;

/**
 * Command: the text of a line of the lampiran.
 *
 * @param versi version of the row that he saw
 */
public record SimpanLampiran(long skpId, long id, long versi, @Size(max = 1000) String uraian) {}
