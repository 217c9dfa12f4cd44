package id.teladan.skp.daftar;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.pegawai.IdentitasPegawai;
import id.teladan.core.pegawai.PembacaIdentitas;
import id.teladan.core.pegawai.PembacaPihak;
import id.teladan.skp.aturan.Andil;
import id.teladan.skp.aturan.CaraBagi;
import id.teladan.skp.aturan.TargetInduk;
import id.teladan.skp.kaskade.Pembagian;
import id.teladan.skp.kaskade.TawaranMasuk;
import id.teladan.skp.rencana.Acuan;
import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.PemeriksaanSkp;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The cascade around one's own SKP: results of the superior with their coverage, the matrix, what is missing. */
@UseCase
public class KaskadeSkp {

    /** Results of {@code :pemilik} for the period, who carries them, and the sums of the targets that are divided directly. */
    private static final String SQL =
            """
            select 'S' as jenis, s.id as id, null as induk, s.status as kode, null as teks, null as satuan, null as angka, null as bagian,
              null as jumlah, null as saya, 0 as urutan
            from skp_skp s where s.pegawai_id = :pemilik and s.mulai <= :sampai and s.sampai >= :mulai
            union all
            select 'H', h.id, null, h.cascading, h.uraian, null, null, h.cara_bagi, count(distinct a.pegawai_id),
              count(distinct case when a.id = :skp then a.hasil_id end), h.urutan
            from skp_skp s join skp_hasil_kerja h on h.skp_id = s.id and h.dihapus is null
            left join (select x.id as hasil_id, x.atasan_id, y.pegawai_id, y.id from skp_hasil_kerja x join skp_skp y on y.id = x.skp_id
              where x.dihapus is null) a on a.atasan_id = h.id
            where s.pegawai_id = :pemilik and s.mulai <= :sampai and s.sampai >= :mulai
            group by h.id, h.cascading, h.uraian, h.cara_bagi, h.urutan
            union all
            select 'I', i.id, i.hasil_kerja_id, i.aspek, i.uraian, i.target_satuan, i.target_angka, h.cara_bagi, null, null, i.urutan
            from skp_skp s join skp_hasil_kerja h on h.skp_id = s.id and h.dihapus is null and h.cascading = 'DIRECT'
            join skp_indikator i on i.hasil_kerja_id = h.id and i.dihapus is null and i.target_angka is not null
            where s.pegawai_id = :pemilik and s.mulai <= :sampai and s.sampai >= :mulai
            union all
            select 'C', i.id, x.atasan_id, i.aspek, p.nama, i.target_satuan, i.target_angka, x.bagian, null, null, x.urutan
            from skp_skp s join skp_hasil_kerja h on h.skp_id = s.id and h.dihapus is null and h.cascading = 'DIRECT'
            join skp_hasil_kerja x on x.atasan_id = h.id and x.dihapus is null
            join skp_skp y on y.id = x.skp_id join core_pegawai p on p.id = y.pegawai_id
            join skp_indikator i on i.hasil_kerja_id = x.id and i.dihapus is null and i.target_angka is not null
            where s.pegawai_id = :pemilik and s.mulai <= :sampai and s.sampai >= :mulai
            order by jenis, urutan, id
            """;

    private static final String MATRIKS =
            """
            select h.id as hasil, h.uraian as kolom, h.urutan as urutan, p.id as pegawai,
              trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), ''))) as nama,
              j.nama as jabatan, x.uraian as peran
            from skp_skp s join skp_hasil_kerja h on h.skp_id = s.id and h.dihapus is null
            left join skp_hasil_kerja x on x.atasan_id = h.id and x.dihapus is null
            left join skp_skp y on y.id = x.skp_id
            left join core_pegawai p on p.id = y.pegawai_id
            left join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
              and (t.sampai is null or t.sampai >= :hari)
            left join core_jabatan j on j.id = t.jabatan_id
            where s.pegawai_id = :pemilik and s.mulai <= :sampai and s.sampai >= :mulai
            order by h.urutan, h.id, p.nama, p.id, x.urutan, x.id
            """;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject SkpDalamLingkup dalamLingkup;
    @Inject PencariAtasan pencari;
    @Inject PembacaIdentitas identitas;
    @Inject PembacaIsi pembaca;
    @Inject PenyusunRincian penyusun;

