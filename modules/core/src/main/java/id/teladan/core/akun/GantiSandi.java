package id.teladan.core.akun;

/** A new password; what is missing counts as empty. Deliberately not serialisable: it is kept in no view. */
public record GantiSandi(String lama, String baru, String ulang) {

    public GantiSandi {
        lama = lama == null ? "" : lama;
        baru = baru == null ? "" : baru;
        ulang = ulang == null ? "" : ulang;
    }

    @Override
    public String toString() {
        return "GantiSandi[***]";
    }
}
