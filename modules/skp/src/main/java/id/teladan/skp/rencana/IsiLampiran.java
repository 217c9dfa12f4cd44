package id.teladan.skp.rencana;

import java.io.Serializable;

/** One line of the lampiran. */
public record IsiLampiran(long id, long versi, JenisLampiran jenis, String uraian, int urutan)
        implements Serializable {}