    /** The SKP with the superior's results for the left pane; four statements. */
    @Izin(Hak.MENYUSUN_SKP)
    public LembarSusun lembarHasil(long skpId) {
        var skp = dalamLingkup.temukan(skpId, Hak.MENYUSUN_SKP);
        var bacaan = penyusun.baca(skp, 0, TawaranMasuk.BAGIAN);
        var pihak = penyusun.pihak(skp, bacaan, 0);
        return new LembarSusun(
                penyusun.susun(skp, bacaan, 0, pihak),
                hasilAtasan(skp, atasan(skp, pihak)),
                null,
                TawaranMasuk.dari(bacaan));
    }

    /**
     * The SKP with the matrix people x results: of the own team when {@code timSaya}, else of the team of the superior;
     * four statements.
     */
    @Izin(Hak.MENYUSUN_SKP)
    public LembarSusun lembarMatriks(long skpId, boolean timSaya) {
        var skp = dalamLingkup.temukan(skpId, Hak.MENYUSUN_SKP);
        var bacaan = penyusun.baca(skp, 0);
        var pihak = penyusun.pihak(skp, bacaan, 0);
        var atasan = atasan(skp, pihak);
        var matriks =
                timSaya
                        ? matriks(skp, pihak.pegawai().id(), pihak.pegawai().nama())
                        : atasan == null
                                ? new Matriks(null, List.of(), List.of())
                                : matriks(skp, atasan.pegawaiId(), atasan.nama());
        return new LembarSusun(penyusun.susun(skp, bacaan, 0, pihak), null, matriks, List.of());
    }

    /** The SKP alone, for the other sheets; three statements. */
    @Izin(Hak.MENYUSUN_SKP)
    public LembarSusun lembar(long skpId) {
        var skp = dalamLingkup.temukan(skpId, Hak.MENYUSUN_SKP);
        return new LembarSusun(
                penyusun.susun(skp, penyusun.baca(skp, 0), 0), null, null, List.of());
    }

    private SkpAtasan hasilAtasan(Skp skp, PencariAtasan.Atasan atasan) {
        if (atasan == null) {
            return new SkpAtasan(null, null, null, null, null, List.of());
        }
        var baris = hasil(skp, atasan.pegawaiId());
        return new SkpAtasan(
                atasan.pegawaiId(),
                atasan.nama(),
                atasan.jabatan(),
                atasan.jenis(),
                baris.stream()
                        .filter(b -> "S".equals(jenis(b)))
                        .map(b -> StatusSkp.valueOf(String.valueOf(b.get("kode"))))
                        .findFirst()
                        .orElse(null),
                susun(baris, skp.sampai()));
    }

    /** The own results with who carries them: for a superior. */
    @Izin(Hak.MENYUSUN_SKP)
    public List<HasilAtasan> cakupanSaya(long skpId) {
        var skp = dalamLingkup.temukan(skpId, Hak.MENYUSUN_SKP);
        return susun(hasil(skp, skp.pegawai().id()), skp.sampai());
    }

