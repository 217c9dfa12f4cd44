/** The way of a case as data: states, steps, who may take which step, which clock runs. PP 94/2021, Peraturan BKN 6/2022. */
package id.teladan.disiplin.aturan.perkara;
