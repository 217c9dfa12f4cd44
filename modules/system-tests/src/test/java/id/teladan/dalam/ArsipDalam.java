package id.teladan.dalam;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The shipped EAR with the tests of this package in its war. */
final class ArsipDalam {

    private static final String WAR = "/web-ui.war";

    private ArsipDalam() {}

    static EnterpriseArchive ear() {
        var berkas =
                Path.of(
                                System.getProperty("teladan.akar"),
                                "modules/server/target/aplikasi/teladan.ear")
                        .toFile();
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, berkas);
        var war =
                ear.getAsType(WebArchive.class, WAR)
                        .addClasses(
                                DalamServerIT.class,
                                ProvinsiDalam.class,
                                SumberDayaDalam.class,
                                UseCaseUji.class,
                                PintuUji.class)
                        .addAsLibraries(jar(Assertions.class));
        ear.delete(WAR);
        return ear.addAsModule(Testable.archiveToTest(war));
    }

    private static File jar(Class<?> isi) {
        try {
            return Path.of(isi.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
