/** The figures of the home pages: daily facts of a scope against their dated targets. Owns no table. */
package id.teladan.core.dasbor;
