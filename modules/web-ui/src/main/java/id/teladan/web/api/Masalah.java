package id.teladan.web.api;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PesanGalat;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** An error as {@code application/problem+json}, in Indonesian. */
public final class Masalah {

    /** Media type of RFC 9457. */
    public static final String JENIS = "application/problem+json";

    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    private Masalah() {}

    /**
     * The answer.
     *
     * @param pelanggaran all problems; the first one gives {@code kode} and {@code detail}
     * @param permintaan id of the request, as in the log; null when unknown
     */
    static Response.ResponseBuilder jawaban(
            int status, List<Pelanggaran> pelanggaran, String permintaan) {
        return Response.status(status).type(JENIS).entity(isi(status, pelanggaran, permintaan));
    }

    /** The body of the answer, in UTF-8. */
    public static byte[] isi(int status, List<Pelanggaran> pelanggaran, String permintaan) {
        var larik = Json.createArrayBuilder();
        for (var p : pelanggaran) {
            larik.add(
                    Json.createObjectBuilder()
                            .add("bidang", p.bidang())
                            .add("kode", p.kode())
                            .add("pesan", PesanGalat.teks(p, INDONESIA)));
        }
        var pertama = pelanggaran.get(0);
        var isi =
                Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", judul(status))
                        .add("status", status)
                        .add("detail", PesanGalat.teks(pertama, INDONESIA))
                        .add("kode", pertama.kode())
                        .add("pelanggaran", larik);
        if (permintaan != null) {
            isi.add("instance", "urn:uuid:" + permintaan);
        }
        return isi.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String judul(int status) {
        return switch (status) {
            case 400 -> "Permintaan tidak terbaca";
            case 403 -> "Akses ditolak";
            case 404 -> "Tidak ditemukan";
            case 405 -> "Metode tidak diterima";
            case 406 -> "Bentuk jawaban tidak tersedia";
            case 409 -> "Data telah berubah";
            case 413 -> "Isi terlalu besar";
            case 415 -> "Jenis isi tidak diterima";
            case 422 -> "Masukan tidak sah";
            case 429 -> "Terlalu sering";
            case 503 -> "Sedang tidak tersedia";
            default -> status < 500 ? "Permintaan ditolak" : "Kesalahan server";
        };
    }
}
