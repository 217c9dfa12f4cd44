/** Which period an SKP has. PermenPANRB 6/2022. */
package id.teladan.skp.aturan.masa;
