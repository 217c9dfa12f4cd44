/** Reading cases: the board of clocks, the file with its lawful next steps, what a person may see about himself, tasks. */
package id.teladan.disiplin.daftar;
