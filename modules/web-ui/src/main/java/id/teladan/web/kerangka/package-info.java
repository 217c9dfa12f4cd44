/**
 * The shell around every page: menu by rights, language, theme, tasks that wait, messages. Owns no table; choices of
 * language and theme live in cookies.
 */
package id.teladan.web.kerangka;
