package id.teladan.core.galat;

import java.sql.SQLException;

/** Tells an absent database from every other failure: the answer is 503, and trying again helps. */
public final class BasisDataPergi {

    private BasisDataPergi() {}

    /** A lost connection has SQL state 08…, one that could not be had from the pool has none. */
    public static boolean sebab(Throwable galat) {
        for (var e = galat; e != null; e = e.getCause()) {
            if (e instanceof SQLException s
                    && (s.getSQLState() == null || s.getSQLState().startsWith("08"))) {
                return true;
            }
        }
        return false;
    }
}
