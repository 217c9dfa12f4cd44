package id.teladan.disiplin.penjatuhan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: the decision has reached the person.
 *
 * @param versi version of the case that was seen
 * @param diterima day on which it was handed over or reached the address (WIB)
 * @param bukti receipt of the sending; mandatory when it was sent
 */
public record SampaikanKeputusan(
        long id, long versi, LocalDate diterima, CaraTerima cara, @Size(max = 300) String bukti) {}
