/** The home page and the list of all tasks. Modules add cards through {@link id.teladan.web.beranda.KartuBeranda}. */
package id.teladan.web.beranda;
