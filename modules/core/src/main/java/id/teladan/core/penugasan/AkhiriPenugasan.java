package id.teladan.core.penugasan;

import java.time.LocalDate;

/**
 * Command: an acting assignment ends early.
 *
 * @param sampai last day, inclusive; the day before today ends it at once
 */
public record AkhiriPenugasan(long id, long versi, LocalDate sampai, String alasan) {}
