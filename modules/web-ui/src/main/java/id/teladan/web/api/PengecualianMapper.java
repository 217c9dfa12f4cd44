package id.teladan.web.api;

import id.teladan.core.galat.BasisDataPergi;
import id.teladan.core.galat.Galat;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.PenerjemahGalat;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Everything else: refusals of the REST layer keep their status, a database that is away is 503, and the unexpected is
 * logged under the request id that the answer carries. No stack trace leaves the server.
 */
@Provider
public class PengecualianMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(PengecualianMapper.class);
    private static final String COBA_LAGI_DETIK = "5";

    @Inject PelakuAktif aktif;
    @Context Request permintaan;

    @Override
    public Response toResponse(Throwable sebab) {
        if (sebab instanceof WebApplicationException w) {
            return dariRest(w.getResponse());
        }
        if (sebab instanceof RuntimeException r
                && PenerjemahGalat.terjemahkan(r) instanceof Galat g) {
            return Masalah.jawaban(g.status(), g.pelanggaran(), aktif.permintaan()).build();
        }
        if (BasisDataPergi.sebab(sebab)) {
            LOG.warnf("Basis data tidak dapat dihubungi: %s", sebab.getMessage());
            return masalah(503, "SEDANG_TIDAK_TERSEDIA")
                    .header(HttpHeaders.RETRY_AFTER, COBA_LAGI_DETIK)
                    .build();
        }
        LOG.error("Galat tak terduga", sebab);
        return masalah(500, "KESALAHAN_SERVER").build();
    }

    private Response dariRest(Response asal) {
        var status = asal.getStatus();
        if (status < 400) {
            return asal;
        }
        var jawaban =
                switch (status) {
                    case 404 -> masalah(404, "DATA_TIDAK_DITEMUKAN");
                    case 405 -> masalah(405, "METODE_DITOLAK", permintaan.getMethod());
                    case 406 -> masalah(406, "TIDAK_DAPAT_DITERIMA");
                    case 413 -> masalah(413, "ISI_TERLALU_BESAR", KalkulatorResource.ISI_MAKS_KB);
                    case 415 -> masalah(415, "JENIS_ISI_DITOLAK");
                    default ->
                            status < 500
                                    ? masalah(status, "PERMINTAAN_DITOLAK")
                                    : masalah(status, "KESALAHAN_SERVER");
                };
        var boleh = asal.getHeaderString(HttpHeaders.ALLOW);
        return boleh == null ? jawaban.build() : jawaban.header(HttpHeaders.ALLOW, boleh).build();
    }

    private Response.ResponseBuilder masalah(int status, String kode, Object... nilai) {
        return Masalah.jawaban(
                status, List.of(Pelanggaran.pada("", kode, nilai)), aktif.permintaan());
    }
}
