/** The public page {@code /verifikasi} that tells whether a document is genuine. */
package id.teladan.web.dokumen;