    /** What is missing before the submission, and hints. */
    @Izin(Hak.MENYUSUN_SKP)
    public PemeriksaanSkp.Hasil periksa(long skpId) {
        var skp = dalamLingkup.temukan(skpId, Hak.MENYUSUN_SKP);
        var jenjang =
                identitas
                        .pada(skp.pegawai().id(), acuan(skp))
                        .map(IdentitasPegawai::jenjang)
                        .orElse("");
        var dasar =
                PemeriksaanSkp.periksa(
                        pembaca.baca(skpId),
                        skp.pendekatan(),
                        jenjang != null && jenjang.startsWith("JPT"),
                        true);
        var saran = new ArrayList<>(dasar.saran());
        for (var h : susun(hasil(skp, skp.pegawai().id()), skp.sampai())) {
            h.target().stream()
                    .filter(t -> !t.terbagi())
                    .forEach(
                            t ->
                                    saran.add(
                                            Pelanggaran.pada(
                                                    "hasilKerja[" + (h.nomor() - 1) + "]",
                                                    "SKP-225",
                                                    t.indikator()
                                                            + " "
                                                            + t.dipikul()
                                                            + " / "
                                                            + t.target())));
        }
        return new PemeriksaanSkp.Hasil(dasar.masalah(), saran);
    }

    private Matriks matriks(Skp skp, long pemilik, String nama) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(MATRIKS, Tuple.class)
                        .setParameter("pemilik", pemilik)
                        .setParameter("mulai", skp.mulai())
                        .setParameter("sampai", skp.sampai())
                        .setParameter("hari", acuan(skp))
                        .getResultList();
        return PenyusunMatriks.susun(nama, baris);
    }

    /** The superior of the reference day; the one of today was read with the parties. */
    private PencariAtasan.Atasan atasan(Skp skp, PembacaPihak.Pihak pihak) {
        return acuan(skp).equals(LocalDate.now(jam))
                ? pihak.atasan()
                : pencari.atasan(skp.pegawai().id(), acuan(skp)).orElse(null);
    }

    private LocalDate acuan(Skp skp) {
        return Acuan.dalam(skp.mulai(), skp.sampai(), LocalDate.now(jam));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> hasil(Skp skp, long pemilik) {
        return em.createNativeQuery(SQL, Tuple.class)
                .setParameter("pemilik", pemilik)
                .setParameter("skp", skp.id())
                .setParameter("mulai", skp.mulai())
                .setParameter("sampai", skp.sampai())
                .getResultList();
    }

    private static List<HasilAtasan> susun(List<Tuple> baris, LocalDate acuan) {
        var andil = new HashMap<Long, List<Andil>>();
        var target = new HashMap<Long, List<Pembagian>>();
        for (var b : baris) {
            if ("C".equals(jenis(b))) {
                andil.computeIfAbsent(angka(b, "induk"), x -> new ArrayList<>())
                        .add(
                                new Andil(
                                        teks(b, "teks"),
                                        teks(b, "bagian"),
                                        teks(b, "kode"),
                                        (BigDecimal) b.get("angka"),
                                        teks(b, "satuan")));
            }
        }
        for (var b : baris) {
            if ("I".equals(jenis(b))) {
                target.computeIfAbsent(angka(b, "induk"), x -> new ArrayList<>())
                        .add(
                                Pembagian.periksa(
                                        new TargetInduk(
                                                teks(b, "teks"),
                                                teks(b, "kode"),
                                                (BigDecimal) b.get("angka"),
                                                teks(b, "satuan"),
                                                CaraBagi.valueOf(teks(b, "bagian"))),
                                        andil.getOrDefault(angka(b, "induk"), List.of()),
                                        acuan));
            }
        }
        var hasil = new ArrayList<HasilAtasan>();
        for (var b : baris) {
            if ("H".equals(jenis(b))) {
                var id = angka(b, "id");
                hasil.add(
                        new HasilAtasan(
                                id,
                                hasil.size() + 1,
                                teks(b, "teks"),
                                JenisCascading.valueOf(teks(b, "kode")),
                                angka(b, "jumlah"),
                                angka(b, "saya"),
                                target.getOrDefault(id, List.of())));
            }
        }
        return hasil;
    }

    private static String jenis(Tuple b) {
        return String.valueOf(b.get("jenis"));
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }

    private static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }
}
