package id.teladan.skp.kaskade;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reading of the matriks peran hasil of the own team. PermenPANRB 6/2022. */
@UseCase
public class MatriksPeran {

    private static final int ORANG_TERBANYAK = 200;

    /** My results of the year; the latest SKP of a year counts. */
    private static final String KOLOM =
            """
            select s.id as skp, s.status as status, s.mulai as mulai, s.sampai as sampai, h.id as id, h.uraian as uraian,
              h.cascading as cascading,
              (select count(distinct y.pegawai_id) from skp_hasil_kerja x join skp_skp y on y.id = x.skp_id
                where x.atasan_id = h.id and x.dihapus is null) as pemikul
            from skp_skp s left join skp_hasil_kerja h on h.skp_id = s.id and h.dihapus is null
            where s.id = (select z.id from skp_skp z where z.pegawai_id = :pejabat and z.tahun = :tahun order by z.mulai desc limit 1)
            order by h.jenis desc, h.urutan, h.id
            """;

    private static final String NAMA =
            "trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), '')))";

    private static final String ORANG =
            """
            select p.id as id, {nama} as nama, p.nip as nip, j.nama as jabatan, s.id as skp, s.status as status
            from core_pegawai p
            join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
              and (t.sampai is null or t.sampai >= :hari)
            join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id
            left join skp_skp s on s.id = (select z.id from skp_skp z where z.pegawai_id = p.id and z.mulai <= :sampai
              and z.sampai >= :mulai order by z.mulai desc limit 1)
            where\s"""
                    .replace("{nama}", NAMA);

    /** Roles in the columns: results of people, and what was offered to them. */
    private static final String PERAN =
            """
            select 'H' as jenis, x.id as id, x.versi as versi, x.uraian as uraian, x.atasan_id as kolom, p.id as pegawai, {nama} as nama,
              p.nip as nip, y.id as skp, y.status as status, x.urutan as urutan, null as alasan
            from skp_hasil_kerja x join skp_skp y on y.id = x.skp_id join core_pegawai p on p.id = y.pegawai_id
            where x.atasan_id in (:kolom) and x.dihapus is null
            union all
            select if(w.status = 'DITOLAK', 'D', 'T'), w.id, w.versi, w.uraian, w.hasil_atasan_id, p.id, {nama}, p.nip, null, null, 100000, w.alasan
            from skp_tawaran w join core_pegawai p on p.id = w.pegawai_id
            where w.hasil_atasan_id in (:kolom) and w.status in ('DITAWARKAN', 'DITOLAK')
            order by nama, pegawai, urutan, id
            """
                    .replace("{nama}", NAMA);

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PencatatAkses akses;

    /** The matrix of a year; at most three statements, however many people. */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public LembarMatriks lembar(int tahun) {
        var kolom = kolom(tahun);
        if (kolom.isEmpty()) {
            return new LembarMatriks(
                    tahun, null, null, null, null, List.of(), List.of(), List.of());
        }
        var satu = kolom.get(0);
        var mulai = hari(satu, "mulai");
        var sampai = hari(satu, "sampai");
        var isiKolom = new ArrayList<LembarMatriks.Kolom>();
        for (var k : kolom) {
            if (k.get("id") != null) {
                isiKolom.add(
                        new LembarMatriks.Kolom(
                                angka(k, "id"),
                                isiKolom.size() + 1,
                                teks(k, "uraian"),
                                JenisCascading.valueOf(teks(k, "cascading")),
                                angka(k, "pemikul")));
            }
        }
        var peran = isiKolom.isEmpty() ? List.<Tuple>of() : peran(isiKolom);
        return new LembarMatriks(
                tahun,
                angka(satu, "skp"),
                StatusSkp.valueOf(teks(satu, "status")),
                mulai,
                sampai,
                isiKolom,
                baris(isiKolom, mulai, sampai, peran),
                peran.stream()
                        .filter(p -> teks(p, "jenis").equals("D"))
                        .map(MatriksPeran::ditolak)
                        .toList());
    }

    /** Writes the matrix as a workbook; {@code tujuan} stays open. */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public void ekspor(int tahun, OutputStream tujuan) {
        var lembar = lembar(tahun);
        try (var buku = PenulisLembar.ke(tujuan)) {
            var judul = new ArrayList<KolomLembar>();
            judul.add(KolomLembar.biasa("Nama", 36));
            judul.add(KolomLembar.teks("NIP", 22));
            judul.add(KolomLembar.biasa("Jabatan", 36));
            judul.add(KolomLembar.biasa("Keadaan SKP", 20));
            lembar.kolom().forEach(k -> judul.add(KolomLembar.biasa(judul(k), 44)));
            buku.lembar("Matriks Peran Hasil", judul.toArray(KolomLembar[]::new));
            for (var b : lembar.baris()) {
                var isi = new ArrayList<Object>();
                isi.add(b.nama());
                isi.add(b.nip());
                isi.add(b.jabatan());
                isi.add(b.keadaan());
                b.sel().forEach(s -> isi.add(sel(s)));
                buku.baris(isi.toArray());
            }
            var pemikul = new ArrayList<Object>();
            pemikul.add("Jumlah pemikul");
            pemikul.add(null);
            pemikul.add(null);
            pemikul.add(null);
            lembar.kolom().forEach(k -> pemikul.add(k.pemikul()));
            buku.baris(pemikul.toArray());
            akses.catat(
                    JenisAkses.EKSPOR_PEGAWAI,
                    null,
                    lembar.baris().size() + " pegawai, matriks peran hasil " + tahun);
        }
    }

