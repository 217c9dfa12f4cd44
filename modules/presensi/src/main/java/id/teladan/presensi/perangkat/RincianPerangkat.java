package id.teladan.presensi.perangkat;

import java.io.Serializable;

/** A device as the form shows it. */
public record RincianPerangkat(
        long id,
        long versi,
        String sn,
        String nama,
        long unitId,
        String unit,
        String lokasi,
        String kelompok,
        int zonaMenit,
        boolean aktif)
        implements Serializable {}
