/** What falls due: the list. */
package id.teladan.web.jatuhtempo;
