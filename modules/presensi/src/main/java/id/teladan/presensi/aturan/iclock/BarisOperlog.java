package id.teladan.presensi.aturan.iclock;

import java.util.regex.Pattern;

/**
 * One line of {@code table=OPERLOG}. Only the operation log and the users' PINs and names are of use; templates, photos,
 * passwords and card numbers are thrown away here.
 *
 * @param catatan text of the operation log; null when it is another kind of line
 * @param pin PIN of a user; null when it is another kind of line
 * @param nama name of that user in the device; null when it has none
 */
public record BarisOperlog(String catatan, String pin, String nama) {

    private static final BarisOperlog DIBUANG = new BarisOperlog(null, null, null);
    private static final int CATATAN_TERPANJANG = 500;
    private static final int NAMA_TERPANJANG = 60;
    private static final Pattern PIN = Pattern.compile("PIN=([0-9A-Za-z_-]{1,24})(?:\\t|$)");
    private static final Pattern NAMA = Pattern.compile("Name=([^\\t]*)");

    /** Reads a line; what is neither {@code OPLOG} nor {@code USER} is thrown away. */
    public static BarisOperlog dari(String baris) {
        var isi = baris.strip();
        if (isi.startsWith("OPLOG")) {
            return new BarisOperlog(
                    isi.length() <= CATATAN_TERPANJANG ? isi : isi.substring(0, CATATAN_TERPANJANG),
                    null,
                    null);
        }
        var pin = PIN.matcher(isi);
        if (!isi.startsWith("USER ") || !pin.find()) {
            return DIBUANG;
        }
        var nama = NAMA.matcher(isi);
        var teks = nama.find() ? nama.group(1).strip() : "";
        return new BarisOperlog(
                null,
                PenguraiAttlog.pin(pin.group(1)),
                teks.isEmpty()
                        ? null
                        : teks.length() <= NAMA_TERPANJANG
                                ? teks
                                : teks.substring(0, NAMA_TERPANJANG));
    }
}
