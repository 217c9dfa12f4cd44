/** What devices have sent and what an officer must look at. Table: {@code presensi_karantina}. */
package id.teladan.presensi.karantina;
