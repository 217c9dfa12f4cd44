package id.teladan.core.berkas;

import id.teladan.core.galat.PelanggaranAturan;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decides from the bytes what a file is; its name may only agree. */
final class PengenalBerkas {

    /** Bytes of one file at most. */
    static final int UKURAN_TERBESAR = 10 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private PengenalBerkas() {}

    /** The kind of an acceptable file; a {@link PelanggaranAturan} that names the problem otherwise. */
    static JenisBerkas kenali(String nama, byte[] isi) {
        if (isi.length == 0) {
            throw PelanggaranAturan.kode("BERKAS_KOSONG");
        }
        if (isi.length > UKURAN_TERBESAR) {
            throw PelanggaranAturan.kode("BERKAS_TERLALU_BESAR");
        }
        var jenis = menurutIsi(isi);
        if (!jenis.cocok(NamaBerkas.ekstensi(nama))) {
            throw PelanggaranAturan.kode("BERKAS_TIDAK_COCOK", jenis.name());
        }
        return jenis;
    }

    private static JenisBerkas menurutIsi(byte[] isi) {
        if (berawal(isi, PDF)) {
            return JenisBerkas.PDF;
        }
        if (berawal(isi, JPG)) {
            return JenisBerkas.JPG;
        }
        if (berawal(isi, PNG)) {
            return JenisBerkas.PNG;
        }
        if (berawal(isi, ZIP)) {
            return PemeriksaZip.kenali(isi);
        }
        throw PelanggaranAturan.kode("BERKAS_JENIS_DITOLAK");
    }

    private static boolean berawal(byte[] isi, byte[] tanda) {
        return isi.length >= tanda.length
                && Arrays.equals(isi, 0, tanda.length, tanda, 0, tanda.length);
    }
}
