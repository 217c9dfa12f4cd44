package id.teladan.core.dokumen;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * XHTML and our print style sheet become a tagged PDF/A-2a with embedded fonts. Nothing is loaded but what lies in this
 * package ({@code teladan:cetak.css} and its like) and pictures inside the document ({@code data:image/png}): no address in a
 * document can make the server call anybody.
 */
@ApplicationScoped
public class PembuatPdf {

    private static final String SKEMA = "teladan";
    private static final String GAMBAR = "data:image/png;base64,";
    private static final Set<String> LEMBAR_GAYA =
            Set.of(SKEMA + ":cetak.css", SKEMA + ":tegak.css", SKEMA + ":rebah.css");
    private static final int TEBAL = 700;
    private static final int BIASA = 400;

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** The PDF of a well-formed XHTML document; its {@code title} and {@code lang} become those of the PDF. */
    public byte[] dari(String xhtml) {
        var keluar = new ByteArrayOutputStream();
        try {
            var pembuat = new PdfRendererBuilder();
            pembuat.withW3cDocument(urai(xhtml), null);
            pembuat.usePdfAConformance(PdfAConformance.PDFA_2_A);
            pembuat.usePdfUaAccessibility(true);
            pembuat.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            pembuat.withProducer("Teladan");
            pembuat.useReplacementText("\u25A1");
            for (var keluarga : List.of("Liberation Sans", "Serif", "SansSerif")) {
                pembuat.useFont(() -> huruf("Regular"), keluarga, BIASA, FontStyle.NORMAL, true);
                pembuat.useFont(() -> huruf("Bold"), keluarga, TEBAL, FontStyle.NORMAL, true);
                pembuat.useFont(() -> huruf("Italic"), keluarga, BIASA, FontStyle.ITALIC, true);
            }
            pembuat.useUriResolver((dasar, uri) -> boleh(uri) ? uri : null);
            for (var saat : ExternalResourceControlPriority.values()) {
                pembuat.useExternalResourceAccessControl((uri, jenis) -> boleh(uri), saat);
            }
            pembuat.useProtocolsStreamImplementation(LembarGaya::new, SKEMA);
            pembuat.toStream(keluar);
            pembuat.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluar.toByteArray();
    }

    static boolean boleh(String uri) {
        return uri != null && (LEMBAR_GAYA.contains(uri) || uri.startsWith(GAMBAR));
    }

    private static Document urai(String xhtml) {
        try {
            var pabrik = DocumentBuilderFactory.newInstance();
            pabrik.setNamespaceAware(true);
            pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            pabrik.setXIncludeAware(false);
            pabrik.setExpandEntityReferences(false);
            var pengurai = pabrik.newDocumentBuilder();
            pengurai.setErrorHandler(null);
            return pengurai.parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | IOException | SAXException e) {
            throw new IllegalArgumentException("XHTML tidak sah", e);
        }
    }

    private static InputStream huruf(String gaya) {
        return PembuatPdf.class.getResourceAsStream("huruf/LiberationSans-" + gaya + ".ttf");
    }
}
