package id.teladan.core.izin;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code docs/hak-akses.md} is the matrix of the migrations, printed. */
@ExtendWith(PerkakasUji.class)
class DokumenHakTest {

    private static final Path DOKUMEN =
            Path.of(System.getProperty("teladan.akar"), "docs", "hak-akses.md");
    private static final Set<Hak> TANPA_MATRIKS = Set.of(Hak.SISTEM, Hak.MASUK, Hak.UMUM);

    private final MatriksHak matriks;

    DokumenHakTest(MatriksHak matriks) {
        this.matriks = matriks;
    }

    @Test
    void dokumen_sama_dengan_matriks_di_basis_data() throws Exception {
        var seharusnya = cetak(TransaksiUji.dalam(matriks::baris));
        var ada = Files.exists(DOKUMEN) ? Files.readString(DOKUMEN) : "";
        if (!ada.equals(seharusnya)) {
            var usulan = Path.of("target", "hak-akses.md");
            Files.createDirectories(usulan.getParent());
            Files.writeString(usulan, seharusnya);
            assertThat(ada)
                    .as(
                            "docs/hak-akses.md tidak sama dengan core_hak_peran. Periksa apakah perubahan haknya disengaja, lalu salin %s ke %s",
                            usulan.toAbsolutePath(), DOKUMEN)
                    .isEqualTo(seharusnya);
        }
    }

    @Test
    void setiap_hak_dimiliki_setidaknya_satu_peran_atau_memang_di_luar_matriks() throws Exception {
        var dipakai =
                TransaksiUji.dalam(matriks::baris).stream()
                        .map(MatriksHak.Baris::hak)
                        .collect(Collectors.toSet());
        assertThat(Hak.values())
                .allSatisfy(
                        h ->
                                assertThat(dipakai.contains(h))
                                        .as(h.name())
                                        .isNotEqualTo(TANPA_MATRIKS.contains(h)));
    }

    private static String cetak(List<MatriksHak.Baris> baris) throws IOException {
        var hak = new TreeSet<Hak>();
        baris.forEach(b -> hak.add(b.hak()));
        var b = new StringBuilder();
        b.append(
                """
                # Rights

                Printed from the table `core_hak_peran`; a test compares. A right is checked in the use case (`@Izin`), its scope is joined into every
                query: what lies outside answers like what does not exist. Whatever is not listed is denied.

                Scopes: **DIRI** the person himself; **BAWAHAN** his direct subordinates by the positions held today, also as Plt (`PencariAtasan`); **UNIT** the
                unit of the role and everything below it; **SEMUA** all. Everybody with a person record is PEGAWAI; whoever leads a unit today is ATASAN; the
                other roles are dated assignments (`core_peran_pengguna`). Several roles add up.

                """);
        b.append("| right |")
                .append(
                        Stream.of(Peran.values())
                                .map(p -> " " + p + " |")
                                .collect(Collectors.joining()))
                .append('\n');
        b.append("|---|").append("---|".repeat(Peran.values().length)).append('\n');
        for (var h : hak) {
            b.append("| ").append(h).append(" |");
            for (var p : Peran.values()) {
                b.append(' ')
                        .append(
                                baris.stream()
                                        .filter(x -> x.hak() == h && x.peran() == p)
                                        .findFirst()
                                        .map(x -> x.lingkup().name())
                                        .orElse("-"))
                        .append(" |");
            }
            b.append('\n');
        }
        b.append(
                """

                Outside the matrix: `MASUK` everybody who is signed in, `UMUM` also who is not, `SISTEM` jobs and devices only.

                Two persons: some changes are proposed by one person and decided by another one (`core_usulan`); the proposer and the person concerned never
                decide. Roles and the accounts of officers: ADMIN proposes, BKD decides, so that nobody gives himself a role even where there is one
                administrator only. Calendars and parameters: one BKD officer proposes, another one decides.
                """);
        return b.toString();
    }
}
