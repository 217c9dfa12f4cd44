package id.teladan.skp.rencana;

/**
 * Command: submit an SKP, or the open change of an approved one.
 *
 * @param versi version of the SKP that he saw
 */
public record AjukanSkp(long id, long versi) {}
