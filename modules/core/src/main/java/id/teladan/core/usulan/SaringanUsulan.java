package id.teladan.core.usulan;

import java.io.Serializable;

/**
 * Which proposals a list shows.
 *
 * @param jenis one kind; null or empty = all
 * @param cari part of the name of what is changed or of the proposer; null or empty = all
 */
public record SaringanUsulan(Tab tab, String jenis, String cari) implements Serializable {

    /** Part of the page. */
    public enum Tab {
        /** What the person may decide now, the longest waiting first. */
        MENUNGGU,
        /** His own proposals, the newest first. */
        SAYA,
        /** What is decided within his scope, the newest first. */
        SELESAI
    }
}
