/**
 * Background work: a ledger of chunks in the database. A job is leased by one server with a fencing number; a chunk and
 * its DONE mark are one transaction; the job of a killed server is taken over when its lease ends and goes on behind the
 * last finished chunk. Jobs are made by {@link id.teladan.core.pekerjaan.BukuPekerjaan} and worked by a {@link
 * id.teladan.core.pekerjaan.PelaksanaPekerjaan} of a module. Tables {@code core_pekerjaan}, {@code
 * core_pekerjaan_potongan}, {@code core_pekerjaan_kemajuan}.
 */
package id.teladan.core.pekerjaan;
