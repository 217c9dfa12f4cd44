/** Drafts of forms: what is typed is kept on the server while the form is open and comes back with it. */
package id.teladan.web.draf;
