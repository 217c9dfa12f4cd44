/** The harness: series, interleaved pairs, load, tables. Knows nothing of Teladan's pages. */
package id.teladan.tolok.rangka;
