package id.teladan.skp.angkakredit;

import id.teladan.core.aturan.Angka;
import id.teladan.skp.rencana.BacaJson;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The rows of a PAK as they were decided. */
public record IsiPak(
        List<Baris> baris,
        BigDecimal saldo,
        String nomorSaldo,
        BigDecimal kebutuhanPangkat,
        BigDecimal kebutuhanJenjang)
        implements Serializable {

    /** One year. */
    public record Baris(
            int tahun,
            LocalDate mulai,
            LocalDate sampai,
            int bulan,
            String predikat,
            BigDecimal angkaKredit,
            BigDecimal kumulatif)
            implements Serializable {}

    private static final JsonProvider JSON = JsonProvider.provider();

    public IsiPak {
        baris = List.copyOf(baris);
    }

    static String tulis(PenghitungAngkaKredit.Hitungan h) {
        var baris = JSON.createArrayBuilder();
        for (var i = 0; i < h.masa().size(); i++) {
            var m = h.masa().get(i);
            var b = h.hasil().baris().get(i);
            baris.add(
                    JSON.createObjectBuilder()
                            .add("tahun", m.tahun())
                            .add("mulai", m.mulai().toString())
                            .add("sampai", m.sampai().toString())
                            .add("bulan", m.bulan())
                            .add("predikat", m.predikat().sebutan())
                            .add("ak", Angka.tampil(b.angkaKredit()))
                            .add("kumulatif", Angka.tampil(b.kumulatif())));
        }
        var isi = JSON.createObjectBuilder().add("baris", baris);
        isi.add("saldo", h.saldo() == null ? BigDecimal.ZERO : h.saldo().nilai());
        isi.add("nomorSaldo", h.saldo() == null ? "" : h.saldo().nomor());
        isi.add("pangkat", h.hasil().kebutuhanPangkat());
        if (h.hasil().kebutuhanJenjang() != null) {
            isi.add("jenjang", h.hasil().kebutuhanJenjang());
        }
        return isi.build().toString();
    }

    static IsiPak baca(String teks) {
        try (var pembaca = JSON.createReader(new StringReader(teks))) {
            var o = pembaca.readObject();
            return new IsiPak(
                    o.getJsonArray("baris").getValuesAs(JsonObject.class).stream()
                            .map(
                                    b ->
                                            new Baris(
                                                    b.getInt("tahun"),
                                                    LocalDate.parse(b.getString("mulai")),
                                                    LocalDate.parse(b.getString("sampai")),
                                                    b.getInt("bulan"),
                                                    b.getString("predikat"),
                                                    BacaJson.desimal(b, "ak"),
                                                    BacaJson.desimal(b, "kumulatif")))
                            .toList(),
                    BacaJson.desimal(o, "saldo"),
                    o.getString("nomorSaldo"),
                    BacaJson.desimal(o, "pangkat"),
                    o.containsKey("jenjang") ? BacaJson.desimal(o, "jenjang") : null);
        }
    }
}