    /** One role in a cell of mine as it stands now; empty when there is none. One statement. */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public Optional<PeranKini> kini(PeranDihapus mana) {
        var dari =
                mana.tawaran()
                        ? " from Tawaran x where x.pegawai.id = :pegawai and x.hasilAtasan.id = :kolom and x.hasilAtasan.skp.pegawai.id = :saya"
                        : " from HasilKerja x where x.skp.pegawai.id = :pegawai and x.atasan.id = :kolom and x.atasan.skp.pegawai.id = :saya";
        return em.createQuery(
                        "select new id.teladan.skp.kaskade.PeranKini(x.versi, "
                                + (mana.tawaran()
                                        ? "x.uraian"
                                        : "case when x.dihapus is null then x.uraian else '' end")
                                + ", x.diubahOleh, x.diubahPada)"
                                + dari
                                + " and x.id = :id",
                        PeranKini.class)
                .setParameter("pegawai", mana.pegawaiId())
                .setParameter("kolom", mana.hasilAtasanId())
                .setParameter("saya", pejabat())
                .setParameter("id", mana.id())
                .getResultStream()
                .findFirst();
    }

    private static String judul(LembarMatriks.Kolom k) {
        return k.nomor() + ". " + k.uraian();
    }

    private static String sel(LembarMatriks.Sel s) {
        return s.peran().isEmpty()
                ? null
                : s.peran().stream()
                        .map(p -> p.uraian() + (p.tawaran() ? " (ditawarkan)" : ""))
                        .collect(Collectors.joining("\n"));
    }

    private List<LembarMatriks.Baris> baris(
            List<LembarMatriks.Kolom> kolom, LocalDate mulai, LocalDate sampai, List<Tuple> peran) {
        var orang = new LinkedHashMap<Long, Orang>();
        for (var o : bawahan(mulai, sampai)) {
            orang.putIfAbsent(angka(o, "id"), new Orang(o, angka(o, "id"), true));
        }
        for (var p : peran) {
            if (!teks(p, "jenis").equals("D")) {
                orang.computeIfAbsent(angka(p, "pegawai"), id -> new Orang(p, id, false)).tambah(p);
            }
        }
        return orang.values().stream().map(o -> o.baris(kolom)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> kolom(int tahun) {
        return em.createNativeQuery(KOLOM, Tuple.class)
                .setParameter("pejabat", pejabat())
                .setParameter("tahun", tahun)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> bawahan(LocalDate mulai, LocalDate sampai) {
        var cakupan = aktif.pelaku().cakupan(Hak.MEMUTUSKAN_SKP);
        if (cakupan.kosong()) {
            return List.of();
        }
        return cakupan.isiSql(
                        "c",
                        em.createNativeQuery(
                                        ORANG
                                                + cakupan.klausaSql("c", "p", "j", "u")
                                                + " order by j.kepala desc, p.nama, p.id",
                                        Tuple.class)
                                .setParameter("hari", LocalDate.now(jam))
                                .setParameter("mulai", mulai)
                                .setParameter("sampai", sampai))
                .setMaxResults(ORANG_TERBANYAK)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> peran(List<LembarMatriks.Kolom> kolom) {
        return em.createNativeQuery(PERAN, Tuple.class)
                .setParameter("kolom", kolom.stream().map(LembarMatriks.Kolom::id).toList())
                .getResultList();
    }

    private long pejabat() {
        var id = aktif.pelaku().pejabatId();
        return id == null ? 0 : id;
    }

    /** A row while it is put together. */
    private static final class Orang {

        private final Tuple asal;
        private final long id;
        private final boolean bawahan;
        private final Map<Long, List<Tuple>> peran = new HashMap<>();
        private final Set<Long> skpLain = new HashSet<>();

        Orang(Tuple asal, long id, boolean bawahan) {
            this.asal = asal;
            this.id = id;
            this.bawahan = bawahan;
        }

        void tambah(Tuple p) {
            peran.computeIfAbsent(angka(p, "kolom"), x -> new ArrayList<>()).add(p);
            if (p.get("skp") != null && !angka(p, "skp").equals(angka(asal, "skp"))) {
                skpLain.add(angka(p, "skp"));
            }
        }

        LembarMatriks.Baris baris(List<LembarMatriks.Kolom> kolom) {
            var status =
                    asal.get("status") == null ? null : StatusSkp.valueOf(teks(asal, "status"));
            var langsung =
                    bawahan && (status == StatusSkp.DRAFT || status == StatusSkp.DIKEMBALIKAN);
            return new LembarMatriks.Baris(
                    id,
                    teks(asal, "nama"),
                    teks(asal, "nip"),
                    bawahan ? teks(asal, "jabatan") : null,
                    angka(asal, "skp"),
                    status,
                    bawahan,
                    kolom.stream()
                            .map(
                                    k ->
                                            new LembarMatriks.Sel(
                                                    k.id(),
                                                    peran.getOrDefault(k.id(), List.of()).stream()
                                                            .map(p -> satu(p, langsung))
                                                            .toList()))
                            .toList());
        }

        private LembarMatriks.Peran satu(Tuple p, boolean langsung) {
            var tawaran = teks(p, "jenis").equals("T");
            return new LembarMatriks.Peran(
                    angka(p, "id"),
                    tawaran,
                    angka(p, "versi"),
                    teks(p, "uraian"),
                    bawahan && (tawaran || (langsung && !skpLain.contains(angka(p, "skp")))));
        }
    }

    private static LembarMatriks.Ditolak ditolak(Tuple p) {
        return new LembarMatriks.Ditolak(teks(p, "nama"), teks(p, "uraian"), teks(p, "alasan"));
    }

    private static LocalDate hari(Tuple b, String kolom) {
        var nilai = b.get(kolom);
        return nilai instanceof LocalDate d ? d : ((java.sql.Date) nilai).toLocalDate();
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }

    private static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }
}
