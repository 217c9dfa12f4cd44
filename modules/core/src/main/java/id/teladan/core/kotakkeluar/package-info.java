/**
 * Outbox of e-mail: a letter is a row in the transaction of what happened; a leased background worker delivers it at least
 * once, always under the same Message-ID, with growing pauses, and puts aside what the mail server refuses for good. The
 * text is made when it is sent, and holds titles and links only. Table {@code core_surat_keluar}.
 */
package id.teladan.core.kotakkeluar;
