package id.teladan.core.basisdata;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The one way to bring a schema up to date. MariaDB commits each DDL statement by itself, so a migration that was cut off
 * may have changed the schema without being noted, or be noted as failed. Scripts from {@link #SEJAK_DAPAT_DIULANG} on
 * can be repeated: such a mark is removed and the script runs again.
 */
public final class Migrasi {

    /** From this version on every script can run twice; a test checks their form. */
    public static final String SEJAK_DAPAT_DIULANG = "20261125";

    private Migrasi() {}

    /** What every caller sets; the data source comes from the caller. */
    public static FluentConfiguration atur(ClassLoader pemuat) {
        return Flyway.configure(pemuat)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .callbacks(new LupakanYangGagal());
    }

    /** Before the history is looked at: a repeatable script that failed counts as not yet run. */
    private static final class LupakanYangGagal implements Callback {

        @Override
        public boolean supports(Event peristiwa, Context konteks) {
            return peristiwa == Event.BEFORE_VALIDATE || peristiwa == Event.BEFORE_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event peristiwa, Context konteks) {
            return true;
        }

        @Override
        public void handle(Event peristiwa, Context konteks) {
            var tabel = konteks.getConfiguration().getTable();
            try {
                if (ada(konteks.getConnection(), tabel)) {
                    hapusYangGagal(konteks.getConnection(), tabel);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("Riwayat migrasi tidak terbaca", e);
            }
        }

        @Override
        public String getCallbackName() {
            return "lupakan-yang-gagal";
        }

        private static boolean ada(Connection sambungan, String tabel) throws SQLException {
            try (var hasil =
                    sambungan.getMetaData().getTables(sambungan.getCatalog(), null, tabel, null)) {
                return hasil.next();
            }
        }

        private static void hapusYangGagal(Connection sambungan, String tabel) throws SQLException {
            try (var perintah =
                    sambungan.prepareStatement(
                            "delete from " + tabel + " where not success and version >= ?")) {
                perintah.setString(1, SEJAK_DAPAT_DIULANG);
                perintah.executeUpdate();
            }
        }
    }
}
