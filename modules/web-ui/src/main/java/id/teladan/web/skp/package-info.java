/** Pages of SKP: own list, cascade editor, approval queue, realisation, rating sheet, team board. */
package id.teladan.web.skp;
