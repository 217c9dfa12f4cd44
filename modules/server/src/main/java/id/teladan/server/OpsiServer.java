package id.teladan.server;

import java.util.ArrayList;
import java.util.List;

/** JVM options of the server process: what its own start script passes, and our memory. */
final class OpsiServer {

    private static final List<String> PAKET_TERBUKA =
            List.of(
                    "java.base/java.lang",
                    "java.base/java.lang.invoke",
                    "java.base/java.lang.reflect",
                    "java.base/java.io",
                    "java.base/java.net",
                    "java.base/java.security",
                    "java.base/java.util",
                    "java.base/java.util.concurrent",
                    "java.management/javax.management",
                    "java.naming/javax.naming");
    private static final List<String> PAKET_TERLIHAT =
            List.of(
                    "java.desktop/sun.awt",
                    "java.naming/com.sun.jndi.ldap",
                    "java.naming/com.sun.jndi.url.ldap",
                    "java.naming/com.sun.jndi.url.ldaps",
                    "jdk.naming.dns/com.sun.jndi.dns");

    private OpsiServer() {}

    static List<String> opsiJvm() {
        var opsi =
                new ArrayList<>(
                        List.of(
                                "-D[Teladan]",
                                "-Xms256m",
                                "-Xmx" + System.getProperty("teladan.memori", "1536m"),
                                "-XX:MaxMetaspaceSize=512m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Djava.net.preferIPv4Stack=true",
                                "-Djava.awt.headless=true",
                                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                                "-Dfile.encoding=UTF-8"));
        PAKET_TERBUKA.forEach(p -> opsi.add("--add-opens=" + p + "=ALL-UNNAMED"));
        PAKET_TERLIHAT.forEach(p -> opsi.add("--add-exports=" + p + "=ALL-UNNAMED"));
        return opsi;
    }
}
