/** MicroProfile Health: live and ready. */
package id.teladan.web.kesehatan;
