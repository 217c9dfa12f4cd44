package id.teladan.core.penugasan;

/** Command: end an own delegation at once. */
public record CabutDelegasi(long id, long versi, String alasan) {}
