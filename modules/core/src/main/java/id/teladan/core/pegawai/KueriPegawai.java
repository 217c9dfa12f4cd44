package id.teladan.core.pegawai;

import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Cakupan;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A filter joined with a scope, as SQL; list, count and export are built from the same one. */
final class KueriPegawai {

    private static final String PEMEGANG =
            """
            select t.pegawai_id as id from core_unit u join core_jabatan j on j.unit_id = u.id
            join core_penugasan t on t.jabatan_id = j.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
              and (t.sampai is null or t.sampai >= :hari) where \
            """;

    /** A condition with the value that it binds; {@code nama} null = nothing to bind. */
    private record Syarat(
            String nama, Object nilai, String sql, boolean perluJabatan, boolean perluGolongan) {

        static Syarat orang(String nama, Object nilai, String kolom) {
            return new Syarat(nama, nilai, kolom + " = :" + nama, false, false);
        }

        static Syarat jabatan(String nama, Object nilai, String sql) {
            return new Syarat(nama, nilai, sql, true, false);
        }
    }

    private final KataCari kata;
    private final Cakupan cakupan;
    private final List<Syarat> syarat;
    private final boolean dariUnit;
    private final boolean luas;

    KueriPegawai(SaringanPegawai saringan, Cakupan cakupan) {
        this.cakupan = cakupan;
        kata = KataCari.dari(saringan.teks());
        syarat = syarat(saringan);
        dariUnit = !cakupan.semua() && cakupan.jalur().stream().noneMatch(KueriPegawai::puncak);
        luas = !dariUnit && kata.kosong() && saringan.unit() == null && saringan.hanya().isEmpty();
    }

    /** The path of a unit that stands below no other: such as {@code /1/}, it reaches nearly everybody. */
    private static boolean puncak(String jalur) {
        return jalur.indexOf('/', 1) == jalur.length() - 1;
    }

    private static List<Syarat> syarat(SaringanPegawai s) {
        var hasil = new ArrayList<Syarat>();
        if (s.unit() != null) {
            hasil.add(
                    Syarat.jabatan(
                            "unit",
                            s.unit(),
                            "u.jalur like concat((select x.jalur from core_unit x where x.id = :unit), '%')"));
        }
        if (s.status() != null) {
            hasil.add(Syarat.orang("status", s.status().name(), "p.status"));
        }
        if (s.golongan() != null) {
            hasil.add(new Syarat("golongan", s.golongan(), "r.golongan = :golongan", false, true));
        }
        if (s.jenis() != null) {
            hasil.add(Syarat.jabatan("jenis", s.jenis().name(), "j.jenis = :jenis"));
        }
        if (s.jenjang() != null) {
            hasil.add(Syarat.jabatan("jenjang", s.jenjang().name(), "j.jenjang = :jenjang"));
        }
        if (s.kedudukan() != null) {
            hasil.add(Syarat.orang("kedudukan", s.kedudukan(), "p.kedudukan_hukum"));
        }
        if (s.kurang() != null) {
            hasil.add(
                    new Syarat(
                            null,
                            null,
                            s.kurang().sql(),
                            s.kurang().perluJabatan(),
                            s.kurang().perluGolongan()));
        }
        if (!s.hanya().isEmpty()) {
            hasil.add(new Syarat("hanya", s.hanya(), "p.id in (:hanya)", false, false));
        }
        return hasil;
    }

    /** {@code from … where …} with only the tables that the condition and the order need. */
    String dari(Urutan urutan) {
        var kolom = urutan == null ? null : urutan.kolom();
        var jabatan =
                !cakupan.semua()
                        || syarat.stream().anyMatch(Syarat::perluJabatan)
                        || (kolom != null && kolom.perluJabatan());
        var golongan =
                syarat.stream().anyMatch(Syarat::perluGolongan)
                        || (kolom != null && kolom.perluGolongan());
        return " from "
                + calon()
                + SqlPegawai.ORANG
                + (dariUnit ? " on p.id = calon.id " : "")
                + (jabatan ? jabatan(kolom != null && kolom.perluJabatan()) : "")
                + (golongan ? golongan(kolom != null && kolom.perluGolongan()) : "")
                + " where "
                + cakupan.klausaSql("c", "p", "j", "u")
                + (kata.kosong()
                        ? ""
                        : " and " + kata.klausaLipat("p.nama_cari", "p.nama", "p.nip"))
                + syarat.stream().map(x -> " and " + x.sql()).collect(Collectors.joining());
    }

    /**
     * {@link SqlPegawai#JABATAN}, in one pass over all assignments when everybody's is needed.
     *
     * @param semuaOrang true when not only a page of people needs it but all: they are sorted by it, or exported
     */
    String jabatan(boolean semuaOrang) {
        return luas && semuaOrang ? SqlPegawai.JABATAN_LUAS : SqlPegawai.JABATAN;
    }

    /** {@link SqlPegawai#GOLONGAN}, likewise. */
    String golongan(boolean semuaOrang) {
        return luas && semuaOrang ? SqlPegawai.GOLONGAN_LUAS : SqlPegawai.GOLONGAN;
    }

    /**
     * Everybody whom a bounded scope can reach, found from its units downwards instead of from all people upwards; not for
     * the scope of the whole tree, whose people are found faster by name. The
     * condition of the scope itself still decides: this only keeps the database from looking at the others.
     */
    private String calon() {
        if (!dariUnit) {
            return "";
        }
        var bagian = new ArrayList<String>();
        if (cakupan.pegawaiId() != null) {
            bagian.add("select p.id from core_pegawai p where p.id = :cDiri");
        }
        for (var i = 0; i < cakupan.jalur().size(); i++) {
            bagian.add(PEMEGANG + "u.jalur like :cJalur" + i);
        }
        if (!cakupan.unitDipimpin().isEmpty()) {
            bagian.add(PEMEGANG + "u.id in (:cDipimpin)");
            bagian.add(PEMEGANG + "u.induk_id in (:cDipimpin)");
        }
        if (!cakupan.khusus().isEmpty()) {
            bagian.add("select p.id from core_pegawai p where p.id in (:cKhusus)");
        }
        return "("
                + (bagian.isEmpty()
                        ? "select p.id from core_pegawai p where 1 = 0"
                        : String.join(" union ", bagian))
                + ") calon join ";
    }

    /**
     * Binds the parameters of {@link #dari}.
     *
     * @param sql text of the statement: binds {@code :hari} only where it occurs
     */
    <Q extends Query> Q isi(Q query, String sql, LocalDate hari) {
        if (sql.contains(":hari")) {
            query.setParameter("hari", hari);
        }
        syarat.stream()
                .filter(x -> x.nama() != null)
                .forEach(x -> query.setParameter(x.nama(), x.nilai()));
        return cakupan.isiSql("c", kata.isiLipat(query));
    }
}
