/** Check-in by phone or browser: places, registered phones, the ledger of what they send. */
package id.teladan.presensi.mandiri;
