/**
 * Errors that a person can do something about. Each has a stable code; its text stands in the bundle {@code
 * id/teladan/core/galat/pesan_*.properties}. Modules add codes, not classes.
 */
package id.teladan.core.galat;
