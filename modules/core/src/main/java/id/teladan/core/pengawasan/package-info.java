/**
 * What the auditor works with: search of the audit trail and of the access log, their export, verification of the chain.
 * UU 30/2014 (accountability of decisions), UU 27/2022 (personal data). Table {@code core_pemeriksaan_rantai}.
 */
package id.teladan.core.pengawasan;
