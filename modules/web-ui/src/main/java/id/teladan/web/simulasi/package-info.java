/** {@code /simulasi}: every calculator as a form made from its schema. Holds no rule. */
package id.teladan.web.simulasi;
