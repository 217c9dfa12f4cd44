package id.teladan.presensi.penerimaan;

import java.util.List;

/**
 * A body that a device has sent.
 *
 * @param sn serial number as the device names itself
 * @param stempel stamp of the upload as the device counts, null when it names none
 * @param alamat network address of the sender
 * @param baris lines without their ends, none blank, none longer than 4,096 characters
 */
public record UnggahanPerangkat(String sn, String stempel, String alamat, List<String> baris) {

    public UnggahanPerangkat {
        baris = List.copyOf(baris);
    }
}
