package id.teladan.core.akun;

import java.io.Serializable;

/** Event: a session was ended by somebody, from its next request on. */
public record SesiDiakhiri(String kunci) implements Serializable {}
