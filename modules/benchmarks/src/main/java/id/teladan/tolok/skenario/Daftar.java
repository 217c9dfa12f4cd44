package id.teladan.tolok.skenario;

import java.util.List;

/** All figures, in the order of the document. */
public final class Daftar {

    public static final List<Skenario> SEMUA =
            List.of(
                    new HalamanTetap(),
                    new Impor(),
                    new Penyalaan(),
                    new IsiSesi(),
                    new CakupanBaris(),
                    new PersetujuanBerantai(),
                    new OrangBersamaan(),
                    new Masuk(),
                    new SepuluhKali(),
                    new BeratHalaman(),
                    new Luapan(),
                    new TapMasuk());

    private Daftar() {}
}
