package id.teladan.core.impor;

import id.teladan.core.riwayat.BidangRiwayat;
import id.teladan.core.riwayat.JenisRiwayat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The worksheets of an import, with the columns of each in template order. */
public enum LembarImpor {
    UNOR(
            List.of(
                    new Kolom("kode", true, 16, true),
                    new Kolom("nama", true, 44, false),
                    new Kolom("induk_kode", false, 16, true),
                    new Kolom("jenis", false, 16, false),
                    new Kolom("berlaku_mulai", true, 16, false))),
    PEGAWAI(
            List.of(
                    new Kolom("nip", true, 22, true),
                    new Kolom("nama", true, 36, false),
                    new Kolom("nik", false, 20, true),
                    new Kolom("jenis_kelamin", true, 14, false),
                    new Kolom("tgl_lahir", true, 14, false),
                    new Kolom("status", true, 10, false),
                    new Kolom("gol_id", false, 10, true),
                    new Kolom("tmt_gol", false, 14, false),
                    new Kolom("jenis_jabatan", true, 14, false),
                    new Kolom("jabatan", true, 44, false),
                    new Kolom("kelas", true, 8, false),
                    new Kolom("unor_kode", true, 16, true),
                    new Kolom("tmt_jabatan", false, 14, false),
                    new Kolom("ptkp", false, 8, false),
                    new Kolom("rekening", false, 22, true))),
    RIWAYAT_GOLONGAN(JenisRiwayat.GOLONGAN),
    /** Positions that were held and have ended; the present one stands in {@link #PEGAWAI}. */
    RIWAYAT_JABATAN(
            List.of(
                    new Kolom("nip", true, 22, true),
                    new Kolom("jenis_jabatan", true, 14, false),
                    new Kolom("jabatan", true, 44, false),
                    new Kolom("kelas", true, 8, false),
                    new Kolom("unor_kode", true, 16, true),
                    new Kolom("tmt", true, 14, false),
                    new Kolom("sampai", true, 14, false),
                    new Kolom("nomor_sk", true, 26, true),
                    new Kolom("tanggal_sk", true, 14, false))),
    PENDIDIKAN(JenisRiwayat.PENDIDIKAN),
    DIKLAT(JenisRiwayat.DIKLAT_STRUKTURAL),
    KGB(JenisRiwayat.KGB),
    KONTRAK(JenisRiwayat.KONTRAK);

    /**
     * A column.
     *
     * @param kode its header code
     * @param wajib a file without it is refused, and so is a row that leaves it empty
     * @param teks formatted as text in the template
     */
    record Kolom(String kode, boolean wajib, int lebar, boolean teks) {}

    /** The order of the template. */
    static final List<LembarImpor> URUTAN =
            List.of(
                    PEGAWAI,
                    UNOR,
                    RIWAYAT_GOLONGAN,
                    RIWAYAT_JABATAN,
                    PENDIDIKAN,
                    DIKLAT,
                    KGB,
                    KONTRAK);

    private final JenisRiwayat riwayat;

    @SuppressWarnings("ImmutableEnumChecker") // an immutable list of records
    private final List<Kolom> kolom;

    LembarImpor(List<Kolom> kolom) {
        riwayat = null;
        this.kolom = kolom;
    }

    /** A sheet of records: the columns are the fields of the kind, so that a new field needs no line here. */
    LembarImpor(JenisRiwayat riwayat) {
        this.riwayat = riwayat;
        var semua = new ArrayList<Kolom>();
        semua.add(new Kolom("nip", true, 22, true));
        for (var b : riwayat.bidang()) {
            semua.add(
                    new Kolom(
                            kode(b.nama()),
                            b.wajib(),
                            b.jenis() == BidangRiwayat.Jenis.TEKS ? 36 : 16,
                            b.jenis() == BidangRiwayat.Jenis.GOLONGAN));
        }
        semua.add(new Kolom("tmt", true, 14, false));
        if (riwayat.berakhir()) {
            semua.add(new Kolom("sampai", riwayat.akhirWajib(), 14, false));
        }
        semua.add(new Kolom("nomor_sk", true, 26, true));
        semua.add(new Kolom("tanggal_sk", true, 14, false));
        kolom = List.copyOf(semua);
    }

    /** The kind of records of the sheet; null for {@link #PEGAWAI}, {@link #UNOR} and {@link #RIWAYAT_JABATAN}. */
    JenisRiwayat riwayat() {
        return riwayat;
    }

    /** Header code of a field: {@code jenisKenaikan} is {@code jenis_kenaikan}, a rank is {@code gol_id} as in every sheet. */
    static String kode(String bidang) {
        return bidang.equals("golongan")
                ? "gol_id"
                : bidang.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The column whose value names a row. */
    String kolomKunci() {
        return this == UNOR ? "kode" : "nip";
    }

    /** The column that tells a row of data from the labels under the header. */
    String kolomPengenal() {
        return this == UNOR ? "berlaku_mulai" : "nip";
    }

    List<Kolom> kolom() {
        return kolom;
    }

    /** Name of the worksheet. */
    public String nama() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<Integer> posisi(String kode) {
        for (var i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).kode().equals(kode)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
