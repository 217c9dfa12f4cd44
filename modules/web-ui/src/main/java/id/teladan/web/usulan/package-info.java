/** The queue of changes that need two persons: {@code /usulan}. */
package id.teladan.web.usulan;
