package id.teladan.web.api;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.kalkulator.PerhitunganKalkulator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rules as a service; no sign-in is needed. */
@Path("v1/kalkulator")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class KalkulatorResource {

    /** Largest request body. */
    static final int ISI_MAKS_KB = 256;

    /** The same in bytes. */
    static final int ISI_MAKS = ISI_MAKS_KB * 1024;

    @Inject PerhitunganKalkulator perhitungan;
    @Inject PelakuAktif aktif;

    /** The calculators. */
    @GET
    @Operation(operationId = "daftarKalkulator", summary = "Daftar kalkulator")
    public Response daftar() {
        var larik = Json.createArrayBuilder();
        for (var k : perhitungan.daftar()) {
            larik.add(Json.createObjectBuilder().add("nama", k.nama()).add("uraian", k.uraian()));
        }
        return json(larik.build().toString());
    }

    /** One calculation. */
    @POST
    @Path("{nama}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response hitung(@PathParam("nama") String nama, InputStream isi) throws IOException {
        var terbaca = isi.readNBytes(ISI_MAKS + 1);
        return terbaca.length > ISI_MAKS
                ? terlaluBesar()
                : json(perhitungan.hitungJson(nama, terbaca).json());
    }

    private Response terlaluBesar() {
        return Masalah.jawaban(
                        413,
                        List.of(Pelanggaran.pada("", "ISI_TERLALU_BESAR", ISI_MAKS_KB)),
                        aktif.permintaan())
                .build();
    }

    private static Response json(String isi) {
        return Response.ok(isi.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON)
                .build();
    }
}
