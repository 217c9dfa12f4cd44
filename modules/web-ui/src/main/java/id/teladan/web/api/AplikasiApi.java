package id.teladan.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of the REST API. */
@ApplicationPath("/api")
public class AplikasiApi extends Application {}
