package id.teladan.sistem;

import org.junit.jupiter.api.Tag;

/** Server and database die together, twenty times: {@code mvn -Pgangguan -Dit.test=GangguanMatiIT [-Dgangguan.putaran=N]}. */
@Tag("gangguan")
class GangguanMatiIT extends MatiMendadak {

    GangguanMatiIT() {
        super("gangguan-mati", Korban.KEDUANYA, Integer.getInteger("gangguan.putaran", 20));
    }
}
