/**
 * A real MariaDB from a jar: unpacked once per checkout, started as a child process on a free port of
 * 127.0.0.1. Used by the tests and by the default run; production brings its own database.
 */
package id.teladan.basisdata;
