/** Pages of acting assignments (Pj, Plt, Plh) and of delegations. */
package id.teladan.web.penugasan;
