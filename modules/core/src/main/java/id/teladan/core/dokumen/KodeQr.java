package id.teladan.core.dokumen;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes as pictures inside a document. */
final class KodeQr {

    private static final int SISI = 480;
    private static final int PUTIH = 0xFFFFFF;

    private KodeQr() {}

    /** A {@code data:image/png} address for the {@code src} of an {@code img}; its quiet zone is four modules. */
    static String dataUri(String isi) {
        try {
            var matriks =
                    new QRCodeWriter()
                            .encode(
                                    isi,
                                    BarcodeFormat.QR_CODE,
                                    SISI,
                                    SISI,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            4));
            var gambar = new BufferedImage(SISI, SISI, BufferedImage.TYPE_BYTE_GRAY);
            for (var y = 0; y < SISI; y++) {
                for (var x = 0; x < SISI; x++) {
                    gambar.setRGB(x, y, matriks.get(x, y) ? 0 : PUTIH);
                }
            }
            var keluar = new ByteArrayOutputStream();
            ImageIO.write(gambar, "png", keluar);
            return "data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(keluar.toByteArray());
        } catch (WriterException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
