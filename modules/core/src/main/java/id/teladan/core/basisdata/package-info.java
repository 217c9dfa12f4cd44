/** Access to the persistence unit. */
package id.teladan.core.basisdata;
