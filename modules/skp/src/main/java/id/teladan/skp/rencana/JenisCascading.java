package id.teladan.skp.rencana;

/** How a result of a superior goes down: divided as it is, or by roles that lead to it. */
public enum JenisCascading {
    DIRECT,
    NON_DIRECT
}
