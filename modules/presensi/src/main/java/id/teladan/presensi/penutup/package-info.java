/** What covers the days of people, for whoever resolves a day: leave, official travel. Each source is one bean. */
package id.teladan.presensi.penutup;
