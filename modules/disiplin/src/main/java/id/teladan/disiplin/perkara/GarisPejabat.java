package id.teladan.disiplin.perkara;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.disiplin.aturan.JenisPegawai;
import id.teladan.disiplin.aturan.Pejabat;
import id.teladan.disiplin.aturan.Pelanggar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The heads of the units above a person on a day, and what he himself is by his definitive post of that day. */
@ApplicationScoped
public class GarisPejabat {

    private static final String NAMA =
            "trim(concat(coalesce(concat(o.gelar_depan, ' '), ''), o.nama, coalesce(concat(', ', o.gelar_belakang), '')))";

    private static final String SQL =
            "with recursive "
                    + PencariAtasan.garis("", ":pegawai", ":hari")
                    + " select a.pegawai_id as pegawai_id, "
                    + NAMA
                    + " as nama, a.jabatan as jabatan, a.unit_id as unit_id, a.jenis as jenis, k.jenjang as jenjang"
                    + " from pemimpin a join core_pegawai o on o.id = a.pegawai_id join core_jabatan k on k.id = a.jabatan_id"
                    + " where a.urut = 1 and not a.kepala and a.pegawai_id <> :pegawai order by a.tingkat";

    @Inject EntityManager em;

    /** The nearest first. */
    public List<PejabatGaris> pada(long pegawaiId, LocalDate hari) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("hari", hari)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new PejabatGaris(
                                        NilaiSql.angka(b, "pegawai_id"),
                                        NilaiSql.teks(b, "nama"),
                                        NilaiSql.teks(b, "jabatan"),
                                        NilaiSql.angka(b, "unit_id"),
                                        NilaiSql.teks(b, "jenis"),
                                        tingkat(NilaiSql.teks(b, "jenjang"))))
                .toList();
    }

    /**
     * What the rules need to know of a person.
     *
     * @param opdId OPD of his unit; null without one
     */
    public record Orang(long id, JenisPegawai jenis, Pelanggar pelanggar, Long opdId) {}

    /** The person on a day; empty for who has no definitive post then or is no employee. */
    public Optional<Orang> orang(long pegawaiId, LocalDate hari) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select p.id as id, p.status as status, j.jenis as jenis, j.jenjang as jenjang, u.opd_id as opd"
                                        + " from core_pegawai p join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and"
                                        + " t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari) join core_jabatan j on j.id ="
                                        + " t.jabatan_id join core_unit u on u.id = j.unit_id where p.id = :id and p.status in ('PNS',"
                                        + " 'CPNS', 'PPPK') order by t.mulai desc, t.id desc limit 1",
                                Tuple.class)
                        .setParameter("id", pegawaiId)
                        .setParameter("hari", hari)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Orang(
                                        NilaiSql.angka(b, "id"),
                                        JenisPegawai.valueOf(NilaiSql.teks(b, "status")),
                                        pelanggar(
                                                JenisJabatan.valueOf(NilaiSql.teks(b, "jenis")),
                                                Jenjang.valueOf(NilaiSql.teks(b, "jenjang"))),
                                        NilaiSql.angka(b, "opd")))
                .findFirst();
    }

    private static Pejabat tingkat(String jenjang) {
        return switch (Jenjang.valueOf(jenjang)) {
            case PIMPINAN_DAERAH -> Pejabat.GUBERNUR;
            case JPT_MADYA -> Pejabat.SEKDA;
            case JPT_PRATAMA -> Pejabat.JPT_PRATAMA;
            case ADMINISTRATOR -> Pejabat.ADMINISTRATOR;
            case PENGAWAS -> Pejabat.PENGAWAS;
            default -> null;
        };
    }

    static Pelanggar pelanggar(JenisJabatan jenis, Jenjang jenjang) {
        return switch (jenjang) {
            case JPT_MADYA, PIMPINAN_DAERAH -> Pelanggar.SEKDA;
            case JPT_PRATAMA -> Pelanggar.JPT_PRATAMA;
            case ADMINISTRATOR -> Pelanggar.ADMINISTRATOR;
            case PENGAWAS -> Pelanggar.PENGAWAS;
            case AHLI_UTAMA -> Pelanggar.JF_AHLI_UTAMA;
            default -> jenis == JenisJabatan.FUNGSIONAL ? Pelanggar.JF : Pelanggar.PELAKSANA;
        };
    }
}
