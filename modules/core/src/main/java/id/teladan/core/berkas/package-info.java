/**
 * Evidence files: what people upload, at most 10 MB each, its kind decided by its content and never by its name. The
 * bytes lie apart from the description and are read only by a download. Other modules keep the id of a file and grant
 * its reading through {@link id.teladan.core.berkas.PemberiAksesBerkas}. Tables {@code core_berkas}, {@code
 * core_berkas_isi}. PermenPANRB 6/2022 (bukti dukung).
 */
package id.teladan.core.berkas;
