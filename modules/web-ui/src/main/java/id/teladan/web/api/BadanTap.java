package id.teladan.web.api;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.kalkulator.PembacaJson;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.presensi.aturan.TempatTap;
import id.teladan.presensi.mandiri.CatatTap;
import id.teladan.presensi.mandiri.TapTercatat;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of {@link TapResource}. */
final class BadanTap {

    private static final int SELISIH = Integer.MAX_VALUE;
    private static final int AKURASI = 10_000_000;

    private static final List<Bidang> TAP =
            List.of(
                    Bidang.teks("permintaan", "Nomor permintaan buatan ponsel, UUID huruf kecil"),
                    Bidang.teks("waktu", "Jam ponsel saat tap; tanpa zona berarti WIB"),
                    Bidang.objek(
                                    "tempat",
                                    "Tempat menurut ponsel",
                                    List.of(
                                            Bidang.desimal("lintang", "Derajat lintang", -90, 90),
                                            Bidang.desimal("bujur", "Derajat bujur", -180, 180),
                                            Bidang.desimal("akurasi", "Akurasi (meter)", 0, AKURASI)
                                                    .opsional(),
                                            Bidang.benarSalah("tiruan", "Lokasi tiruan")
                                                    .opsional()))
                            .opsional(),
                    Bidang.bulat(
                                    "selisihDetik",
                                    "Jam ponsel dikurangi jam server",
                                    -SELISIH,
                                    SELISIH)
                            .opsional(),
                    Bidang.teks("ponsel", "Nomor ponsel terdaftar").opsional(),
                    Bidang.teks("tanda", "Tanda tangan ponsel").opsional());

    private static final List<Bidang> PONSEL =
            List.of(
                    Bidang.teks("kunci", "Kunci publik, SPKI base64"),
                    Bidang.teks("nama", "Nama ponsel").opsional());

    /** As the OpenAPI document describes it. */
    @Schema(name = "PermintaanTap")
    record Permintaan(
            @Schema(
                            required = true,
                            description =
                                    "UUID huruf kecil buatan ponsel; kiriman ulang memakai nomor yang sama",
                            examples = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    String permintaan,
            @Schema(
                            required = true,
                            description =
                                    "Jam ponsel saat tap, YYYY-MM-DDTHH:MM:SS; tanpa zona berarti WIB",
                            examples = "2026-10-05T07:31:40")
                    String waktu,
            @Schema(description = "Tempat menurut ponsel; kosong bila tidak diketahui")
                    Tempat tempat,
            @Schema(
                            description =
                                    "Jam ponsel dikurangi jam server saat terakhir dicocokkan, dalam detik")
                    Integer selisihDetik,
            @Schema(description = "Nomor ponsel terdaftar") String ponsel,
            @Schema(
                            description =
                                    "Tanda tangan ECDSA P-256 (base64, 64 byte) atas permintaan|waktu UTC bermilidetik|lintang|bujur, enam desimal")
                    String tanda) {}

    /** Where the phone believes to be. */
    @Schema(name = "TempatTap")
    record Tempat(
            @Schema(required = true, minimum = "-90", maximum = "90") double lintang,
            @Schema(required = true, minimum = "-180", maximum = "180") double bujur,
            @Schema(description = "Meter") Double akurasi,
            @Schema(description = "Ponsel menyatakan lokasinya tiruan") Boolean tiruan) {}

    /** As the OpenAPI document describes it. */
    @Schema(name = "JawabanTap")
    record Jawaban(
            String permintaan,
            @Schema(description = "Saat tap dihitung, WIB") String waktu,
            @Schema(description = "Saat tap diterima server, WIB") String diterima,
            @Schema(description = "Lokasi terdekat; null bila tidak ada") String lokasi,
            @Schema(description = "Jarak ke pusat lokasi dalam meter") Integer jarak,
            @Schema(description = "Yang mungkin dilihat petugas; tap tetap dihitung")
                    List<String> isyarat,
            @Schema(description = "0 sampai 100") int risiko,
            boolean luring) {}

    /** As the OpenAPI document describes it. */
    @Schema(name = "PermintaanPonsel")
    record Ponsel(
            @Schema(required = true, description = "Kunci publik ECDSA P-256, SPKI dalam base64")
                    String kunci,
            @Schema(description = "Nama ponsel") String nama) {}

    private BadanTap() {}

    static CatatTap baca(byte[] isi, String alamat) {
        var m = PembacaJson.baca(isi, TAP);
        return new CatatTap(
                m.teks("permintaan"),
                waktu(m.teks("waktu")),
                m.ada("selisihDetik") ? m.bulat("selisihDetik") : null,
                m.ada("tempat") ? tempat(m.objek("tempat")) : null,
                m.ada("ponsel") ? m.teks("ponsel") : null,
                m.ada("tanda") ? m.teks("tanda") : null,
                alamat);
    }

    static Ponsel bacaPonsel(byte[] isi) {
        var m = PembacaJson.baca(isi, PONSEL);
        return new Ponsel(m.teks("kunci"), m.ada("nama") ? m.teks("nama") : null);
    }

    static byte[] tulis(TapTercatat t) {
        return utf8(objek(t));
    }

    static byte[] tulis(Instant kini, List<TapTercatat> tap) {
        var larik = Json.createArrayBuilder();
        tap.forEach(t -> larik.add(objek(t)));
        return utf8(Json.createObjectBuilder().add("jam", kini.toEpochMilli()).add("tap", larik));
    }

    static byte[] tulisPonsel(String id) {
        return utf8(Json.createObjectBuilder().add("ponsel", id));
    }

    private static TempatTap tempat(Masukan m) {
        return new TempatTap(
                m.desimal("lintang").doubleValue(),
                m.desimal("bujur").doubleValue(),
                m.ada("akurasi") ? (int) Math.ceil(m.desimal("akurasi").doubleValue()) : null,
                m.ada("tiruan") && m.benar("tiruan"));
    }

    private static Instant waktu(String teks) {
        try {
            return OffsetDateTime.parse(teks).toInstant();
        } catch (DateTimeException e) {
            return tanpaZona(teks);
        }
    }

    private static Instant tanpaZona(String teks) {
        try {
            return LocalDateTime.parse(teks).atZone(JamTeladan.WIB).toInstant();
        } catch (DateTimeException e) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("waktu", "TAP_WAKTU_SALAH")));
        }
    }

    private static JsonObjectBuilder objek(TapTercatat t) {
        var isyarat = Json.createArrayBuilder();
        t.isyarat().forEach(i -> isyarat.add(i.name()));
        var hasil =
                Json.createObjectBuilder()
                        .add("permintaan", t.permintaan())
                        .add("waktu", wib(t.waktu()))
                        .add("diterima", wib(t.diterima()));
        if (t.lokasi() == null) {
            hasil.addNull("lokasi");
        } else {
            hasil.add("lokasi", t.lokasi());
        }
        if (t.jarak() == null) {
            hasil.addNull("jarak");
        } else {
            hasil.add("jarak", t.jarak());
        }
        return hasil.add("isyarat", isyarat).add("risiko", t.risiko()).add("luring", t.luring());
    }

    private static String wib(Instant saat) {
        return saat.atOffset(ZoneOffset.ofHours(7))
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .format(java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static byte[] utf8(JsonObjectBuilder isi) {
        return isi.build().toString().getBytes(StandardCharsets.UTF_8);
    }
}
