/** Notices of the signed-in person, the inbox of tasks by kind, and how he wants to be told. */
package id.teladan.web.pemberitahuan;
