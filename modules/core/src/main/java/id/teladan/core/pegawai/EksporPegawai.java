package id.teladan.core.pegawai;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PenulisLembar;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;

/** The list of people as a workbook. */
@UseCase
public class EksporPegawai {

    private static final int SEKALI_AMBIL = 500;

    /** A column of the sheet, and the column of the list that it belongs to; null = always there. */
    private record Kolom(String daftar, String nama, KolomLembar lembar) {}

    private static final List<Kolom> KOLOM =
            List.of(
                    new Kolom("NIP", "nip", KolomLembar.teks("NIP", 22)),
                    new Kolom(null, "nama", KolomLembar.biasa("Nama", 36)),
                    new Kolom(null, "status", KolomLembar.biasa("Status", 10)),
                    new Kolom("KEDUDUKAN", "kedudukan", KolomLembar.teks("Kedudukan hukum", 12)),
                    new Kolom("GOLONGAN", "golongan", KolomLembar.biasa("Golongan", 10)),
                    new Kolom("GOLONGAN", "tmt_golongan", KolomLembar.biasa("TMT golongan", 14)),
                    new Kolom("JABATAN", "jabatan", KolomLembar.biasa("Jabatan", 36)),
                    new Kolom("JABATAN", "jenjang", KolomLembar.biasa("Jenjang", 16)),
                    new Kolom("JABATAN", "kelas", KolomLembar.biasa("Kelas", 8)),
                    new Kolom("JABATAN", "tmt_jabatan", KolomLembar.biasa("TMT jabatan", 14)),
                    new Kolom("UNIT", "unit", KolomLembar.biasa("Unit", 36)),
                    new Kolom("UNIT", "opd", KolomLembar.biasa("OPD", 36)));

    private static final List<KolomLembar> KOLOM_RAHASIA =
            List.of(
                    KolomLembar.teks("NIK", 20),
                    KolomLembar.teks("NPWP", 22),
                    KolomLembar.teks("Rekening", 20),
                    KolomLembar.biasa("Alamat", 40),
                    KolomLembar.teks("Telepon", 16));

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PencatatAkses akses;

    /** All columns of {@link #tulis(SaringanPegawai, Urutan, Set, OutputStream)}. */
    @Izin(Hak.EKSPOR_PEGAWAI)
    public void tulis(SaringanPegawai saringan, Urutan urutan, OutputStream tujuan) {
        tulis(saringan, urutan, Set.of(), tujuan);
    }

    /**
     * Writes everybody whom the filter and the scope of EKSPOR_PEGAWAI reach, as of today. Secret columns are there only
     * for holders of LIHAT_DATA_RAHASIA, and filled only for people whom that right reaches. One statement, flat memory;
     * {@code tujuan} stays open.
     *
     * @param tersembunyi columns of the list that the person has hidden; the sheet leaves them out too
     */
    @Izin(Hak.EKSPOR_PEGAWAI)
    public void tulis(
            SaringanPegawai saringan, Urutan urutan, Set<String> tersembunyi, OutputStream tujuan) {
        var pelaku = aktif.pelaku();
        var rahasia = pelaku.cakupan(Hak.LIHAT_DATA_RAHASIA);
        var dipakai =
                KOLOM.stream()
                        .filter(k -> k.daftar() == null || !tersembunyi.contains(k.daftar()))
                        .toList();
        var kolom = new ArrayList<>(dipakai.stream().map(Kolom::lembar).toList());
        if (!rahasia.kosong()) {
            kolom.addAll(KOLOM_RAHASIA);
        }
        var kueri = new KueriPegawai(saringan, pelaku.cakupan(Hak.EKSPOR_PEGAWAI));
        var sql =
                "select "
                        + SqlPegawai.NAMA
                        + " as nama, p.nip as nip, p.status as status, p.kedudukan_hukum as kedudukan,"
                        + " r.golongan as golongan, r.mulai as tmt_golongan, j.nama as jabatan, j.jenjang as jenjang,"
                        + " j.kelas as kelas, t.mulai as tmt_jabatan, u.nama as unit, o.nama as opd, case when "
                        + rahasia.klausaSql("s", "p", "j", "u")
                        + " then 1 else 0 end as rahasia, p.nik as nik, p.npwp as npwp, p.rekening as rekening,"
                        + " p.alamat as alamat, p.telepon as telepon from (select p.id"
                        + kueri.dari(null)
                        + ") k join "
                        + SqlPegawai.ORANG
                        + " on p.id = k.id "
                        + kueri.jabatan(true)
                        + SqlPegawai.OPD
                        + kueri.golongan(true)
                        + " order by "
                        + urutan.sql();
        var query = kueri.isi(em.createNativeQuery(sql, Tuple.class), sql, LocalDate.now(jam));
        query.setHint(AvailableHints.HINT_FETCH_SIZE, SEKALI_AMBIL);
        try (var lembar = PenulisLembar.ke(tujuan);
                var baris = alir(rahasia.isiSql("s", query))) {
            lembar.lembar("Pegawai", kolom.toArray(new KolomLembar[0]));
            var banyak = new AtomicInteger();
            baris.forEach(
                    b -> {
                        lembar.baris(isi(b, dipakai, !rahasia.kosong()));
                        banyak.incrementAndGet();
                    });
            akses.catat(
                    JenisAkses.EKSPOR_PEGAWAI,
                    null,
                    banyak + (rahasia.kosong() ? " pegawai" : " pegawai, dengan data rahasia"));
        }
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> alir(jakarta.persistence.Query query) {
        return query.getResultStream();
    }

    private static Object[] isi(Tuple b, List<Kolom> dipakai, boolean kolomRahasia) {
        var hasil = new ArrayList<Object>();
        for (var k : dipakai) {
            hasil.add(
                    k.nama().startsWith("tmt_")
                            ? SqlPegawai.tanggal(b, k.nama())
                            : b.get(k.nama()));
        }
        if (kolomRahasia) {
            var terlihat = SqlPegawai.angka(b, "rahasia") == 1;
            for (var k : List.of("nik", "npwp", "rekening", "alamat", "telepon")) {
                hasil.add(terlihat ? b.get(k) : null);
            }
        }
        return hasil.toArray();
    }
}
