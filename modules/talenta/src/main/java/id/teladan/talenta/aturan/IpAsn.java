package id.teladan.talenta.aturan;

import java.io.Serializable;
import java.math.BigDecimal;

/** Index of professionalism, 0 to 100, and its four dimensions. */
public record IpAsn(
        BigDecimal kualifikasi,
        BigDecimal kompetensi,
        BigDecimal kinerja,
        BigDecimal disiplin,
        BigDecimal total,
        KategoriIp kategori)
        implements Serializable {}
