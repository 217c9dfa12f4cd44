package id.teladan.skp.penutupan;

import jakarta.validation.constraints.Size;

/**
 * Command: countersign a closing, send it back, or open it again.
 *
 * @param versi version of the closing that was seen
 * @param catatan reason; mandatory unless it is countersigned
 */
public record PutuskanPenutupan(long id, long versi, @Size(max = 2000) String catatan) {}
