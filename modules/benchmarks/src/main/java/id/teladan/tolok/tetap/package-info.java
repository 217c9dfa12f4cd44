/** Goes into a copy of the EAR for R2 only: the pages are fed from constant lists. */
package id.teladan.tolok.tetap;
