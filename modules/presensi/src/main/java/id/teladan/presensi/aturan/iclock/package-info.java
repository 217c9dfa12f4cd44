/** The device protocol ADMS/iClock as text: what comes in and what goes out, without server and database. */
package id.teladan.presensi.aturan.iclock;
