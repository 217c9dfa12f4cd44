package id.teladan.disiplin.pemeriksaan;

/**
 * Command: form the Tim Pemeriksa: the direct superior and these two.
 *
 * @param versi version of the case that was seen
 * @param pengawasan somebody of Inspektorat; null when nobody was chosen
 * @param kepegawaian an officer of BKD for discipline; null when nobody was chosen
 */
public record BentukTim(long id, long versi, Long pengawasan, Long kepegawaian) {}
