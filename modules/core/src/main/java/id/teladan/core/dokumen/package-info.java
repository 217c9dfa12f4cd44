/**
 * Official documents: XHTML templates that an officer can edit ({@link id.teladan.core.dokumen.Templat}), their PDF
 * ({@link id.teladan.core.dokumen.PembuatPdf}), their issue with a code and a QR ({@link
 * id.teladan.core.dokumen.PenerbitDokumen}) and the public answer whether one is genuine ({@link
 * id.teladan.core.dokumen.VerifikasiDokumen}). Tables {@code core_dokumen}, {@code core_dokumen_isi}, both write-once.
 */
package id.teladan.core.dokumen;
