/** Records of a person: list by kind, entry and correction, what one changes of oneself, what becomes due. */
package id.teladan.web.riwayat;
