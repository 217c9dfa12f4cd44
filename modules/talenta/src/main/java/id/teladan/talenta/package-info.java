/**
 * Talent: IP ASN, merit system, assessment, nine boxes, succession, JPT selection, mutasi, awards. Regulations:
 * PermenPANRB 3/2020, 38/2018, 40/2018, 19/2025, 15/2019, PP 35/2010. Tables: {@code talenta_*}, none yet; today the
 * rules, asked as calculators.
 */
package id.teladan.talenta;
