/** Pure rules of discipline. PP 94/2021, Peraturan BKN 6/2022, PP 79/2021. */
package id.teladan.disiplin.aturan;
