/** Pages of the unit tree. */
package id.teladan.web.unit;
