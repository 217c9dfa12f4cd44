package id.teladan.sistem;

import org.junit.jupiter.api.Tag;

/** The server dies, the database lives, twenty times: {@code mvn -Pgangguan -Dit.test=GangguanMatiServerIT [-Dgangguan.putaran=N]}. */
@Tag("gangguan")
class GangguanMatiServerIT extends MatiMendadak {

    GangguanMatiServerIT() {
        super("gangguan-mati-server", Korban.SERVER, Integer.getInteger("gangguan.putaran", 20));
    }
}
