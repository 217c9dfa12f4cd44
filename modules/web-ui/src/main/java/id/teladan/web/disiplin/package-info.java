/** Pages of discipline: the board of cases, the case with its lawful steps, the report of an indication, one's own view. */
package id.teladan.web.disiplin;
