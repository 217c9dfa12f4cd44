package id.teladan.demo;

import java.util.Map;

/** Academic titles that fit education and position. */
final class Gelar {

    private static final Map<String, String> SARJANA =
            Map.ofEntries(
                    Map.entry("Guru", "S.Pd."),
                    Map.entry("Perawat", "S.Kep., Ners"),
                    Map.entry("Bidan", "S.Tr.Keb."),
                    Map.entry("Apoteker", "S.Farm."),
                    Map.entry("Nutrisionis", "S.Gz."),
                    Map.entry("Pranata Komputer", "S.Kom."),
                    Map.entry("Sandiman", "S.Kom."),
                    Map.entry("Auditor", "S.E., Ak."),
                    Map.entry("Analis Keuangan", "S.E."),
                    Map.entry("Analis Hukum", "S.H."),
                    Map.entry("Perancang", "S.H."),
                    Map.entry("Medik Veteriner", "S.K.H."),
                    Map.entry("Penyuluh Pertanian", "S.P."),
                    Map.entry("Pustakawan", "S.IP."),
                    Map.entry("Penyuluh Kehutanan", "S.Hut."),
                    Map.entry("Penata Kelola", "S.T."));
    private static final String[] UMUM = {
        "S.Sos.", "S.IP.", "S.E.", "S.H.", "S.A.P.", "S.T.", "S.STP.", "S.Kom.", "S.P.", "S.Pd."
    };
    private static final String[] MAGISTER = {"M.Si.", "M.M.", "M.A.P.", "M.H.", "M.Si.", "M.T."};

    private Gelar() {}

    static void beri(Orang o, Undian undian) {
        var guru = o.kursi.guru();
        var dokter =
                o.kursi.nama.startsWith("Dokter")
                        || o.kursi.nama.startsWith("Direktur")
                        || o.kursi.nama.startsWith("Kepala Instalasi");
        var sarjana = guru ? "S.Pd." : sarjana(o.kursi.nama, undian);
        var magister = guru ? "M.Pd." : dokter ? "M.Kes." : undian.salahSatu(MAGISTER);
        var depan = "";
        switch (o.pendidikan) {
            case "D-III" ->
                    o.gelarBelakang = o.kursi.nama.startsWith("Perawat") ? "A.Md.Kep." : "A.Md.";
            case "S-1" -> o.gelarBelakang = sarjana;
            case "S-2" -> o.gelarBelakang = dokter ? magister : sarjana + ", " + magister;
            case "S-3" -> {
                depan = "Dr.";
                o.gelarBelakang = dokter ? magister : sarjana + ", " + magister;
            }
            default -> {}
        }
        if (dokter && !o.pendidikan.startsWith("D")) {
            depan = (depan + (o.kursi.nama.startsWith("Dokter Gigi") ? " drg." : " dr.")).trim();
            if (o.pendidikan.equals("S-1")) {
                o.gelarBelakang = null;
            }
        } else if (o.kursi.nama.startsWith("Apoteker")) {
            depan = "apt.";
        } else if (o.pendidikan.startsWith("S-")
                && o.lahir.getYear() < 1972
                && undian.peluang(0.4)) {
            depan = (depan + (o.laki() ? " Drs." : " Dra.")).trim();
            o.gelarBelakang = o.pendidikan.equals("S-1") ? null : magister;
        }
        if (o.agama.equals("Islam") && o.lahir.getYear() < 1982 && undian.peluang(0.22)) {
            depan = (depan + (o.laki() ? " H." : " Hj.")).trim();
        }
        o.gelarDepan = depan.isEmpty() ? null : depan;
    }

    private static String sarjana(String jabatan, Undian undian) {
        for (var s : SARJANA.entrySet()) {
            if (jabatan.startsWith(s.getKey())) {
                return s.getValue();
            }
        }
        return undian.salahSatu(UMUM);
    }
}
