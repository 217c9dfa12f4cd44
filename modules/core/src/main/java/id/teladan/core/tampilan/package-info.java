/**
 * How a person wants to see the list pages: saved filters, hidden columns, height of rows. Personal comfort, no act, hence
 * not audited. Tables {@code core_saringan}, {@code core_tampilan}.
 */
package id.teladan.core.tampilan;
