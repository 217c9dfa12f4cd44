/** Tests of the whole system: real server, real database, real browser. */
package id.teladan.sistem;
