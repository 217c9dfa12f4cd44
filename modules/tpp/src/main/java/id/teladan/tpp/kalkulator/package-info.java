/** The allowance as a calculator: {@code tpp}. */
package id.teladan.tpp.kalkulator;
