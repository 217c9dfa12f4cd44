/** Test data of the shared kernel. */
package id.teladan.core.contoh;
