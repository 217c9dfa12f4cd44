package id.teladan.core.pekerjaan;

/**
 * One chunk to work.
 *
 * @param rujukan id of what the job works on
 * @param nomor from 0
 * @param jumlah number of chunks of the job
 */
public record PotonganPekerjaan(long pekerjaanId, long rujukan, int nomor, int jumlah) {}
