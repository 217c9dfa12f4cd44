package id.teladan.core.basisdata;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the database for a sign of life. */
@ApplicationScoped
public class DetakBasisData {

    private static final int BATAS_DETIK = 3;

    @Resource(lookup = "java:jboss/datasources/TeladanDS")
    DataSource sumber;

    /** True when a connection can be had and answers within three seconds. */
    public boolean berdetak() {
        try (var sambungan = sumber.getConnection()) {
            return sambungan.isValid(BATAS_DETIK);
        } catch (SQLException e) {
            return false;
        }
    }
}
