/** Speed figures of {@code docs/kinerja.md}: the command line of {@code mvn -Pbenchmark}. */
package id.teladan.tolok;
