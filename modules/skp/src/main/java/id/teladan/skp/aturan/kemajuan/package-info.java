/** Pure checks of progress notes, typed or from a worksheet. PermenPANRB 6/2022 (pendokumentasian kinerja). */
package id.teladan.skp.aturan.kemajuan;
