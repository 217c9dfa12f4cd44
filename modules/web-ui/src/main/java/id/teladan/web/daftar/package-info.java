/**
 * What all list pages share: filter, order and page in the address, saved filters, columns, height of rows, ticked rows.
 * A page of its own extends {@link id.teladan.web.daftar.DaftarView} and includes the files of {@code WEB-INF/daftar}.
 */
package id.teladan.web.daftar;
