/**
 * The rules of talent as calculators: {@code ip-asn}, {@code sistem-merit}, {@code kotak-talenta}, {@code
 * job-person-match}, {@code masa-jabatan-jpt}, {@code satyalancana}.
 */
package id.teladan.talenta.kalkulator;
