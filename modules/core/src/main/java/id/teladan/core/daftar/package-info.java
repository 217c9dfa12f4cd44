/** What all lists share: a page of rows with its total, and the words of a search. */
package id.teladan.core.daftar;
