/**
 * Posts against holders: the map of positions (peta jabatan) with its gaps, and the vacancies with since when and who acts
 * for them. PermenPANRB on analisis jabatan; reads {@code core_jabatan} and {@code core_penugasan}, owns no table.
 */
package id.teladan.core.formasi;
