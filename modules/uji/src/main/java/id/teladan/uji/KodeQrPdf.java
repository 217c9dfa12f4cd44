package id.teladan.uji;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR codes of printed pages, as a phone over the paper does. */
public final class KodeQrPdf {

    /** A phone takes many frames at changing distance; one raster can fall badly on the modules of a code. */
    private static final List<Integer> DPI = List.of(200, 300, 150, 250);

    private KodeQrPdf() {}

    /**
     * What the first code of the last page that carries one says.
     *
     * @throws AssertionError when no page has a readable code
     */
    public static String baca(PDDocument dokumen) throws IOException {
        for (var i = dokumen.getNumberOfPages() - 1; i >= 0; i--) {
            for (var dpi : DPI) {
                var isi = baca(dokumen, i, dpi);
                if (isi.isPresent()) {
                    return isi.get();
                }
            }
        }
        throw new AssertionError("Tidak ada kode QR yang terbaca");
    }

    /** What the code of one page says at one resolution; empty when none is readable there. */
    public static Optional<String> baca(PDDocument dokumen, int halaman, int dpi)
            throws IOException {
        var gambar = new PDFRenderer(dokumen).renderImageWithDPI(halaman, dpi);
        int lebar = gambar.getWidth();
        int tinggi = gambar.getHeight();
        var titik = gambar.getRGB(0, 0, lebar, tinggi, null, 0, lebar);
        var sumber = new RGBLuminanceSource(lebar, tinggi, titik);
        try {
            return Optional.of(
                    new QRCodeMultiReader()
                                    .decodeMultiple(
                                            new BinaryBitmap(new HybridBinarizer(sumber)),
                                            Map.of(DecodeHintType.TRY_HARDER, true))[0]
                                    .getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
