/** People with their position of a day, for the queries of the module. Owns no table. */
package id.teladan.presensi.orang;
