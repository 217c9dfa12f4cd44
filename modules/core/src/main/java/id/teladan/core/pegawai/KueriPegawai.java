package id.teladan.core.pegawai;

import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Cakupan;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A filter joined with a scope, as SQL; list, count and export are built from the same one. */
final class KueriPegawai {

    private static final String PEMEGANG =
            """
            select t.pegawai_id as id from core_unit u join core_jabatan j on j.unit_id = u.id
            join core_penugasan t on t.jabatan_id = j.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
              and (t.sampai is null or t.sampai >= :hari) where \
            """;

    private final SaringanPegawai saringan;
    private final KataCari kata;
    private final Cakupan cakupan;

    KueriPegawai(SaringanPegawai saringan, Cakupan cakupan) {
        this.saringan = saringan;
        this.cakupan = cakupan;
        kata = KataCari.dari(saringan.teks());
    }

    /** {@code from … where …} with only the tables that the condition and the order need. */
    String dari(Urutan urutan) {
        var jabatan =
                !cakupan.semua()
                        || saringan.unit() != null
                        || saringan.jenis() != null
                        || saringan.jenjang() != null
                        || (urutan != null && urutan.kolom().perluJabatan());
        var golongan =
                saringan.golongan() != null || (urutan != null && urutan.kolom().perluGolongan());
        return " from "
                + calon()
                + SqlPegawai.ORANG
                + (cakupan.semua() ? "" : " on p.id = calon.id ")
                + (jabatan ? SqlPegawai.JABATAN : "")
                + (golongan ? SqlPegawai.GOLONGAN : "")
                + " where "
                + String.join(" and ", syarat());
    }

    /**
     * Everybody whom a bounded scope can reach, found from its units downwards instead of from all people upwards. The
     * condition of the scope itself still decides: this only keeps the database from looking at the others.
     */
    private String calon() {
        if (cakupan.semua()) {
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

    private List<String> syarat() {
        var semua = new ArrayList<String>();
        semua.add(cakupan.klausaSql("c", "p", "j", "u"));
        if (!kata.kosong()) {
            semua.add(kata.klausa("p.nama", "p.nip"));
        }
        if (saringan.unit() != null) {
            semua.add(
                    "u.jalur like concat((select x.jalur from core_unit x where x.id = :unit), '%')");
        }
        if (saringan.status() != null) {
            semua.add("p.status = :status");
        }
        if (saringan.golongan() != null) {
            semua.add("r.golongan = :golongan");
        }
        if (saringan.jenis() != null) {
            semua.add("j.jenis = :jenis");
        }
        if (saringan.jenjang() != null) {
            semua.add("j.jenjang = :jenjang");
        }
        if (saringan.kedudukan() != null) {
            semua.add("p.kedudukan_hukum = :kedudukan");
        }
        return semua;
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
        if (saringan.unit() != null) {
            query.setParameter("unit", saringan.unit());
        }
        if (saringan.status() != null) {
            query.setParameter("status", saringan.status().name());
        }
        if (saringan.golongan() != null) {
            query.setParameter("golongan", saringan.golongan());
        }
        if (saringan.jenis() != null) {
            query.setParameter("jenis", saringan.jenis().name());
        }
        if (saringan.jenjang() != null) {
            query.setParameter("jenjang", saringan.jenjang().name());
        }
        if (saringan.kedudukan() != null) {
            query.setParameter("kedudukan", saringan.kedudukan());
        }
        return cakupan.isiSql("c", kata.isi(query));
    }
}
