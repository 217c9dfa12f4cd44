/**
 * Reference data of positions: the names that the province uses, each with its level and its class (kelas jabatan) in
 * dated rows that one officer proposes and another one decides. What the units really have stands in {@code
 * core_jabatan}; the list counts where it differs. PermenPANRB on evaluasi jabatan. Table {@code core_acuan_jabatan}.
 */
package id.teladan.core.acuan;
