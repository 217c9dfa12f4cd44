package id.teladan.sistem;

import org.junit.jupiter.api.Tag;

/** Twenty rounds of it: {@code mvn -Pgangguan -Dit.test=GangguanMatiIT [-Dgangguan.putaran=N]}. */
@Tag("gangguan")
class GangguanMatiIT extends MatiMendadak {

    GangguanMatiIT() {
        super("gangguan-mati", Integer.getInteger("gangguan.putaran", 20));
    }
}
