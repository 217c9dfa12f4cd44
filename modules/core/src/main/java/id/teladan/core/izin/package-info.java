/**
 * Rights and scope: who acts ({@link id.teladan.core.izin.Pelaku}), which right a use case needs ({@link
 * id.teladan.core.izin.Izin}), and which people and units that right reaches ({@link id.teladan.core.izin.Cakupan}).
 * Deny by default. What is outside the scope answers like what does not exist.
 */
package id.teladan.core.izin;
