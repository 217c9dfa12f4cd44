/** The launcher: embedded MariaDB and WildFly as two child processes of one command. */
package id.teladan.server;
