/** Pages of people: list with filters, record, own record. */
package id.teladan.web.pegawai;
