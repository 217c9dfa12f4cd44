/**
 * The rules as a service: every rule that turns facts into a result can be asked by name. Modules bring {@link
 * id.teladan.core.kalkulator.Kalkulator} beans; the one use case reads the input, collects every violation, picks the
 * reference date and answers with the explanation. Screens, batch runs and the API use the same use case.
 */
package id.teladan.core.kalkulator;
