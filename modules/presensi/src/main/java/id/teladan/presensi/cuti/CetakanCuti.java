package id.teladan.presensi.cuti;

import java.io.Serializable;

/**
 * The official form as PDF.
 *
 * @param namaBerkas name for the download
 * @param kode verification code; null for a draft, which is not issued
 */
@SuppressWarnings("ArrayRecordComponent")
public record CetakanCuti(String namaBerkas, String kode, byte[] isi) implements Serializable {}
