/** One place where errors become what a person sees; the log carries the same request id. */
package id.teladan.web.galat;
