/** Too many requests at once are refused quickly and politely, before they cost a thread or memory. */
package id.teladan.web.beban;
