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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;

/** The list of people as a workbook. */
@UseCase
public class EksporPegawai {

    private static final int SEKALI_AMBIL = 500;

    private static final List<KolomLembar> KOLOM =
            List.of(
                    KolomLembar.teks("NIP", 22),
                    KolomLembar.biasa("Nama", 36),
                    KolomLembar.biasa("Status", 10),
                    KolomLembar.teks("Kedudukan hukum", 12),
                    KolomLembar.biasa("Golongan", 10),
                    KolomLembar.biasa("TMT golongan", 14),
                    KolomLembar.biasa("Jabatan", 36),
                    KolomLembar.biasa("Jenjang", 16),
                    KolomLembar.biasa("Kelas", 8),
                    KolomLembar.biasa("TMT jabatan", 14),
                    KolomLembar.biasa("Unit", 36),
                    KolomLembar.biasa("OPD", 36));

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

    /**
     * Writes everybody whom the filter and the scope of EKSPOR_PEGAWAI reach, as of today. Secret columns are there only
     * for holders of LIHAT_DATA_RAHASIA, and filled only for people whom that right reaches. One statement, flat memory;
     * {@code tujuan} stays open.
     */
    @Izin(Hak.EKSPOR_PEGAWAI)
    public void tulis(SaringanPegawai saringan, Urutan urutan, OutputStream tujuan) {
        var pelaku = aktif.pelaku();
        var rahasia = pelaku.cakupan(Hak.LIHAT_DATA_RAHASIA);
        var kolom = new ArrayList<>(KOLOM);
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
                        + SqlPegawai.JABATAN
                        + SqlPegawai.OPD
                        + SqlPegawai.GOLONGAN
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
                        lembar.baris(isi(b, !rahasia.kosong()));
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

    private static Object[] isi(Tuple b, boolean kolomRahasia) {
        var hasil = new ArrayList<Object>();
        for (var k : List.of("nip", "nama", "status", "kedudukan", "golongan")) {
            hasil.add(b.get(k));
        }
        hasil.add(SqlPegawai.tanggal(b, "tmt_golongan"));
        hasil.add(b.get("jabatan"));
        hasil.add(b.get("jenjang"));
        hasil.add(b.get("kelas"));
        hasil.add(SqlPegawai.tanggal(b, "tmt_jabatan"));
        hasil.add(b.get("unit"));
        hasil.add(b.get("opd"));
        if (kolomRahasia) {
            var terlihat = SqlPegawai.angka(b, "rahasia") == 1;
            for (var k : List.of("nik", "npwp", "rekening", "alamat", "telepon")) {
                hasil.add(terlihat ? b.get(k) : null);
            }
        }
        return hasil.toArray();
    }
}
