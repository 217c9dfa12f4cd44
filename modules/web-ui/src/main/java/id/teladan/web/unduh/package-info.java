/** Downloads under {@code /unduh/}: evidence files, issued documents, the official forms of an SKP. */
package id.teladan.web.unduh;
