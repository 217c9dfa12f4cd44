/**
 * Performance allowance (TPP): rule sets, the monthly run, slips, objections. Regulations: PP 12/2019 Pasal 58,
 * Kepmendagri on TPP, the province's Pergub, PP 58/2023 (tax), Perpres 64/2020 (health insurance). Tables: {@code
 * tpp_*}, none yet; today the rule of one employee and month, asked as a calculator.
 */
package id.teladan.tpp;
