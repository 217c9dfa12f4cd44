/** How an appraiser rates against others: a hint for talking about it, never a measure against anybody. */
package id.teladan.skp.aturan.penilai;
