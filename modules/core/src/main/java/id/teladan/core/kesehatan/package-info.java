/**
 * MicroProfile Health: live and ready. The checks stand in core because this server does not see those of a WAR inside an
 * EAR.
 */
package id.teladan.core.kesehatan;
