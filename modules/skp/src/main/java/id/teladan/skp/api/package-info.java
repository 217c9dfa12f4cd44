/** What other modules may know of performance. */
package id.teladan.skp.api;
