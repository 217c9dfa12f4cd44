package id.teladan.skp.rencana;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The guides of BerAKHLAK: reference data, read once. */
@ApplicationScoped
public class PanduanPerilaku {

    @Inject EntityManager em;

    private volatile Map<NilaiBerakhlak, List<String>> panduan;

    /** Three guides per value, values in their official order. */
    public Map<NilaiBerakhlak, List<String>> semua() {
        if (panduan == null) {
            @SuppressWarnings("unchecked")
            List<Tuple> baris =
                    em.createNativeQuery(
                                    "select nilai, panduan from skp_panduan_perilaku order by nilai, nomor",
                                    Tuple.class)
                            .getResultList();
            var isi = new EnumMap<NilaiBerakhlak, List<String>>(NilaiBerakhlak.class);
            for (var b : baris) {
                isi.computeIfAbsent(
                                NilaiBerakhlak.valueOf(b.get(0, String.class)),
                                n -> new ArrayList<>())
                        .add(b.get(1, String.class));
            }
            panduan = isi;
        }
        return panduan;
    }
}
