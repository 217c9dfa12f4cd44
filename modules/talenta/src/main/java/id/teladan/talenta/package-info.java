/**
 * Talent: IP ASN, merit system, assessment, nine boxes, succession, JPT selection, mutasi, awards.
 * Regulations: PermenPANRB 3/2020, 38/2018, 40/2018, 15/2019. Tables: {@code talenta_*}. Holds nothing
 * yet.
 */
package id.teladan.talenta;
