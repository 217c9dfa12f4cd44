package id.teladan.skp.aturan.permen8;

/** How a result is compared with its target. */
public enum KondisiIki {
    /** The bigger the better. */
    NORMAL,
    /** The smaller the better, such as days until done. */
    KHUSUS
}
