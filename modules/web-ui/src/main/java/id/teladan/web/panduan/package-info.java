/** The component sheet: every building block of the pages in all its states, with invented data. For administrators. */
package id.teladan.web.panduan;
