/** Records of a person: list by kind, entry and correction, what one changes of oneself. */
package id.teladan.web.riwayat;
