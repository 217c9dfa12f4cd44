package id.teladan.skp.kaskade;

import id.teladan.skp.rencana.BacaJson;
import id.teladan.skp.rencana.PembacaIsi;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.List;

/**
 * A result that was offered to me and waits for my answer.
 *
 * @param hasilAtasan the result of the superior that it would support
 */
public record TawaranMasuk(long id, long versi, String uraian, String hasilAtasan, String penawar)
        implements Serializable {

    private static final String JENIS = "TAWARAN";

    /** Read along with the content of the SKP of the same person and year. */
    public static final PembacaIsi.Bagian BAGIAN =
            new PembacaIsi.Bagian(
                    JENIS,
                    "0",
                    "w.id",
                    "json_object('id', w.id, 'versi', w.versi, 'uraian', w.uraian, 'hasil', a.uraian, 'penawar', w.penawar)",
                    "skp_tawaran w join skp_hasil_kerja a on a.id = w.hasil_atasan_id and a.dihapus is null"
                            + " join skp_skp z on z.id = :skp and z.pegawai_id = w.pegawai_id and z.tahun = w.tahun"
                            + " where w.status = 'DITAWARKAN'");

    /** The offers that were read along. */
    public static List<TawaranMasuk> dari(PembacaIsi.Bacaan bacaan) {
        return bacaan.lain(JENIS).stream().map(TawaranMasuk::baca).toList();
    }

    private static TawaranMasuk baca(JsonObject o) {
        return new TawaranMasuk(
                BacaJson.angka(o, "id"),
                BacaJson.angka(o, "versi"),
                BacaJson.teks(o, "uraian"),
                BacaJson.teks(o, "hasil"),
                BacaJson.teks(o, "penawar"));
    }
}
