package id.teladan.basisdata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Child processes in a session of their own. */
public final class SesiProses {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private SesiProses() {}

    /**
     * Words to put before a command. Ctrl-C in a terminal then reaches the launcher alone, which stops its children in
     * the right order. Empty where the system has no {@code setsid}.
     */
    public static List<String> awalan() {
        return Files.isExecutable(SETSID) ? List.of(SETSID.toString()) : List.of();
    }
}
