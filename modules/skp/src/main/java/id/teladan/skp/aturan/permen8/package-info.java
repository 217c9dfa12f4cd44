/** Rules of PermenPANRB 8/2021: results as numbers from 0 to 120, and the feedback of many raters. */
package id.teladan.skp.aturan.permen8;
