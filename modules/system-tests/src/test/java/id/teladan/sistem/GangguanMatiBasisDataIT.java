package id.teladan.sistem;

import org.junit.jupiter.api.Tag;

/** The database dies, the server lives, twenty times: {@code mvn -Pgangguan -Dit.test=GangguanMatiBasisDataIT [-Dgangguan.putaran=N]}. */
@Tag("gangguan")
class GangguanMatiBasisDataIT extends MatiMendadak {

    GangguanMatiBasisDataIT() {
        super(
                "gangguan-mati-basisdata",
                Korban.BASIS_DATA,
                Integer.getInteger("gangguan.putaran", 20));
    }
}
