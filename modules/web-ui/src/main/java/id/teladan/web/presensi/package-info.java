/** Pages of presence: devices, quarantine. */
package id.teladan.web.presensi;
