package id.teladan.presensi.aturan.iclock;

/**
 * What the server tells a device at the handshake.
 *
 * @param sn serial number
 * @param stempel stamp of the last stored upload; null before the first one
 * @param zonaMenit offset of the device's clock from UTC in minutes
 * @param versiPush protocol version that the device names; null or 1.x = old firmware with other names for the stamps
 */
public record Sambutan(String sn, String stempel, int zonaMenit, String versiPush) {

    private static final int MENIT_SEJAM = 60;

    /** The options, one a line. */
    public String teks() {
        var cap = stempel == null ? "None" : stempel;
        var lama = versiPush == null || versiPush.startsWith("1.");
        return "GET OPTION FROM: "
                + sn
                + "\n"
                + (lama ? "Stamp=" + cap + "\nOpStamp=9999\nPhotoStamp=None\n" : "")
                + "ATTLOGStamp="
                + cap
                + "\nOPERLOGStamp=9999\nATTPHOTOStamp=None\nErrorDelay=30\nDelay=10\nTransTimes=00:00;14:05\n"
                + "TransInterval=1\nTransFlag=TransData AttLog\tOpLog\nTimeZone="
                + zonaMenit / MENIT_SEJAM
                + "\nRealtime=1\nEncrypt=None\n";
    }
}
