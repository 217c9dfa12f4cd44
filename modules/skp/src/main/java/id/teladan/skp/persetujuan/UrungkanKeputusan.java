package id.teladan.skp.persetujuan;

/**
 * Command: take the last own decision back, within seconds.
 *
 * @param versi version of the SKP after the decision
 */
public record UrungkanKeputusan(long id, long versi) {}
