package id.teladan.disiplin.aturan;

import java.io.Serializable;

/** Who decides on a sanction and who examines before it. */
public record Kewenangan(Pejabat pejabat, Pemeriksa pemeriksa) implements Serializable {}
