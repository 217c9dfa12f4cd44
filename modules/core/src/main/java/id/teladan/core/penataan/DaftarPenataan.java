package id.teladan.core.penataan;

import id.teladan.core.daftar.KataCari;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.penataan.RincianPenataan.ButirLangkah;
import id.teladan.core.penugasan.Calon;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/** Reorganisations: list, and one with its impact. */
@UseCase
public class DaftarPenataan {

    private static final int TERBANYAK = 100;

    @Inject EntityManager em;
    @Inject BukuPenataan buku;
    @Inject PenghitungDampak penghitung;

    /** All, the latest day first. One statement. */
    @Izin({Hak.MENATA_UNIT, Hak.MEMUTUSKAN_PENATAAN})
    public List<BarisPenataan> semua() {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select p.id as id, p.nama as nama, p.berlaku as berlaku, p.nomor_sk as nomor_sk, (select"
                                        + " count(*) from core_penataan_langkah l where l.penataan_id = p.id) as langkah, case"
                                        + " when p.ditetapkan_pada is not null then 'DITETAPKAN' when exists (select 1 from"
                                        + " core_usulan u where u.jenis = 'PENATAAN_UNIT' and u.sasaran = concat('', p.id) and"
                                        + " u.status = 'MENUNGGU') then 'MENUNGGU' else 'RANCANGAN' end as keadaan from"
                                        + " core_penataan p order by p.berlaku desc, p.id desc limit "
                                        + TERBANYAK,
                                Tuple.class)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new BarisPenataan(
                                        ((Number) b.get("id")).longValue(),
                                        String.valueOf(b.get("nama")),
                                        tanggal(b, "berlaku"),
                                        String.valueOf(b.get("nomor_sk")),
                                        ((Number) b.get("langkah")).intValue(),
                                        String.valueOf(b.get("keadaan"))))
                .toList();
    }

    /** One; the impact is worked out anew while it is no more than a draft. */
    @Izin({Hak.MENATA_UNIT, Hak.MEMUTUSKAN_PENATAAN})
    public RincianPenataan rincian(long id) {
        var p = buku.temukan(id);
        var langkah = buku.langkah(id);
        var keadaan = p.ditetapkan() ? "DITETAPKAN" : buku.menunggu(id) ? "MENUNGGU" : "RANCANGAN";
        var r = p.ditetapkan() ? null : buku.susun(p);
        return new RincianPenataan(
                id,
                p.versi(),
                p.nama(),
                p.berlaku(),
                p.nomorSk(),
                p.tanggalSk(),
                keadaan,
                butir(langkah),
                r == null ? List.of() : r.masalah(),
                r == null ? List.of() : penghitung.dampak(p, r),
                r == null ? List.of() : r.terdampak());
    }

    /** Units of the effective day and those that the draft creates, by name or code. Two statements. */
    @Izin(Hak.MENATA_UNIT)
    public List<Calon> calonUnit(long id, String teks) {
        var kata = KataCari.dari(teks);
        var p = buku.temukan(id);
        var hasil = new ArrayList<Calon>();
        buku.langkah(id).stream()
                .map(LangkahPenataan::langkah)
                .filter(l -> l.kunci() > 0 && cocok(l.nama(), teks))
                .forEach(l -> hasil.add(new Calon(-(long) l.kunci(), l.nama(), l.kode())));
        if (!kata.kosong()) {
            hasil.addAll(
                    calon(
                            kata.isi(
                                    em.createNativeQuery(
                                                    "select u.id as id, u.nama as nama, o.nama as keterangan from core_unit u left"
                                                            + " join core_unit o on o.id = u.induk_id where u.berlaku_mulai <= :hari and"
                                                            + " (u.berlaku_sampai is null or u.berlaku_sampai >= :hari) and "
                                                            + kata.klausa("u.nama", "u.kode")
                                                            + " order by length(u.jalur), u.nama, u.id limit 12",
                                                    Tuple.class)
                                            .setParameter("hari", p.berlaku()))));
        }
        return hasil;
    }

    /** People with a definitive position on the effective day. One statement beside the draft. */
    @Izin(Hak.MENATA_UNIT)
    public List<Calon> calonPegawai(long id, String teks) {
        var kata = KataCari.dari(teks);
        return kata.kosong()
                ? List.of()
                : calon(
                        kata.isi(
                                em.createNativeQuery(
                                                "select p.id as id, p.nama as nama, concat_ws(', ', j.nama, u.nama) as keterangan from"
                                                        + " core_pegawai p join core_penugasan t on t.pegawai_id = p.id and t.jenis ="
                                                        + " 'DEFINITIF' and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari) join"
                                                        + " core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id where "
                                                        + kata.klausa("p.nama", "p.nip")
                                                        + " order by p.nama, p.id limit 12",
                                                Tuple.class)
                                        .setParameter("hari", buku.temukan(id).berlaku())));
    }

    /** Positions of the effective day. One statement beside the draft. */
    @Izin(Hak.MENATA_UNIT)
    public List<Calon> calonJabatan(long id, String teks) {
        var kata = KataCari.dari(teks);
        return kata.kosong()
                ? List.of()
                : calon(
                        kata.isi(
                                em.createNativeQuery(
                                                "select j.id as id, j.nama as nama, u.nama as keterangan from core_jabatan j join"
                                                        + " core_unit u on u.id = j.unit_id where j.berlaku_mulai <= :hari and"
                                                        + " (j.berlaku_sampai is null or j.berlaku_sampai >= :hari) and "
                                                        + kata.klausa(
                                                                "concat(j.nama, ' ', u.nama)",
                                                                "u.kode")
                                                        + " order by j.kelas desc, j.nama, j.id limit 12",
                                                Tuple.class)
                                        .setParameter("hari", buku.temukan(id).berlaku())));
    }

    private static boolean cocok(String nama, String teks) {
        return teks == null
                || nama.toLowerCase(Locale.ROOT).contains(teks.strip().toLowerCase(Locale.ROOT));
    }

    private static List<Calon> calon(Query query) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris = query.getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Calon(
                                        ((Number) b.get("id")).longValue(),
                                        String.valueOf(b.get("nama")),
                                        b.get("keterangan") == null
                                                ? null
                                                : String.valueOf(b.get("keterangan"))))
                .toList();
    }

    private List<ButirLangkah> butir(List<LangkahPenataan> langkah) {
        var unit =
                nama(
                        "select id, nama from core_unit where id in (:id)",
                        langkah.stream()
                                .map(LangkahPenataan::langkah)
                                .flatMapToLong(
                                        l ->
                                                LongStream.concat(
                                                        LongStream.of(
                                                                l.unitId() == null ? 0 : l.unitId(),
                                                                l.tujuanId() == null
                                                                        ? 0
                                                                        : l.tujuanId()),
                                                        l.anak().stream()
                                                                .mapToLong(Long::longValue)))
                                .boxed()
                                .toList());
        var orang =
                nama(
                        "select id, nama from core_pegawai where id in (:id)",
                        langkah.stream()
                                .map(l -> l.langkah().pegawaiId())
                                .filter(x -> x != null)
                                .toList());
        langkah.forEach(
                l -> {
                    var x = l.langkah();
                    if (x.kunci() > 0) {
                        unit.put(-(long) x.kunci(), x.nama());
                    }
                });
        var jabatan =
                nama(
                        "select id, nama from core_jabatan where id in (:id)",
                        langkah.stream()
                                .map(l -> l.langkah().jabatanId())
                                .filter(x -> x != null)
                                .toList());
        return langkah.stream()
                .map(
                        s -> {
                            var l = s.langkah();
                            var apa =
                                    switch (l.jenis()) {
                                        case BENTUK -> l.nama();
                                        case TEMPATKAN -> orang.get(l.pegawaiId());
                                        case PINDAH_JABATAN -> jabatan.get(l.jabatanId());
                                        default -> unit.get(l.unitId());
                                    };
                            var ke =
                                    switch (l.jenis()) {
                                        case UBAH_NAMA, PECAH -> l.nama();
                                        case TEMPATKAN ->
                                                l.jabatanId() != null
                                                        ? jabatan.get(l.jabatanId())
                                                        : (l.nama() == null ? "" : l.nama() + ", ")
                                                                + unit.get(l.tujuanId());
                                        default -> unit.get(l.tujuanId());
                                    };
                            return new ButirLangkah(
                                    s.id(), l.jenis(), apa, ke, l.kunci(), l.jabatanKepala());
                        })
                .toList();
    }

    private Map<Long, String> nama(String sql, List<Long> id) {
        var hasil = new HashMap<Long, String>();
        if (!id.isEmpty()) {
            @SuppressWarnings("unchecked")
            List<Tuple> baris =
                    em.createNativeQuery(sql, Tuple.class).setParameter("id", id).getResultList();
            baris.forEach(
                    b -> hasil.put(((Number) b.get(0)).longValue(), String.valueOf(b.get(1))));
        }
        return hasil;
    }

    private static LocalDate tanggal(Tuple b, String kolom) {
        var nilai = b.get(kolom);
        return nilai instanceof LocalDate d ? d : ((java.sql.Date) nilai).toLocalDate();
    }
}
