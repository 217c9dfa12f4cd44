package id.teladan.web.api;

import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.presensi.mandiri.CatatTap;
import id.teladan.presensi.mandiri.PendaftaranPonsel;
import id.teladan.presensi.mandiri.TapMandiri;
import id.teladan.presensi.mandiri.TapTercatat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Check-in by phone or browser, under the session of the person who is signed in. */
@Path("v1/presensi")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TapResource {

    /** Largest request body. */
    private static final int ISI_MAKS = 16 * 1024;

    private static final int TERAKHIR = 10;
    private static final int ULANG = 3;

    @Inject TapMandiri tap;
    @Inject PendaftaranPonsel ponsel;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;
    @Context HttpServletRequest minta;

    /** Records a check-in; the same request again answers the same. */
    @POST
    @Path("tap")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "catatTap",
            summary =
                    "Mencatat tap presensi pegawai yang masuk. Kiriman ulang dengan permintaan yang sama tidak menggandakan")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = BadanTap.Permintaan.class)))
    @APIResponse(
            responseCode = "201",
            description = "Tercatat",
            content = @Content(schema = @Schema(implementation = BadanTap.Jawaban.class)))
    @APIResponse(responseCode = "200", description = "Sudah tercatat sebelumnya")
    @APIResponse(responseCode = "401", description = "Belum masuk")
    @APIResponse(
            responseCode = "409",
            description = "Permintaan itu sudah dipakai untuk waktu yang lain")
    @APIResponse(responseCode = "422", description = "Masukan tidak sah")
    public Response catat(InputStream isi) throws IOException {
        if (belumMasuk()) {
            return tolak(401, "BELUM_MASUK");
        }
        var terbaca = isi.readNBytes(ISI_MAKS + 1);
        if (terbaca.length > ISI_MAKS) {
            return tolak(413, "ISI_TERLALU_BESAR", ISI_MAKS / 1024);
        }
        var hasil = catat(BadanTap.baca(terbaca, minta.getRemoteAddr()));
        return Response.status(hasil.baru() ? 201 : 200)
                .type(MediaType.APPLICATION_JSON)
                .entity(BadanTap.tulis(hasil))
                .build();
    }

    /** The latest check-ins, and the clock of the server for the comparison. */
    @GET
    @Path("tap")
    @Operation(
            operationId = "daftarTap",
            summary =
                    "Tap terakhir pegawai yang masuk, dan jam server untuk mencocokkan jam ponsel")
    @APIResponse(responseCode = "200", description = "Jam server dan paling banyak sepuluh tap")
    public Response daftar() {
        if (belumMasuk()) {
            return tolak(401, "BELUM_MASUK");
        }
        return Response.ok(
                        BadanTap.tulis(jam.instant(), tap.terakhir(TERAKHIR)),
                        MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Registers the phone with its public key. */
    @POST
    @Path("ponsel")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "daftarkanPonsel",
            summary = "Mendaftarkan kunci publik ponsel; ponsel sebelumnya tidak berlaku lagi")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = BadanTap.Ponsel.class)))
    @APIResponse(responseCode = "200", description = "Nomor ponsel")
    public Response daftarkan(InputStream isi) throws IOException {
        if (belumMasuk()) {
            return tolak(401, "BELUM_MASUK");
        }
        var terbaca = isi.readNBytes(ISI_MAKS + 1);
        if (terbaca.length > ISI_MAKS) {
            return tolak(413, "ISI_TERLALU_BESAR", ISI_MAKS / 1024);
        }
        var badan = BadanTap.bacaPonsel(terbaca);
        return Response.ok(
                        BadanTap.tulisPonsel(ponsel.daftarkan(badan.kunci(), badan.nama())),
                        MediaType.APPLICATION_JSON)
                .build();
    }

    /** Impatient clients send the same request side by side: the later one finds what the earlier one has written. */
    private TapTercatat catat(CatatTap cmd) {
        for (var ke = 1; ; ke++) {
            try {
                return tap.catat(cmd);
            } catch (KonflikPerubahan e) {
                if (ke == ULANG || "TAP_BERBEDA".equals(e.pelanggaran().get(0).kode())) {
                    throw e;
                }
            }
        }
    }

    private boolean belumMasuk() {
        return aktif.pelaku().pegawaiId() == null;
    }

    private Response tolak(int status, String kode, Object... nilai) {
        return Masalah.jawaban(
                        status, List.of(Pelanggaran.pada("", kode, nilai)), aktif.permintaan())
                .build();
    }
}
