package id.teladan.core.berkas;

import java.util.Set;

/** Kinds of files that are accepted, with the extensions that agree with them. */
enum JenisBerkas {
    PDF("application/pdf", "pdf"),
    JPG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String jenisIsi;

    @SuppressWarnings("ImmutableEnumChecker") // a set made by Set.of
    private final Set<String> ekstensi;

    JenisBerkas(String jenisIsi, String... ekstensi) {
        this.jenisIsi = jenisIsi;
        this.ekstensi = Set.of(ekstensi);
    }

    String jenisIsi() {
        return jenisIsi;
    }

    /** Whether the extension, in lower case and without its dot, belongs to this kind. */
    boolean cocok(String ekstensiBerkas) {
        return ekstensi.contains(ekstensiBerkas);
    }
}
