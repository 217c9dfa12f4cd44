package id.teladan.skp.keberatan;

import jakarta.validation.constraints.Size;

/**
 * Command: a party of the objection says in writing what he has to say.
 *
 * @param versi version of the objection that was seen
 */
public record BeriKeterangan(long id, long versi, @Size(max = 4000) String isi) {}
