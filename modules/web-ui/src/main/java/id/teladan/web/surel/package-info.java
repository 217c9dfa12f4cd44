/** E-mail: sender and text of letters, the background worker, and the page of the administrator. */
package id.teladan.web.surel;
