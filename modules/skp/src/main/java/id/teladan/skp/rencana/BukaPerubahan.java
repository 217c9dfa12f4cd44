package id.teladan.skp.rencana;

import jakarta.validation.constraints.Size;

/**
 * Command: change an approved SKP.
 *
 * @param versi version of the SKP that he saw
 */
public record BukaPerubahan(long id, long versi, @Size(max = 1000) String alasan) {}
