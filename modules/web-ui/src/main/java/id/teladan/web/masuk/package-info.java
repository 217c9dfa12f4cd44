/** The way in: request id, security headers, sign-in, session limits, sign-out. */
package id.teladan.web.masuk;
