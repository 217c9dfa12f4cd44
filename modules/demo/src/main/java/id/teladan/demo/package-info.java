/**
 * The sample province "Pemprov Banten": invented people in a realistic organisation, for the demo run, the tests and the
 * benchmarks. Deterministic: the same size and the same month give the same rows. Plain JDBC, no container.
 */
package id.teladan.demo;
