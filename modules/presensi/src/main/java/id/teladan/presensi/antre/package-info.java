/** The queue of days that must be resolved again. Table: {@code presensi_antre_hari}. */
package id.teladan.presensi.antre;
