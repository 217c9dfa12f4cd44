package id.teladan.core.pegawai;

import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Cakupan;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A filter joined with a scope, as SQL; list, count and export are built from the same one. */
final class KueriPegawai {

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
                + SqlPegawai.ORANG
                + (jabatan ? SqlPegawai.JABATAN : "")
                + (golongan ? SqlPegawai.GOLONGAN : "")
                + " where "
                + String.join(" and ", syarat());
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
