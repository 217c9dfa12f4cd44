/**
 * Read sides of SKP: own list, one in full, approval queue, team board, cascade around a draft, tasks. A list needs at
 * most two statements, a detail at most four.
 */
package id.teladan.skp.daftar;
