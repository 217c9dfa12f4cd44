package id.teladan.disiplin.daftar;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.tugas.PenyediaTugas;
import id.teladan.core.tugas.Tugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cases that wait for a person, named by their number only: these texts may go out by e-mail. */
@ApplicationScoped
class TugasPerkara implements PenyediaTugas {

    private static final int PALING_BANYAK = 50;
    private static final String KOLOM =
            "select k.id as id, k.nomor as nomor, cast(k.tenggat_pada as char) as batas, ";

    @Inject EntityManager em;
    @Inject Clock jam;

    @Override
    public List<Tugas> untuk(Pelaku pelaku) {
        if (pelaku.pegawaiId() == null || pelaku.atasNama() != null) {
            return List.of();
        }
        var bagian = new ArrayList<String>();
        bagian.add(
                "select k.id as id, k.nomor as nomor, cast(k.periksa_pada as char) as batas, 'DIPANGGIL' as sebagai from"
                        + " disiplin_perkara k where k.pegawai_id = :saya and k.status in ('DIPANGGIL_1', 'DIPANGGIL_2')");
        if (pelaku.punya(Hak.KELOLA_PERKARA)) {
            bagian.add(
                    KOLOM
                            + "case when k.status = 'INDIKASI' then 'TELAAH' else 'LANJUT' end from disiplin_perkara k where"
                            + " k.pegawai_id <> :saya and ((k.status = 'INDIKASI' and k.ditelaah is null) or k.status = 'DITETAPKAN'"
                            + " or (k.status = 'DISAMPAIKAN' and k.tenggat_pada <= :hari) or (k.status = 'DIJALANI' and k.berakhir <"
                            + " :hari))");
        }
        var dipimpin = !pelaku.unitDipimpin().isEmpty();
        if (pelaku.punya(Hak.MEMERIKSA_PERKARA)) {
            bagian.add(
                    KOLOM
                            + "'PERIKSA' from disiplin_perkara k where k.pegawai_id <> :saya and k.ditelaah is not null and k.status"
                            + " in ('INDIKASI', 'DIPANGGIL_1', 'DIPANGGIL_2', 'DIPERIKSA', 'BAP_SELESAI') and (exists (select 1 from"
                            + " disiplin_tim m where m.perkara_id = k.id and m.pegawai_id = :saya)"
                            + (dipimpin
                                    ? " or (k.unit_atasan_id in (:dipimpin) and coalesce(k.atasan_terlibat_id, 0) <> :saya and not"
                                            + " exists (select 1 from disiplin_tim n where n.perkara_id = k.id)))"
                                    : ")"));
        }
        if (dipimpin && pelaku.punya(Hak.MENJATUHKAN_HUKUMAN)) {
            bagian.add(
                    KOLOM
                            + "'PUTUS' from disiplin_perkara k where k.pegawai_id <> :saya and k.status in ('LHP_SELESAI',"
                            + " 'DILIMPAHKAN', 'REKOMENDASI') and k.unit_penghukum_id in (:dipimpin) and"
                            + " coalesce(k.atasan_terlibat_id, 0) <> :saya");
        }
        var sql = String.join(" union all ", bagian) + " order by batas is null, batas, id";
        var query =
                em.createNativeQuery(sql, Tuple.class)
                        .setParameter("saya", pelaku.pegawaiId())
                        .setMaxResults(PALING_BANYAK);
        if (sql.contains(":hari")) {
            query.setParameter("hari", LocalDate.now(jam));
        }
        if (sql.contains(":dipimpin")) {
            query.setParameter("dipimpin", pelaku.unitDipimpin());
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris = query.getResultList();
        return baris.stream()
                .map(
                        b -> {
                            var sebagai = NilaiSql.teks(b, "sebagai");
                            var batas = NilaiSql.teks(b, "batas");
                            return new Tugas(
                                    "DISIPLIN_" + sebagai,
                                    List.of(NilaiSql.teks(b, "nomor")),
                                    batas == null ? null : LocalDate.parse(batas),
                                    sebagai.equals("DIPANGGIL")
                                            ? "/disiplin/saya"
                                            : "/disiplin/rincian?id=" + NilaiSql.angka(b, "id"),
                                    "buku");
                        })
                .toList();
    }
}
