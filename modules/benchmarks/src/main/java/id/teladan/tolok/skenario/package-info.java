/** One class per figure: what is measured, against what, and the proof that both did the same. */
package id.teladan.tolok.skenario;
