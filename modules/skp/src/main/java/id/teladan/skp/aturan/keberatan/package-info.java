/** Pure rules of what follows an evaluation: its clocks, and what a granted objection may change. PP 30/2019. */
package id.teladan.skp.aturan.keberatan;
