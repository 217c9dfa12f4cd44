/** Pure rules of the organisation: its achievement, and what the closing of its evaluation needs. SE Menteri PANRB 3/2023. */
package id.teladan.skp.aturan.organisasi;
