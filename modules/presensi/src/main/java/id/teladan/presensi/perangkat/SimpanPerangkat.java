package id.teladan.presensi.perangkat;

/**
 * Enters a device into the allow-list or changes it.
 *
 * @param id null for a new one
 * @param versi as it was seen; 0 for a new one
 * @param sn serial number; of one that is there already it does not change
 * @param kelompok group of devices that share the numbering of PINs
 * @param zonaMenit offset of the device's clock from UTC
 */
public record SimpanPerangkat(
        Long id,
        long versi,
        String sn,
        String nama,
        Long unitId,
        String lokasi,
        String kelompok,
        int zonaMenit,
        boolean aktif) {}
