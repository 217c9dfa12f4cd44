/**
 * Performance allowance (tambahan penghasilan pegawai): rule sets, monthly run, slips, sanggah,
 * what-if. Regulations: PP 12/2019 Pasal 58, the Pergub of the province as dated rule set. Tables:
 * {@code tpp_*}. Holds nothing yet.
 */
package id.teladan.tpp;
