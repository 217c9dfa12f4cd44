/** Values that cannot be wrong, and the checks that list every problem of a text before it becomes one. */
package id.teladan.core.nilai;
