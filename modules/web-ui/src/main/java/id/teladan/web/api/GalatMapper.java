package id.teladan.web.api;

import id.teladan.core.galat.Galat;
import id.teladan.core.izin.PelakuAktif;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Errors that a caller can do something about; never logged as errors. */
@Provider
public class GalatMapper implements ExceptionMapper<Galat> {

    @Inject PelakuAktif aktif;

    @Override
    public Response toResponse(Galat galat) {
        return Masalah.jawaban(galat.status(), galat.pelanggaran(), aktif.permintaan()).build();
    }
}
