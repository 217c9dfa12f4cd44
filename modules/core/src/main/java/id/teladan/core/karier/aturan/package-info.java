/** Pure rules of a career with their dated parameters. */
package id.teladan.core.karier.aturan;
