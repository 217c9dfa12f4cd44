/**
 * Test kit: real CDI (Weld), real Hibernate and a real MariaDB in a plain JUnit test, without a server. Knows no
 * module of ours: it finds entities, beans and migrations on the class path of the test.
 */
package id.teladan.uji;
