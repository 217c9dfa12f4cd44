/** The endpoint of attendance devices under {@code /iclock/}: plain text, no session, no page. */
package id.teladan.web.perangkat;
