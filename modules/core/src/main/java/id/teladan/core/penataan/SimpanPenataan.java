package id.teladan.core.penataan;

import java.time.LocalDate;

/**
 * Command: the head of a draft.
 *
 * @param id null = a new draft
 * @param berlaku first day (WIB) of the new organisation
 */
public record SimpanPenataan(
        Long id, long versi, String nama, LocalDate berlaku, String nomorSk, LocalDate tanggalSk) {}
