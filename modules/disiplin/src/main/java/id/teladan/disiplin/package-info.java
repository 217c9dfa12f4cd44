/**
 * Discipline: cases, statutory clocks, decisions, letters, administrative remedies, code of ethics, complaints.
 * Regulations: PP 94/2021, Peraturan BKN 6/2022, PP 79/2021, PP 42/2004. Tables: {@code disiplin_*}, none yet; today the
 * rules, asked as calculators.
 */
package id.teladan.disiplin;
