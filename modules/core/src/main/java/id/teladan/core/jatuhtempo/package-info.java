/**
 * What falls due in the careers of people, as dated facts of the night: lists, their explanation, notices. The rules stand
 * in {@code karier.aturan}.
 */
package id.teladan.core.jatuhtempo;
