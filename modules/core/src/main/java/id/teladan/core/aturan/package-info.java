/**
 * The rule kernel: results with their reasons, dated parameters, the working-day calendar as an immutable snapshot, and
 * the register of regulations. Plain Java: no container, no database, no clock.
 */
package id.teladan.core.aturan;
