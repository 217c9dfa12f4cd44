/**
 * Reads of sensitive data: who saw whose secret data, downloaded evidence or exported lists. UU 27/2022 Pasal 5-7 (a
 * person may know who processes his data). Append-only; table {@code core_akses} in the audit schema.
 */
package id.teladan.core.akses;
